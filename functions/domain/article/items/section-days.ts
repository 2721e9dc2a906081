import { isDateLine } from '../blocks/entry.ts';
import type { DateMention } from '../item.ts';
import type { Prose } from '../text/prose.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { TokenRange } from './placed-sentences.ts';

/** Gives the sentences below a day alone (`Thursday 12 March`) that day, if it is to come. */
export class SectionDays {
  readonly #prose: Prose;
  readonly #datesOf: (span: TextSpan) => DateMention[];
  #heading: TokenRange | undefined;
  #day: DateMention | undefined;

  /** `datesOf` returns the dates in a span. It is asked in the order of the text. */
  constructor(prose: Prose, datesOf: (span: TextSpan) => DateMention[]) {
    this.#prose = prose;
    this.#datesOf = datesOf;
  }

  /** Goes on to the paragraphs below a heading. */
  enter(heading: (TokenRange & { readonly text: string }) | undefined): void {
    if (heading === this.#heading) return;
    this.#heading = heading;
    this.#day = heading !== undefined && isDateLine(heading.text) ? this.#dayOf(heading) : undefined;
  }

  #dayOf({ first, last }: TokenRange): DateMention | undefined {
    const { tokens } = this.#prose;
    const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
    if (start === undefined || end === undefined) return undefined;
    return this.#datesOf({ start, end }).find(({ role }) => role === 'due');
  }

  /** Adds the day of the section to the dates of a sentence that names no other day to come, and tells nothing past. */
  withDay(dates: readonly DateMention[], { first, last }: TokenRange): readonly DateMention[] {
    const day = this.#day;
    if (day === undefined || dates.some(({ role, type }) => role === 'due' && type === 'DATE')) return dates;
    const { clauses } = this.#prose.clauses.of(first, last);
    const isPast = clauses.some(({ role, verb }) => role === 'main' && verb?.tense === 'past');
    return isPast ? dates : [day, ...dates];
  }
}
