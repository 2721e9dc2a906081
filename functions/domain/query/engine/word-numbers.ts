import { spellingsEpoch, type Word } from '../text/word.ts';
import { atLeast } from './int-list.ts';
import type { TermTable } from './term-table.ts';

/**
 * Remembers the key of each word by the word's serial, because reading an array is faster than the map of keys.
 *
 *     serial of `ships` 17 ─▶ known[17] = key of ship + 1; 0 means not looked up yet
 */
export class WordNumbers {
  /** By serial: the number + 1; 0 where it was not looked up yet. */
  #known = new Int32Array(256);
  #terms = -1;
  #epoch = -1;

  /** Forgets everything if keys or serials have changed. Call it before each document. */
  refresh(terms: TermTable): void {
    const epoch = spellingsEpoch();
    if (terms.size === this.#terms && epoch === this.#epoch) return;
    this.#known.fill(0);
    this.#terms = terms.size;
    this.#epoch = epoch;
  }

  /** Returns the number of the word's term; 0 where no watch asks for it. */
  numberOf(word: Word, terms: TermTable): number {
    const { serial } = word;
    // A word from an earlier epoch has a serial that another word may have now.
    if (serial < 0 || this.#epoch !== word.epoch) return terms.get(word.term) ?? 0;
    if (serial >= this.#known.length) this.#known = atLeast(this.#known, serial + 1);
    const known = this.#known[serial] ?? 0;
    if (known !== 0) return known - 1;
    const number = terms.get(word.term) ?? 0;
    this.#known[serial] = number + 1;
    return number;
  }
}
