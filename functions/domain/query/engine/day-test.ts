import { dueSpan } from '../../time/due-day.ts';
import { type Span, standsTo } from '../clauses/days.ts';
import type { Comparison, Day, DueClause, PublishedClause } from '../query.ts';

const dayMs = 24 * 60 * 60_000;

/** A relation to some days, as days since 1970; an end that is `relative` counts from the day of publication. */
export interface DayTest {
  readonly comparison: Comparison;
  readonly first: number;
  readonly firstIsRelative: boolean;
  readonly last: number;
  readonly lastIsRelative: boolean;
  /** `due:any`: there is a date, whichever. */
  readonly any: boolean;
}

/** The days since 1970 of `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

/** The days of a due date; undefined where it names none. */
export function daySpan(date: string): Span<number> | undefined {
  const span = dueSpan(date);
  return span && { first: dayNumber(span.first), last: dayNumber(span.last) };
}

export function dueTest({ comparison, days }: DueClause): DayTest {
  const from = days[0];
  return {
    comparison,
    ...endOf('first', from),
    ...endOf('last', days.at(-1)),
    any: from === undefined,
  } as DayTest;
}

export function publishedTest({ comparison, days }: PublishedClause): DayTest {
  return dueTest({ type: 'due', key: '', comparison, days: days.map((calendar) => ({ calendar })) });
}

function endOf(end: 'first' | 'last', day: Day | undefined): Partial<DayTest> {
  const relative = day !== undefined && 'daysAhead' in day;
  const value = relative
    ? day.daysAhead
    : day && 'calendar' in day
      ? daySpan(day.calendar)?.[end]
      : undefined;
  return { [end]: value ?? 0, [`${end}IsRelative`]: relative };
}

const named = { first: 0, last: 0 };

/** Whether the days stand so to those that the test names. */
export function passesDayTest(test: DayTest, span: Span<number>, published: number): boolean {
  if (test.any) return true;
  named.first = test.first + (test.firstIsRelative ? published : 0);
  named.last = test.last + (test.lastIsRelative ? published : 0);
  return standsTo(span, test.comparison, named);
}
