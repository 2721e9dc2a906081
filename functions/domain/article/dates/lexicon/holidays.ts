import { type DayNumber, dayNumber, easterSunday, nthWeekday } from '../../../time/day-numbers.ts';

/**
 * Named days that news writes without a date. Sources: 5 U.S.C. 6103 for the federal holidays, the Gregorian computus for
 * Easter and the days counted from it, United Nations observances for the rest. Names in lower case, apostrophes left out.
 */
export interface Holiday {
  readonly names: readonly string[];
  readonly day: (year: number) => DayNumber;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);
const nth = (month: number, n: number, which: number) => (year: number) => nthWeekday(year, month, n, which);
const easter = (offset: number) => (year: number) => easterSunday(year) + offset;
const thanksgiving = nth(11, 4, 4);

export const holidays: readonly Holiday[] = [
  { names: ['new years day', 'new year day', 'yuandan'], day: fixed(1, 1) },
  { names: ['new years eve', 'new year eve'], day: fixed(12, 31) },
  { names: ['martin luther king day', 'martin luther king jr day', 'mlk day'], day: nth(1, 3, 1) },
  { names: ['groundhog day'], day: fixed(2, 2) },
  { names: ['valentines day', 'valentine day', 'st valentines day'], day: fixed(2, 14) },
  { names: ['presidents day', 'washingtons birthday'], day: nth(2, 3, 1) },
  { names: ['international womens day', 'womens day'], day: fixed(3, 8) },
  { names: ['st patricks day', 'saint patricks day', 'saint patrick', 'st patrick'], day: fixed(3, 17) },
  { names: ['april fools day', 'april fools'], day: fixed(4, 1) },
  { names: ['earth day'], day: fixed(4, 22) },
  { names: ['ash wednesday'], day: easter(-46) },
  { names: ['palm sunday'], day: easter(-7) },
  { names: ['maundy thursday'], day: easter(-3) },
  { names: ['good friday'], day: easter(-2) },
  { names: ['easter sunday', 'easter', 'easter day'], day: easter(0) },
  { names: ['easter monday'], day: easter(1) },
  { names: ['ascension day'], day: easter(39) },
  { names: ['whit monday', 'pentecost monday'], day: easter(50) },
  { names: ['pentecost', 'whit sunday'], day: easter(49) },
  { names: ['may day', 'international workers day', 'intl workers day', 'workers day'], day: fixed(5, 1) },
  { names: ['ve day'], day: fixed(5, 8) },
  { names: ['mothers day'], day: nth(5, 2, 7) },
  { names: ['memorial day'], day: nth(5, -1, 1) },
  { names: ['juneteenth'], day: fixed(6, 19) },
  { names: ['fathers day'], day: nth(6, 3, 7) },
  { names: ['canada day'], day: fixed(7, 1) },
  { names: ['independence day'], day: fixed(7, 4) },
  { names: ['bastille day'], day: fixed(7, 14) },
  { names: ['labor day', 'labour day'], day: nth(9, 1, 1) },
  { names: ['columbus day', 'indigenous peoples day'], day: nth(10, 2, 1) },
  { names: ['halloween'], day: fixed(10, 31) },
  { names: ['all saints day'], day: fixed(11, 1) },
  { names: ['guy fawkes night', 'bonfire night'], day: fixed(11, 5) },
  { names: ['veterans day', 'armistice day', 'remembrance day'], day: fixed(11, 11) },
  { names: ['thanksgiving', 'thanksgiving day', 'thanks giving day'], day: thanksgiving },
  { names: ['black friday'], day: (year) => thanksgiving(year) + 1 },
  { names: ['cyber monday'], day: (year) => thanksgiving(year) + 4 },
  { names: ['christmas eve', 'xmas eve'], day: fixed(12, 24) },
  { names: ['christmas', 'christmas day', 'xmas'], day: fixed(12, 25) },
  { names: ['boxing day'], day: fixed(12, 26) },
];
