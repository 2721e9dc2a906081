import {
  dayValue,
  isDay,
  monthValue,
  type Period,
  shiftDay,
  type Unit,
  unitValue,
  yearValue,
} from '../../time/calendar-values.ts';
import { civil, type DayNumber, dayNumber, weekday } from '../../time/day-numbers.ts';
import type { DateContext } from './date-context.ts';
import { periodOf } from './period-of.ts';

/**
 * Of dates that come round, the one that the clause means: told as past, the last that has begun; told as to come, the next
 * that has not ended; else the nearest, the past one where both are as near.
 */
export function pickPeriod(
  context: DateContext,
  candidates: readonly Period[],
  lead = 0,
): Period | undefined {
  const { today, tense } = context;
  let best: Period | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const period of candidates) {
    if (tense === 'past' && period.first + lead > today) continue;
    if (tense === 'future' && period.last < today) continue;
    const distance =
      period.first > today ? period.first - today + 0.5 : period.last < today ? today - period.last : 0;
    if (distance < bestDistance) {
      best = period;
      bestDistance = distance;
    }
  }
  return best;
}

/** The years around one, for what comes round yearly. */
function around(today: DayNumber, reach = 1): number[] {
  const { year } = civil(today);
  return Array.from({ length: reach * 2 + 1 }, (_, index) => year - reach + index);
}

function periods(values: readonly string[]): Period[] {
  return values.map(periodOf).filter((period) => period !== undefined);
}

/** A day and month without a year; a weekday named with it says which year, where one of those near has it on that day. */
export function resolveMonthDay(
  context: DateContext,
  month: number,
  day: number,
  onWeekday?: number,
): string | undefined {
  // The 29th of February comes every fourth year, or after eight.
  const all = around(context.today, month === 2 && day === 29 ? 8 : 1)
    .filter((year) => isDay(year, month, day))
    .map((year) => dayNumber(year, month, day))
    .map((date) => ({ first: date, last: date, unit: 'day' as const }));
  const matching = all.filter((date) => onWeekday === undefined || weekday(date.first) === onWeekday);
  const near = matching.length > 0 ? matching : all;
  // `the 2014 Olympics start on Feb. 7`: a coming year that the sentence named is that of its days.
  const named = comingYear(context);
  if (named !== undefined && isDay(named, month, day)) return dayValue(dayNumber(named, month, day));
  const told = pickPeriod(context, near);
  // A day eleven months gone would be given its year: the past verb tells of a plan (`agreed to meet Dec. 15`).
  const stale = told === undefined || context.today - told.first > 300;
  const found = stale ? pickPeriod({ ...context, tense: 'none' }, near) : told;
  return found === undefined ? undefined : dayValue(found.first);
}

function comingYear({ nearby, today, tense }: DateContext): number | undefined {
  return tense !== 'past' && nearby?.unit === 'year' && nearby.first > today
    ? civil(nearby.first).year
    : undefined;
}

export function resolveMonth(context: DateContext, month: number): string | undefined {
  const named = comingYear(context);
  if (named !== undefined) return monthValue(named, month);
  const found = pickPeriod(context, periods(around(context.today).map((year) => monthValue(year, month))));
  return found === undefined ? undefined : unitValue(found.first, 'month');
}

export function resolveQuarter(context: DateContext, quarter: number): string | undefined {
  const all = periods(around(context.today).map((year) => `${yearValue(year)}-Q${quarter}`));
  // Results are told after the quarter, so untensed ones are past too; a quarter just begun has none yet.
  const tense = context.tense === 'none' ? 'past' : context.tense;
  const found = pickPeriod({ ...context, tense }, all, 30);
  return found === undefined ? undefined : unitValue(found.first, 'quarter');
}

export function resolveHalf(context: DateContext, half: number): string | undefined {
  const found = pickPeriod(
    context,
    periods(around(context.today).map((year) => `${yearValue(year)}-H${half}`)),
    60,
  );
  return found === undefined ? undefined : unitValue(found.first, 'half');
}

export function resolveSeason(context: DateContext, season: string): string | undefined {
  const all = around(context.today).map((year) => `${yearValue(year)}-${season}`);
  const found = pickPeriod(context, periods(all));
  return found === undefined
    ? undefined
    : all[periods(all).findIndex((period) => period.first === found.first)];
}

export function resolveWeekday(context: DateContext, which: number): DayNumber {
  const ahead = (which - weekday(context.today) + 7) % 7;
  if (context.tense === 'future' || ahead === 0) return context.today + ahead;
  return context.today + ahead - 7;
}

/** A day of the month alone: `the 18th`. */
export function resolveDayOfMonth(context: DateContext, day: number): string | undefined {
  const base = context.nearby?.first ?? context.today;
  const candidates = [-1, 0, 1]
    .map((months) => civil(shiftDay(dayNumber(civil(base).year, civil(base).month, 1), 'month', months)))
    .filter(({ year, month }) => isDay(year, month, day))
    .map(({ year, month }) => dayNumber(year, month, day))
    .map((date) => ({ first: date, last: date, unit: 'day' as const }));
  const found = pickPeriod(context, candidates);
  return found === undefined ? undefined : dayValue(found.first);
}

/** The unit so many before or after the one that holds `from`: week by week, as the calendar counts. */
export function shiftUnit(from: DayNumber, unit: Unit, count: number): string {
  if (unit === 'fortnight') return `${dayValue(from + 14 * count)}`;
  const { year, month } = civil(from);
  // From the first of a month or year, so that no 31st is clamped on the way.
  const base =
    unit === 'month' || unit === 'quarter' || unit === 'half'
      ? dayNumber(year, month, 1)
      : unit === 'year' || unit === 'decade' || unit === 'century'
        ? dayNumber(year, 1, 1)
        : from;
  return unitValue(shiftDay(base, unit, count), unit);
}
