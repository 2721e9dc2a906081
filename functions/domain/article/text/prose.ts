import { splitSentences } from './sentences.ts';
import type { TextSpan } from './text-span.ts';
import { type Token, tokenise } from './tokens.ts';

/** Readable text with its tokens and sentences. It is cut up once, for all finders. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TextSpan[];
}

/** Cuts a text into tokens and sentences. */
export function readProse(text: string): Prose {
  const tokens = tokenise(text);
  return { text, tokens, sentences: splitSentences(text, tokens) };
}
