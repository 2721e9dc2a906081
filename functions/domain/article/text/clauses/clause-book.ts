import type { Token } from '../tokens.ts';
import type { SentenceClauses } from './clause.ts';
import { readClauses } from './read-clauses.ts';

/** The clauses of the sentences of a text. Each sentence is read once, when somebody asks for it first. */
export class ClauseBook {
  readonly #tokens: readonly Token[];
  readonly #read = new Map<number, SentenceClauses>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Returns the clauses of the sentence that spans the tokens `first` to `last` (exclusive). */
  of(first: number, last: number): SentenceClauses {
    const known = this.#read.get(first);
    if (known?.last === last) return known;
    const read = readClauses(this.#tokens, first, last);
    this.#read.set(first, read);
    return read;
  }
}
