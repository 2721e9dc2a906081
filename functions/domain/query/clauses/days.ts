import type { DaySpan } from '../../time/day-span.ts';
import { addDays, dayOf } from '../../time/days.ts';
import { dueSpan } from '../../time/due-span.ts';
import type { AskedDay, Comparison, DueClause, PublishedClause } from '../query.ts';

/** What may be written after `due:` and `published:` */
export const dueForms = ['2025-11', '2025-10-28', '>=2025-W44', '2025-10-01..2025-12-31', '<30d', 'any'];
export const publishedForms = ['2025-11', '>=2025-10-01', '2025-10-01..2025-12-31'];

const maxDaysAhead = 3_660;

/** Reads `<30d`, `2025-11`, `2025-10-01..2025-12`, `any`. Undefined for all other texts. */
export function parseDue(text: string): DueClause | undefined {
  if (text.toLowerCase() === 'any') return dueClause('=', []);
  const parts = comparedDays(text);
  if (parts === undefined) return undefined;
  const days = parts.ends.map(parseDay);
  if (!days.every((day) => day !== undefined) || isReversed(days)) return undefined;
  return dueClause(parts.comparison, days);
}

export function parsePublished(text: string): PublishedClause | undefined {
  const parts = comparedDays(text);
  if (parts === undefined) return undefined;
  const days = parts.ends.map(parseDay);
  const calendar = days.flatMap((day) => (day !== undefined && 'calendar' in day ? [day.calendar] : []));
  if (calendar.length < parts.ends.length || isReversed(days)) return undefined;
  return {
    type: 'published',
    key: `published:${written(parts.comparison, calendar)}`,
    comparison: parts.comparison,
    days: calendar,
  };
}

function comparedDays(text: string): { comparison: Comparison; ends: string[] } | undefined {
  const [, comparison = '', rest = ''] = /^(<=|>=|<|>|=)?(.*)$/s.exec(text) ?? [];
  const ends = rest.split('..');
  if (ends.length > 2 || (ends.length === 2 && comparison !== '')) return undefined;
  return { comparison: (comparison || '=') as Comparison, ends };
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
function isReversed(days: readonly (AskedDay | undefined)[]): boolean {
  const [from, to] = days;
  if (from === undefined || to === undefined) return false;
  if ('calendar' in from && 'calendar' in to) {
    return (dueSpan(from.calendar)?.first ?? '') > (dueSpan(to.calendar)?.last ?? '');
  }
  return 'daysAhead' in from && 'daysAhead' in to && from.daysAhead > to.daysAhead;
}

function dueClause(comparison: Comparison, days: readonly AskedDay[]): DueClause {
  const texts = days.map((day) => ('calendar' in day ? day.calendar : `${day.daysAhead}d`));
  return {
    type: 'due',
    key: `due:${days.length === 0 ? 'any' : written(comparison, texts)}`,
    comparison,
    days,
  };
}

function written(comparison: Comparison, days: readonly string[]): string {
  return `${comparison === '=' ? '' : comparison}${days.join('..')}`;
}

/** The days that a clause names. Undefined for `due:any`, which names none. */
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
 * Whether a day of `span` is before, in or after the days that a clause names. `=` needs one day in both; `<` needs a day
 * before all named days, `>` a day after all of them.
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

/** Whether one of the due dates meets the clause. */
export function dueMatches(
  { days, comparison }: DueClause,
  dueDates: readonly string[],
  datePublished: string,
): boolean {
  if (days.length === 0) return dueDates.length > 0;
  const named = namedSpan(days, dayOf(datePublished));
  return dueDates.some((date) => {
    const span = dueSpan(date);
    return span !== undefined && named !== undefined && spanMeets(span, comparison, named);
  });
}

export function publishedMatches({ days, comparison }: PublishedClause, datePublished: string): boolean {
  const day = dayOf(datePublished);
  const named = namedSpan(
    days.map((calendar) => ({ calendar })),
    day,
  );
  return named !== undefined && spanMeets({ first: day, last: day }, comparison, named);
}
