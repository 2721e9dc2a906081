import { dayValue, shiftDay, type Unit, unitValue } from '../../../time/calendar-values.ts';
import { type DayNumber, shiftBusinessDays } from '../../../time/day-numbers.ts';
import { type DateContext, isOfFuture } from '../date-context.ts';
import type { Match, MatchType } from '../match.ts';
import { periodOf } from '../period-of.ts';
import { shiftUnit } from '../resolve.ts';
import { durationValue } from './duration-value.ts';
import type { Length } from './lengths.ts';

/** Returns the TIMEX3 duration of a length. */
export function lengthValue(length: Length): string {
  const first = durationValue(length.count, length.unit);
  if (length.more.length === 0) return first;
  return length.more.reduce((value, { count, unit }) => {
    const next = durationValue(count, unit);
    if (next.startsWith('PT')) return value.includes('T') ? value + next.slice(2) : value + next.slice(1);
    return value + next.slice(1);
  }, first);
}

/** Returns the day at a distance from another. */
export function moveBy(from: DayNumber, length: Length, sign: 1 | -1): DayNumber {
  const count = length.count === 'X' ? 0 : length.count;
  const first =
    length.isBusiness && Number.isInteger(count)
      ? shiftBusinessDays(from, sign * count)
      : shiftDay(from, length.unit, sign * count);
  return length.more.reduce((day, { count, unit }) => shiftDay(day, unit, sign * count), first);
}

/**
 * Returns the last day of a period that begins on a day. Hours are counted from the hour of publication, or from noon when only the day is
 * known. Undefined where the length has no number, or is a decade or longer.
 */
export function endOfPeriod(
  { today, time }: Pick<DateContext, 'today' | 'time'>,
  length: Length,
): DayNumber | undefined {
  const { count, unit } = length;
  if (count === 'X' || unit === 'decade' || unit === 'century' || count > beyondCalendar) return undefined;
  if (!clockUnits.has(unit)) return moveBy(today, length, 1);
  if (unit !== 'hour') return undefined;
  const days =
    count % hoursOfDay === 0 ? count / hoursOfDay : Math.floor((hourOf(time) + count) / hoursOfDay);
  return today + days;
}

const hoursOfDay = 24;
const noon = 12;

function hourOf(time: string | undefined): number {
  return time === undefined ? noon : Number(time.slice(0, 'HH'.length));
}

/**
 * Returns the value of `a year earlier`: counted from the date that the text named last, and as exact as that date. A
 * year earlier than `1989-Q3` is `1988-Q3`.
 */
export function atDistanceFromReference(context: DateContext, length: Length, sign: 1 | -1): string {
  const { count, unit } = length;
  const { reference, tense } = context;
  // `a week later` with a past verb and no day to count from is only how long.
  const fine = reference !== undefined && (coarseUnits.has(unit) || reference.last - reference.first < 8);
  if (count === 'X' || clockUnits.has(unit) || (sign > 0 && !fine && tense === 'past'))
    return lengthValue(length);
  const from = fine ? reference.first : context.today;
  const finer =
    unit === 'year' &&
    (reference?.unit === 'quarter' || reference?.unit === 'half' || reference?.unit === 'month');
  if (finer && reference !== undefined)
    return unitValue(shiftDay(from, 'year', sign * count), reference.unit);
  if (length.more.length > 0 || !Number.isInteger(count)) return dayValue(moveBy(from, length, sign));
  // `Twenty years later, it has eight bombs`: the present has come to be already, so the date is not ahead.
  const reached = shiftUnit(from, unit, sign * count);
  if (sign > 0 && !isOfFuture(tense) && (periodOf(reached)?.first ?? 0) > context.today)
    return lengthValue(length);
  // `three weeks later` after a day is a day.
  if (unit === 'week' && reference?.unit === 'day') return dayValue(moveBy(from, length, sign));
  return reached;
}

const coarseUnits: ReadonlySet<Unit> = new Set<Unit>([
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]);
/** Units shorter than a day. */
const clockUnits: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour']);

/** Returns the type of a value that may be a date or only a length of time. */
export function typeOfDistance(value: string): MatchType {
  return /^P[\dXT]/.test(value) ? 'DURATION' : 'DATE';
}

/** Lengths in years from which the year that is meant has no four digits. */
const beyondCalendar = 2000;

/**
 * Makes a match of the date that is `length` away from publication. `isExact` gives it as a day; otherwise the date is as exact
 * as the length's unit.
 */
export function distanceMatch(
  from: number,
  to: number,
  length: Length,
  { sign, isExact = false }: { readonly sign: 1 | -1; readonly isExact?: boolean },
): Match {
  const { count, unit } = length;
  const isClock = clockUnits.has(unit);
  return {
    from,
    to,
    type: isClock ? 'TIME' : 'DATE',
    value: ({ today }) => {
      if (count === 'X' || isClock || count > beyondCalendar) return sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
      if (length.isBusiness) return dayValue(moveBy(today, length, sign));
      // `in two weeks` is the day two weeks on. Months and years ahead are no more exact than they say.
      const isDay =
        isExact || (sign > 0 && unit === 'week') || length.more.length > 0 || !Number.isInteger(count);
      return isDay ? dayValue(moveBy(today, length, sign)) : shiftUnit(today, unit, sign * count);
    },
  };
}
