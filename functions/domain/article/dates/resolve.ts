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
import { changed, type DateContext, isOfFuture, type Tense } from './date-context.ts';
import { periodOf } from './period-of.ts';

/** Plans are reported before their day. A day that is over counts as this many days. */
const reportedBack = 3;

/** `is expected to show a rise in February`, told in early March: the next February is most of a year away. */
const futureBack = 15;

/** The present tense tells of what comes. A day of the last month may be meant, an older one is not. */
const timetableBack = 10;

/** How many days a day back counts as, by tense. */
const daysBack: Readonly<Record<Tense, number>> = {
  past: 1,
  none: 1,
  reported: reportedBack,
  timetable: timetableBack,
  future: futureBack,
};

/**
 * Picks the period that a clause means, of periods that come round. A past tense means the last one that has begun, a future
 * tense the next one that has not ended. Without a tense it is the nearest one, and the past one of two that are equally near.
 * In the present tense, which is the tense of timetables, a period ahead is meant unless one behind is much nearer.
 * `lead` is the number of days after its beginning from which a period can be told as past.
 */
export function pickPeriod(
  context: DateContext,
  candidates: readonly Period[],
  lead = 0,
): Period | undefined {
  const { today, tense, story } = context;
  if (story !== undefined) return nearestTo(story, candidates);
  const later = tense === 'reported' ? firstAfterReport(context, candidates) : undefined;
  if (later !== undefined) return later;
  let best: Period | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const period of candidates) {
    if (tense === 'past' && period.first + lead > today) continue;
    if (tense === 'future' && period.last < today && !(period.unit === 'month' || period.unit === 'day'))
      continue;
    const back = daysBack[tense];
    const distance =
      period.first > today ? period.first - today + 0.5 : Math.max(today - period.last, 0) * back;
    if (distance < bestDistance) {
      best = period;
      bestDistance = distance;
    }
  }
  return best;
}

/** A report this many days old is no news. Its future is counted from it, not from publication. */
const oldReport = 20;

/** `In March he said that he would go in May`: the May after that March. */
function firstAfterReport({ nearby, today }: DateContext, candidates: readonly Period[]): Period | undefined {
  if (nearby === undefined || nearby.last >= today - oldReport) return undefined;
  const later = candidates.filter(({ first }) => first > nearby.last);
  return later.reduce<Period | undefined>(
    (best, each) => (best && best.first <= each.first ? best : each),
    undefined,
  );
}

/** A story goes forward more often than back. A day back counts as this many days. */
const stepBack = 1.5;

/** Picks the period that is nearest to the date that a story named last. */
function nearestTo(story: Period, candidates: readonly Period[]): Period | undefined {
  let best: Period | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const period of candidates) {
    const ahead = Math.max(0, period.first - story.last);
    const back = Math.max(0, story.first - period.last);
    const distance = ahead + stepBack * back;
    if (distance < bestDistance) {
      best = period;
      bestDistance = distance;
    }
  }
  return best;
}

/** Returns the years around the year of publication, for dates that come round every year. */
function around({ today, story }: DateContext, reach = 1): number[] {
  const { year } = civil(story?.first ?? today);
  return Array.from({ length: reach * 2 + 1 }, (_, index) => year - reach + index);
}

function periods(values: readonly string[]): Period[] {
  return values.map(periodOf).filter((period) => period !== undefined);
}

/** Resolves a day and month without a year. A weekday beside it picks the year in which the date is on that weekday, if one is near. */
export function resolveMonthDay(
  context: DateContext,
  month: number,
  day: number,
  onWeekday?: number,
): string | undefined {
  // The 29th of February comes every four years, or after eight years.
  const all = around(context, month === 2 && day === 29 ? 8 : 1)
    .filter((year) => isDay(year, month, day))
    .map((year) => dayNumber(year, month, day))
    .map((date) => ({ first: date, last: date, unit: 'day' as const }));
  const matching = all.filter((date) => onWeekday === undefined || weekday(date.first) === onWeekday);
  const near = matching.length > 0 ? matching : all;
  // `the 2014 Olympics start on Feb. 7`: a coming year in the sentence is the year of its days.
  const named = comingYear(context);
  if (named !== undefined && isDay(named, month, day)) return dayValue(dayNumber(named, month, day));
  const meant = pickPeriod(context, near);
  const found = meant ?? pickPeriod(changed(context, { tense: 'none' }), near);
  return found === undefined ? undefined : dayValue(found.first);
}

