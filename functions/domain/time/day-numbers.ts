/**
 * A day as a number: the days since 1970-01-01 in the proleptic Gregorian calendar. Temporal gives the same results but makes
 * one object per step, which is too slow for a text with thousands of dates. The civil conversions follow Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms".
 */
export type DayNumber = number;

/** `month` 1 to 12, `day` 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInEra = 146_097;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - 719_468;
}

export function civil(day: DayNumber): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** Returns the ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Returns the same day of another month, or the last day of that month when it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = civil(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** Returns the ISO 8601 week of a day. The week's year is the year of its Thursday. */
export function isoWeek(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = day - weekday(day) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Returns the Monday of an ISO week. Week 1 contains the 4th of January. */
export function mondayOf(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekday(fourth) + 1 + (week - 1) * 7;
}

export function lastWeekOf(year: number): number {
  return isoWeek(dayNumber(year, 12, 28)).week;
}

/** Returns the n-th Monday (1) … Sunday (7) of a month. A negative n counts from the end of the month. */
export function nthWeekday(year: number, month: number, n: number, which: number): DayNumber {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((which - weekday(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekday(last) - which + 7) % 7) + (n + 1) * 7;
}

/** Returns Western Easter Sunday, by the anonymous Gregorian computus (Meeus/Jones/Butcher). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/**
 * Returns the day that is a number of business days later, or earlier for a negative number. Business days are Monday to Friday. A count
 * that begins on a weekend begins on the Friday before it, or on the Monday after it when it goes back.
 */
export function shiftBusinessDays(day: DayNumber, count: number): DayNumber {
  if (count === 0) return day;
  const step = count < 0 ? -1 : 1;
  const past = weekday(day) - 5;
  const start = past <= 0 ? day : step > 0 ? day - past : day + 3 - past;
  // Five business days are a week.
  const total = Math.abs(count);
  let reached = start + step * 7 * Math.floor(total / 5);
  for (let rest = total % 5; rest > 0; ) {
    reached += step;
    if (weekday(reached) <= 5) rest -= 1;
  }
  return reached;
}
