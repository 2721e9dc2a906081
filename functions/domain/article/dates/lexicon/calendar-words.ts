import type { Unit } from '../../../time/calendar-values.ts';

/** The names of months, weekdays, seasons, parts of the day and units, in lower case. Source: English usage, CLDR 46 abbreviations. */

export const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Months whose name is also an everyday word or a first name. They need a sign that the month is meant. */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'jun',
  'apr',
  'oct',
  'aug',
  'sep',
]);
export const monthsAsNames: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'jan']);

export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed', 'weds'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

export const doubtfulWeekdays: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'wed',
  'weds',
  'thu',
  'fri',
  'sat',
  'sun',
]);

/** Weekdays in the plural: a set. */
export const weekdaysPlural: ReadonlyMap<string, number> = new Map(
  ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'].map((name, index) => [
    name,
    index + 1,
  ]),
);

export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** TIMEX3 codes of the parts of a day. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['daytime', 'DT'],
  ['midday', 'MI'],
]);

export const unitsSingular: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['workweek', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

export const unitsPlural: ReadonlyMap<string, Unit> = new Map([
  ['seconds', 'second'],
  ['secs', 'second'],
  ['minutes', 'minute'],
  ['mins', 'minute'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['days', 'day'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['fortnights', 'fortnight'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['yrs', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
]);

/** Adverbs and adjectives that mean a set, with their TIMEX3 value. */
export const sets: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P1Q'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biannual', 'P6M'],
  ['biannually', 'P6M'],
  ['biennial', 'P2Y'],
]);
