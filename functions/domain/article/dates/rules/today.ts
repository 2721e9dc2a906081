import { dayValue } from '../../../time/calendar-values.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import type { AfterArticle } from '../readers/article.ts';
import { withPartOfDay } from '../readers/part-of-day.ts';
import { type DateRule, dateRule } from '../rule.ts';

const shifts: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['otd', 0],
]);

export const today = dateRule({
  name: 'today',
  reads: { today: '2025-10-28', 'yesterday evening': '2025-10-27TEV', tomorrow: '2025-10-29' },
  startsWith: shifts.keys(),
  match: matchToday,
});

function matchToday(reader: Reader, at: number): Match | undefined {
  const shift = shifts.get(reader.word(at));
  if (shift === undefined) return undefined;
  // `USA Today` is a newspaper.
  if (reader.text(at) === 'Today' && reader.isCapital(at - 1) && reader.isWord(at - 1)) return undefined;
  return withPartOfDay(
    reader,
    dateMatch(at, at + 1, (context) => dayValue(context.today + shift)),
  );
}

export const dayAfter: DateRule<AfterArticle> = {
  name: 'the day after tomorrow',
  reads: { 'the day after tomorrow': '2025-10-30', 'the day before yesterday': '2025-10-26' },
  match: (reader, from, { next }) => {
    if (reader.word(next) !== 'day') return undefined;
    const word = reader.word(next + 1);
    if (word !== 'after' && word !== 'before') return undefined;
    const shift = shifts.get(reader.word(next + 2));
    if (shift === undefined) return undefined;
    const step = word === 'after' ? 1 : -1;
    return dateMatch(from, next + 3, (context) => dayValue(context.today + shift + step));
  },
};
