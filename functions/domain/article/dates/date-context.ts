import type { Period } from '../../time/calendar-values.ts';
import type { DayNumber } from '../../time/day-numbers.ts';

/** The time that the clause around a date is about: the past, the future, or neither. */
export type Tense = 'past' | 'future' | 'none';

/** The dates and the tense that a relative date is resolved with. */
export interface DateContext {
  /** The day of publication. */
  readonly today: DayNumber;
  readonly tense: Tense;
  /** The calendar date that the text named last, up to two sentences before. */
  readonly reference: Period | undefined;
  /** The calendar date that this sentence named last. */
  readonly nearby: Period | undefined;
}
