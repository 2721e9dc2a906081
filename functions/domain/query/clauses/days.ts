import { addDays, dueSpan } from '../../time/due-day.ts';
import type { Comparison, Day, DueClause, PublishedClause } from '../query.ts';

/** What may be written after `due:` and `published:` */
export const dueForms = ['2025-11', '2025-10-28', '>=2025-W44', '2025-10-01..2025-12-31', '<30d', 'any'];
export const publishedForms = ['2025-11', '>=2025-10-01', '2025-10-01..2025-12-31'];

const maxDaysAhead = 3_660;

/** Days, both inclusive: `YYYY-MM-DD`, or numbers that grow with the day. */
export interface Span<D extends string | number = string> {
  readonly first: D;
  readonly last: D;
}

/** Reads `<30d`, `2025-11`, `2025-10-01..2025-12`, `any`; undefined where it is none of these. */
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

function parseDay(text: string): Day | undefined {
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

/** Whether a range ends before it begins. A day of the calendar and one counted from publication are not compared. */
function isReversed(days: readonly (Day | undefined)[]): boolean {
  const [from, to] = days;
  if (from === undefined || to === undefined) return false;
  if ('calendar' in from && 'calendar' in to) {
    return (dueSpan(from.calendar)?.first ?? '') > (dueSpan(to.calendar)?.last ?? '');
  }
  return 'daysAhead' in from && 'daysAhead' in to && from.daysAhead > to.daysAhead;
}

function dueClause(comparison: Comparison, days: readonly Day[]): DueClause {
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

/** The days that the clause names; undefined where it names none (`due:any`). */
export function namedSpan(days: readonly Day[], published: string): Span | undefined {
  const spans = days.map((day) => {
    if ('calendar' in day) return dueSpan(day.calendar);
    const date = addDays(published, day.daysAhead);
    return { first: date, last: date };
  });
  const first = spans[0]?.first;
  const last = spans.at(-1)?.last;
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Whether some day of `span` stands so to the days named; "before" and "after" look at the whole of them. */
export function standsTo<D extends string | number>(
  span: Span<D>,
  comparison: Comparison,
  named: Span<D>,
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

/** Whether one of the due dates stands as asked to the day. */
export function dueMatches(
  { days, comparison }: DueClause,
  dueDates: readonly string[],
  datePublished: string,
): boolean {
  if (days.length === 0) return dueDates.length > 0;
  const named = namedSpan(days, utcDay(datePublished));
  return dueDates.some((date) => {
    const span = dueSpan(date);
    return span !== undefined && named !== undefined && standsTo(span, comparison, named);
  });
}

export function publishedMatches({ days, comparison }: PublishedClause, datePublished: string): boolean {
  const day = utcDay(datePublished);
  const named = namedSpan(
    days.map((calendar) => ({ calendar })),
    day,
  );
  return named !== undefined && standsTo({ first: day, last: day }, comparison, named);
}

/** The calendar date of an instant, in UTC. */
export function utcDay(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? '0000-01-01' : new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
