import { isDateLine } from '../blocks/entry.ts';
import type { TextSpan } from '../text/text-span.ts';

/** Follows the headings of a text, to tell where a section begins and whether its heading is a day alone. One pass. */
export class Sections {
  readonly #text: string;
  readonly #headings: readonly TextSpan[];
  #next = 0;

  constructor(text: string, headings: readonly TextSpan[] = []) {
    this.#text = text;
    this.#headings = headings;
  }

  /** Whether a heading began since the last call, up to an offset. */
  passHeading(offset: number): boolean {
    const before = this.#next;
    while ((this.#headings[this.#next]?.start ?? Number.POSITIVE_INFINITY) <= offset) this.#next += 1;
    return this.#next > before;
  }

  /** Whether the heading of the section is a day alone, and contains an offset. */
  isDayHeading(offset: number): boolean {
    const heading = this.#headings[this.#next - 1];
    return (
      heading !== undefined &&
      offset < heading.end &&
      isDateLine(this.#text.slice(heading.start, heading.end))
    );
  }
}
