import { dayValue, isDay } from '../../../time/calendar-values.ts';
import { dayNumber } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { dateMatch, type Match } from '../match.ts';
import { resolveMonthDay } from '../resolve.ts';
import type { ListedDays } from './listed-days.ts';
import type { YearRead } from './years.ts';

/** Returns the value of a day of the month that a list shares. */
export type DayOfMonth = (context: DateContext, day: number) => string | undefined;

/** Makes one match per entry of a list of days. `to` is the index after the month and year, which belong to the last entry. */
export function listMatch(days: readonly ListedDays[], to: number, dayOf: DayOfMonth): Match | undefined {
  const [first, ...others] = days.map((entry, index) => {
    const end = index === days.length - 1 ? Math.max(to, entry.to) : entry.to;
    return dateMatch(entry.from, end, (context) => entryValue(entry, context, dayOf));
  });
  return first && (others.length === 0 ? first : { ...first, also: others });
}

function entryValue(
  { first, last }: ListedDays,
  context: DateContext,
  dayOf: DayOfMonth,
): string | undefined {
  const begin = dayOf(context, first);
  if (begin === undefined || last === undefined) return begin;
  const end = dayOf(context, last);
  return end === undefined ? undefined : `${begin}/${end}`;
}

/**
 * Returns how the days of a list in a named month are resolved. Without a year all of them are in the same one: a list of days to
 * come is over with its last day, and one of the past begins with its first.
 */
export function daysInMonth(
  month: number,
  days: readonly ListedDays[],
  year: YearRead | undefined,
): DayOfMonth {
  return (context, day) => {
    const known = year?.year(context) ?? yearOf(month, days, context);
    return known !== undefined && isDay(known, month, day)
      ? dayValue(dayNumber(known, month, day))
      : undefined;
  };
}

function yearOf(month: number, days: readonly ListedDays[], context: DateContext): number | undefined {
  const named = days.find(({ weekday }) => weekday !== undefined);
  const [first, last] = [days[0], days.at(-1)];
  const deciding = context.tense === 'past' ? first?.first : (last?.last ?? last?.first);
  const value = named
    ? resolveMonthDay(context, month, named.first, named.weekday)
    : deciding && resolveMonthDay(context, month, deciding);
  return value ? Number(value.slice(0, 4)) : undefined;
}
