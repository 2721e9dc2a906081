import type { DaySpan } from '../../../time/day-span.ts';
import { addDays } from '../../../time/days.ts';
import { dueSpan } from '../../../time/due-span.ts';
import type { AskedDay, Comparison } from '../../query.ts';
import { comparedValues } from './compared-values.ts';

/** The days of `due:` and `published:`: one, or the two ends of a range. */
export interface AskedDays {
  readonly comparison: Comparison;
  readonly days: readonly AskedDay[];
}

const maxDaysAhead = 3_660;

/**
 * Reads `<30d`, `2025-11`, `2025-10-01..2025-12`. Undefined for all other texts, and for a range that ends before it
 * begins.
 */
export function parseAskedDays(text: string): AskedDays | undefined {
  const compared = comparedValues(text);
  if (compared === undefined) return undefined;
  const days = compared.values.map(parseDay);
  if (!days.every((day) => day !== undefined) || isReversed(days)) return undefined;
  return { comparison: compared.comparison, days };
}

function parseDay(text: string): AskedDay | undefined {
  const relative = /^(\d{1,4})([dw])$/i.exec(text);
  if (relative !== null) {
    const daysAhead = Number(relative[1]) * (relative[2]?.toLowerCase() === 'w' ? 7 : 1);
    return daysAhead <= maxDaysAhead ? { daysAhead } : undefined;
  }
  const calendar = text.toUpperCase();
  return !calendar.includes('/') && !calendar.includes('T') && dueSpan(calendar) !== undefined
    ? { calendar }
    : undefined;
}

/** Whether a range ends before it begins. A calendar day is never compared with a day counted from publication. */
function isReversed([from, to]: readonly AskedDay[]): boolean {
  if (from === undefined || to === undefined) return false;
  if ('calendar' in from && 'calendar' in to) {
    return (dueSpan(from.calendar)?.first ?? '') > (dueSpan(to.calendar)?.last ?? '');
  }
  return 'daysAhead' in from && 'daysAhead' in to && from.daysAhead > to.daysAhead;
}

/** Returns the days as a canonical query writes them: `>=2025-10`, `2d..10d`. */
export function writtenDays({ comparison, days }: AskedDays): string {
  const texts = days.map((day) => ('calendar' in day ? day.calendar : `${day.daysAhead}d`));
  return `${comparison === '=' ? '' : comparison}${texts.join('..')}`;
}

/** Returns the days that a clause names. Undefined for `due:any`, which names none. */
export function namedSpan(days: readonly AskedDay[], published: string): DaySpan<string> | undefined {
  const spans = days.map((day) => {
    if ('calendar' in day) return dueSpan(day.calendar);
    const date = addDays(published, day.daysAhead);
    return { first: date, last: date };
  });
  const first = spans[0]?.first;
  const last = spans.at(-1)?.last;
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * Whether a day of `span` is before, in or after the days that a clause names. `=` needs one day in both; `<` needs a
 * day before all named days, `>` a day after all of them.
 */
export function spanMeets<D extends string | number>(
  span: DaySpan<D>,
  comparison: Comparison,
  named: DaySpan<D>,
): boolean {
  switch (comparison) {
    case '<':
      return span.first < named.first;
    case '<=':
      return span.first <= named.last;
    case '=':
      return span.first <= named.last && span.last >= named.first;
    case '>=':
      return span.last >= named.first;
    case '>':
      return span.last > named.last;
  }
}
