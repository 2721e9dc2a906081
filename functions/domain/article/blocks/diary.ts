import { isDateLine } from './entry.ts';

/**
 * Tells headings from entries below a day alone: under `Thursday 12 March` the line `Minutes of the bank` is what happens on it.
 * A whole sentence ends the entries of a day.
 */
export class Diary {
  #isUnderDate = false;

  /** Takes the next line. `isShort` is set for a line that reads as a heading elsewhere. */
  isHeading(line: string, isShort: boolean): boolean {
    if (isDateLine(line)) {
      this.#isUnderDate = true;
      return isShort;
    }
    if (!isShort) {
      if (/[.!?]["”’')\]]*$/u.test(line)) this.#isUnderDate = false;
      return false;
    }
    return !this.#isUnderDate;
  }
}
