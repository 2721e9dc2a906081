import type { DayNumber } from './day-numbers.ts';

/** A span of days, both ends inclusive: as day numbers, or as text of the form `YYYY-MM-DD`. Both sort by time. */
export interface DaySpan<Day extends string | number = DayNumber> {
  readonly first: Day;
  readonly last: Day;
}
