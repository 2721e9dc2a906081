import { splitSentences } from './sentences.ts';
import type { TextSpan } from './text-span.ts';
import { type Token, tokenise } from './tokens.ts';

/** Readable text, cut up once for all that look for something in it. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TextSpan[];
}

export function prose(text: string): Prose {
  const tokens = tokenise(text);
  return { text, tokens, sentences: splitSentences(text, tokens) };
}
