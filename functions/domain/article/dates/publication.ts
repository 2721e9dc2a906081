import { type DayNumber, dayNumber } from '../../time/day-numbers.ts';
import { writtenTime } from '../../time/days.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { DateContext } from './date-context.ts';
import { isDayFirst } from './day-order.ts';

/** When and in which language a text was published. */
export interface Publication {
  /** An ISO 8601 date or instant. Its calendar day is what `today` means. */
  readonly datePublished: string;
  /** The BCP 47 tag of the language. `en` unless set. */
  readonly inLanguage?: string | undefined;
  /** The headings of the text, in order. A day alone in one of them dates the times below it. */
  readonly headings?: readonly TextSpan[];
}

/** The members of a date's context that are the same in the whole text. */
export type TextContext = Pick<DateContext, 'today' | 'time' | 'isDayFirst'>;

/** Digits with a mark between them, as in `4/7/2026`. */
const inNumbers = /\d ?[/.-] ?\d/;

/** Returns the context that all dates of a text share. Undefined where the day of publication cannot be read. */
export function textContext(
  text: string,
  { datePublished, inLanguage }: Publication,
): TextContext | undefined {
  const today = dayOfPublication(datePublished);
  if (today === undefined) return undefined;
  // The order counts only for dates in numbers, and most texts have none.
  const dayFirst = inNumbers.test(text) && isDayFirst(text, inLanguage);
  return { today, time: writtenTime(datePublished), isDayFirst: dayFirst };
}

/** Returns the day of publication as it is written, in the publisher's own offset. */
function dayOfPublication(datePublished: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(datePublished);
  return match === null ? undefined : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}
