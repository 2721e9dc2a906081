import type { TextSpan } from '../text/text-span.ts';

/** Marks a run in the list of source ends. A run needs no end there. */
const run = -1;

/**
 * The place in the HTML of each character of the readable text. A run is copied one to one. An atom is one or two
 * characters for something longer: an entity, or white space.
 */
export class SourceMap {
  readonly #at: number[] = [];
  readonly #source: number[] = [];
  readonly #sourceEnd: number[] = [];

  /** Records that the characters from `at` on were copied from `source` on. */
  addRun(at: number, source: number): void {
    this.#add(at, source, run);
  }

  /** Records that the character at `at` was written from `source` to `sourceEnd`. */
  addAtom(at: number, source: number, sourceEnd: number): void {
    this.#add(at, source, sourceEnd);
  }

  #add(at: number, source: number, sourceEnd: number): void {
    this.#at.push(at);
    this.#source.push(source);
    this.#sourceEnd.push(sourceEnd);
  }

  /** Returns the stretch of HTML for a stretch of text. The stretch must begin and end with a visible character. */
  toSource({ start, end }: TextSpan): TextSpan {
    const lastAt = Math.max(start, end - 1);
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(lastAt);
    const from = (this.#source[first] ?? 0) + (this.#isRun(first) ? start - (this.#at[first] ?? 0) : 0);
    const to = this.#isRun(last)
      ? (this.#source[last] ?? 0) + lastAt - (this.#at[last] ?? 0) + 1
      : (this.#sourceEnd[last] ?? from);
    return { start: from, end: Math.max(from, to) };
  }

  #isRun(piece: number): boolean {
    return this.#sourceEnd[piece] === run;
  }

  #pieceAt(at: number): number {
    let low = 0;
    let high = this.#at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#at[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
