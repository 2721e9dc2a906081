import { ClauseBook } from './clauses/clause-book.ts';
import { splitSentences } from './sentences.ts';
import type { TextSpan } from './text-span.ts';
import { type Token, tokenise } from './tokens.ts';

/** Readable text with its tokens and sentences. It is cut up once, for all finders. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TextSpan[];
  readonly clauses: ClauseBook;
}

/** Cuts a text into tokens and sentences. */
export function readProse(text: string): Prose {
  const tokens = tokenise(text);
  return { text, tokens, sentences: splitSentences(text, tokens), clauses: new ClauseBook(tokens) };
}
