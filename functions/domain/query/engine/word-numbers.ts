import { spellingsEpoch, type Word } from '../text/word.ts';
import { atLeast } from './int-list.ts';
import type { TermTable } from './term-table.ts';

/** The numbers of words' terms, kept by the words' serials: an array is faster than the table of terms. */
export class WordNumbers {
  /** By serial: 0 where it was not asked for yet, otherwise the number + 1. */
  #known = new Int32Array(256);
  #terms = -1;
  #epoch = -1;

  /** Forgets what may have changed since. Call it before each document. */
  refresh(terms: TermTable): void {
    const epoch = spellingsEpoch();
    if (terms.size === this.#terms && epoch === this.#epoch) return;
    this.#known.fill(0);
    this.#terms = terms.size;
    this.#epoch = epoch;
  }

  /** The number of the word's term; 0 where no watch asks for it. */
  of(word: Word, terms: TermTable): number {
    const { serial } = word;
    // An older word than all that are kept now has a serial that is no longer its own.
    if (serial < 0 || this.#epoch !== word.epoch) return terms.get(word.term) ?? 0;
    if (serial >= this.#known.length) this.#known = atLeast(this.#known, serial + 1);
    const known = this.#known[serial] ?? 0;
    if (known !== 0) return known - 1;
    const number = terms.get(word.term) ?? 0;
    this.#known[serial] = number + 1;
    return number;
  }
}
