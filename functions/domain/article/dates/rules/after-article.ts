import { months, sets, weekdays } from '../lexicon/calendar-words.ts';
import type { RuleMatch } from '../match.ts';
import type { Reader } from '../reader.ts';
import type { AfterArticle } from '../readers/article.ts';
import { type DateRule, firstMatch, type RuleFamily, ruleFamily } from '../rule.ts';
import { bareUnitRules, readBareUnit } from './bare-units.ts';
import { beforeLast } from './before-last.ts';
import { dayBeside } from './counted-from-events.ts';
import { dayNumber } from './day-numbers.ts';
import { newYear } from './holidays.ts';
import { oneOfDays } from './named-before.ts';
import { partOfDayRule } from './parts-of-day.ts';
import { otherQuarter } from './quarters.ts';
import { dayAfter } from './today.ts';

const beforeUnit: readonly DateRule<AfterArticle>[] = [
  dayAfter,
  dayBeside,
  beforeLast,
  newYear,
  oneOfDays,
  dayNumber,
];
const afterUnit: readonly DateRule<AfterArticle>[] = [otherQuarter, partOfDayRule];

/** Words that are a date only with `the` before them. */
export const needsArticle: RuleFamily = {
  startsWith: ['the'],
  rules: [...beforeUnit, ...bareUnitRules, ...afterUnit],
  match: (reader, at) => {
    const head = { next: at + 1 };
    const unit = readBareUnit(reader, head.next);
    return (
      firstMatch(beforeUnit, reader, at, head) ??
      (unit && firstMatch(bareUnitRules, reader, at, unit)) ??
      firstMatch(afterUnit, reader, at, head)
    );
  },
};

/** The date after an article. */
export const withArticle = ruleFamily<RuleMatch>({
  startsWith: ['the'],
  readHead: (reader, at) => reader.dateAt(at + 1),
  rules: [
    {
      name: 'the <date>',
      reads: { 'the third quarter of 2010': '2010-Q3', 'the last two weeks': 'P2W', 'the 1990s': '199' },
      match: (reader, at, date) => (ownsArticle(reader, at, date) ? { ...date, from: at } : undefined),
    },
    {
      name: 'the <date> <noun>',
      reads: { 'the [November] meeting': '2025-11', 'the [two-year] plan': 'P2Y' },
      match: (_reader, _at, date) => date,
    },
  ],
});

/** Whether the article is part of the date. In `the two-year plan` it is the article of the noun. */
function ownsArticle(reader: Reader, at: number, date: RuleMatch): boolean {
  const last = reader.word(Math.min(at + 2, date.to - 1));
  const isAdjective = date.type === 'DURATION' && /^-$|long$/.test(last);
  return date.from === at + 1 && !isAdjective && takesArticle(reader, at + 1);
}

/** Whether a date takes an article. In `the 1991 agreement` and `the November meeting` the article belongs to the noun. */
function takesArticle(reader: Reader, at: number): boolean {
  if (reader.isNumber(at)) return !(reader.digits(at) >= 1000 && !/^s$|^['’]s$/.test(reader.word(at + 1)));
  const word = reader.word(at);
  return (
    !months.has(word) &&
    !weekdays.has(word) &&
    !sets.has(word) &&
    word !== 'recent' &&
    word !== 'recently' &&
    word !== 'current'
  );
}
