import type { DaySpan } from '../../time/day-span.ts';
import { dueDays } from '../../time/due-span.ts';
import { type AskedDays, spanMeets } from '../operators/shared/asked-days.ts';
import type { AskedDay, Comparison } from '../query.ts';

/** A relation to some days, as day numbers. A `relative` end counts from the day of publication. */
export interface DayTest {
  readonly comparison: Comparison;
  readonly first: number;
  readonly firstIsRelative: boolean;
  readonly last: number;
  readonly lastIsRelative: boolean;
  /** Set for `due:any`: every date passes. */
  readonly any: boolean;
}

export function dayTest({ comparison, days }: AskedDays): DayTest {
  const from = days[0];
  return {
    comparison,
    ...endOf('first', from),
    ...endOf('last', days.at(-1)),
    any: from === undefined,
  } as DayTest;
}

function endOf(end: 'first' | 'last', day: AskedDay | undefined): Partial<DayTest> {
  const relative = day !== undefined && 'daysAhead' in day;
  const value = relative
    ? day.daysAhead
    : day && 'calendar' in day
      ? dueDays(day.calendar)?.[end]
      : undefined;
  return { [end]: value ?? 0, [`${end}IsRelative`]: relative };
}

const named = { first: 0, last: 0 };

/** Whether the days are in the relation that the test asks for. */
export function passesDayTest(test: DayTest, span: DaySpan, published: number): boolean {
  if (test.any) return true;
  named.first = test.first + (test.firstIsRelative ? published : 0);
  named.last = test.last + (test.lastIsRelative ? published : 0);
  return spanMeets(span, test.comparison, named);
}