function comingYear({ nearby, today, tense }: DateContext): number | undefined {
  return tense !== 'past' && nearby?.unit === 'year' && nearby.first > today
    ? civil(nearby.first).year
    : undefined;
}

const longerUnits: ReadonlySet<Unit> = new Set<Unit>(['year', 'half', 'quarter', 'season', 'month']);

/** Returns the context of a period that comes after the coming one that the sentence named: `in March 2027 and in June`. */
function afterNamed(context: DateContext): DateContext {
  const { nearby, today, tense, story } = context;
  const isComing = isOfFuture(tense) || tense === 'reported';
  if (!isComing || story !== undefined || nearby === undefined) return context;
  if (nearby.first <= today || !longerUnits.has(nearby.unit)) return context;
  return changed(context, { today: nearby.first, tense: 'future' });
}

export function resolveMonth(context: DateContext, month: number): string | undefined {
  const named = comingYear(context);
  if (named !== undefined) return monthValue(named, month);
  const from = afterNamed(context);
  const found = pickPeriod(from, periods(around(from).map((year) => monthValue(year, month))));
  return found === undefined ? undefined : unitValue(found.first, 'month');
}

export function resolveQuarter(context: DateContext, quarter: number): string | undefined {
  const from = afterNamed(context);
  const all = periods(around(from).map((year) => `${yearValue(year)}-Q${quarter}`));
  // Results come after the quarter, so a quarter without a tense is past. A quarter that has just begun has no results yet.
  const tense = from.tense === 'none' ? 'past' : from.tense;
  const found = pickPeriod({ ...from, tense }, all, 30);
  return found === undefined ? undefined : unitValue(found.first, 'quarter');
}

export function resolveHalf(context: DateContext, half: number): string | undefined {
  const from = afterNamed(context);
  const all = periods(around(from).map((year) => `${yearValue(year)}-H${half}`));
  const found = pickPeriod(from, all, 60);
  return found === undefined ? undefined : unitValue(found.first, 'half');
}

export function resolveSeason(context: DateContext, season: string): string | undefined {
  const from = afterNamed(context);
  const all = around(from).map((year) => `${yearValue(year)}-${season}`);
  const found = pickPeriod(from, periods(all));
  return found === undefined
    ? undefined
    : all[periods(all).findIndex((period) => period.first === found.first)];
}

export function resolveWeekday(context: DateContext, which: number): DayNumber {
  const { story } = context;
  if (story?.isPresentTense && story.unit === 'day')
    return story.first + ((which - weekday(story.first) + 7) % 7);
  const ahead = (which - weekday(context.today) + 7) % 7;
  if (isOfFuture(context.tense) || context.tense === 'reported' || ahead === 0) return context.today + ahead;
  return context.today + ahead - 7;
}

/** Resolves a day of the month without its month: `the 18th`. */
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

/**
 * Returns the value of the unit that is `count` units after the one that contains `from`. A negative count goes back.
 */
export function shiftUnit(from: DayNumber, unit: Unit, count: number): string {
  if (unit === 'fortnight') return `${dayValue(from + 14 * count)}`;
  const { year, month } = civil(from);
  // Counts from the first day of the month or year, because the 31st is not in every month.
  const base =
    unit === 'month' || unit === 'quarter' || unit === 'half'
      ? dayNumber(year, month, 1)
      : unit === 'year' || unit === 'decade' || unit === 'century'
        ? dayNumber(year, 1, 1)
        : from;
  return unitValue(shiftDay(base, unit, count), unit);
}
