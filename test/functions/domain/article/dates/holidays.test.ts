import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** Days with the same date in every year. */
const fixedDays: readonly [day: string, names: readonly string[]][] = [
  ['01-01', ["New Year's Day", 'Yuandan']],
  ['02-02', ['Groundhog Day']],
  ['02-14', ["Valentine's Day", "St. Valentine's Day"]],
  ['03-08', ["International Women's Day", "Women's Day"]],
  ['03-17', ["St. Patrick's Day", "Saint Patrick's Day"]],
  ['04-01', ["April Fools' Day"]],
  ['04-22', ['Earth Day']],
  ['05-01', ['May Day', "International Workers' Day", "Workers' Day"]],
  ['05-08', ['VE Day']],
  ['06-19', ['Juneteenth']],
  ['07-01', ['Canada Day']],
  ['07-04', ['Independence Day']],
  ['07-14', ['Bastille Day']],
  ['10-31', ['Halloween']],
  ['11-01', ["All Saints' Day"]],
  ['11-05', ['Guy Fawkes Night', 'Bonfire Night']],
  ['11-11', ['Veterans Day', 'Armistice Day', 'Remembrance Day']],
  ['12-24', ['Christmas Eve']],
  ['12-25', ['Christmas', 'Christmas Day']],
  ['12-26', ['Boxing Day']],
  ['12-31', ["New Year's Eve"]],
];

/** Days that move, as almanacs give them for 2025 and 2026. */
const movingDays: readonly [in2025: string, in2026: string, names: readonly string[]][] = [
  ['01-20', '01-19', ['Martin Luther King Jr. Day', 'Martin Luther King Day', 'MLK Day']],
  ['02-17', '02-16', ["Presidents' Day", "Washington's Birthday"]],
  ['03-05', '02-18', ['Ash Wednesday']],
  ['04-13', '03-29', ['Palm Sunday']],
  ['04-17', '04-02', ['Maundy Thursday']],
  ['04-18', '04-03', ['Good Friday']],
  ['04-20', '04-05', ['Easter', 'Easter Sunday']],
  ['04-21', '04-06', ['Easter Monday']],
  ['05-29', '05-14', ['Ascension Day']],
  ['06-08', '05-24', ['Pentecost', 'Whit Sunday']],
  ['06-09', '05-25', ['Whit Monday']],
  ['05-11', '05-10', ["Mother's Day"]],
  ['05-26', '05-25', ['Memorial Day']],
  ['06-15', '06-21', ["Father's Day"]],
  ['09-01', '09-07', ['Labor Day', 'Labour Day']],
  ['10-13', '10-12', ['Columbus Day', "Indigenous Peoples' Day"]],
  ['11-27', '11-26', ['Thanksgiving', 'Thanksgiving Day']],
  ['11-28', '11-27', ['Black Friday']],
  ['12-01', '11-30', ['Cyber Monday']],
];

const cases = [
  ...fixedDays.flatMap(([day, names]) => names.map((name) => [name, `2026-${day}`] as const)),
  ...movingDays.flatMap(([, in2026, names]) => names.map((name) => [name, `2026-${in2026}`] as const)),
  ...movingDays.flatMap(([in2025, , names]) => names.map((name) => [name, `2025-${in2025}`] as const)),
];

describe('a named day', () => {
  it.each(cases)('%s is %s', (name, day) => {
    const text = `The archive was opened on ${name} ${day.slice(0, 4)}.`;

    const found = findDates(readProse(text), { datePublished: '2026-12-31' });

    expect(found.map(({ value }) => value)).toEqual([day]);
  });
});
