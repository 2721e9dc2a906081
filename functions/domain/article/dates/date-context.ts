import type { Period } from '../../time/calendar-values.ts';
import type { DayNumber } from '../../time/day-numbers.ts';

/** What the clause around a date tells: what has been, what is to come, or neither. */
export type Tense = 'past' | 'future' | 'none';

/** What a relative date is resolved against. */
export interface DateContext {
  /** The day of publication. */
  readonly today: DayNumber;
  readonly tense: Tense;
  /** The calendar date that the text named last, up to two sentences before. */
  readonly reference: Period | undefined;
  /** The calendar date that this sentence named last. */
  readonly nearby: Period | undefined;
}
