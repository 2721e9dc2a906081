import { dayValue, type Unit } from '../../../time/calendar-values.ts';
import { changed } from '../date-context.ts';
import { seasons, unitsSingular, weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import type { AfterArticle } from '../readers/article.ts';
import { shiftUnit } from '../resolve.ts';
import type { DateRule } from '../rule.ts';

const units: ReadonlySet<Unit> = new Set<Unit>(['week', 'weekend', 'month', 'quarter', 'year']);

export const beforeLast: DateRule<AfterArticle> = {
  name: 'the <unit or season> before last',
  reads: {
    'the year before last': '2023',
    'the summer before last': '2024-SU',
    'the night before last': '2025-10-26TNI',
  },
  match: matchBeforeLast,
};

function matchBeforeLast(reader: Reader, from: number, { next: at }: AfterArticle): Match | undefined {
  if (
    reader.word(at + 1) !== 'before' ||
    reader.word(at + 2) !== 'last' ||
    (reader.isWord(at + 3) && isUnit(reader, at + 3))
  )
    return undefined;
  const word = reader.word(at);
  const unit = unitsSingular.get(word);
  if (unit !== undefined && units.has(unit))
    return dateMatch(from, at + 3, ({ today }) => shiftUnit(today, unit, -2));
  if (word === 'night')
    return { ...dateMatch(from, at + 3, ({ today }) => `${dayValue(today - 2)}TNI`), type: 'TIME' };
  const season = seasons.get(word);
  if (season === undefined) return undefined;
  return dateMatch(from, at + 3, (context) => {
    const last = reader.dateAt(at)?.value(changed(context, { tense: 'past' }));
    return last === undefined ? undefined : `${Number(last.slice(0, 4)) - 1}-${season}`;
  });
}

/** `the week before last Friday` ends with another date. */
function isUnit(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  return unitsSingular.has(word) || weekdays.has(word) || seasons.has(word);
}
