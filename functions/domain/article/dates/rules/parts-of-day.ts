import { partsOfDay } from '../lexicon/calendar-words.ts';
import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import type { AfterArticle } from '../readers/article.ts';
import { partOfDay } from '../readers/part-of-day.ts';
import { spokenDay } from '../readers/spoken-day.ts';
import { type DateRule, ruleFamily } from '../rule.ts';

export const partOfDayRule: DateRule<AfterArticle> = {
  name: 'the <part of day> of <date>',
  reads: {
    'on [the evening of June 4, 2024]': '2024-06-04TEV',
    'They met on May 3, 2024 and left in [the morning].': '2024-05-03TMO',
  },
  match: matchPartOfDay,
};

/** Parts of the day without an article. */
export const barePartOfDay = ruleFamily<AfterArticle>({
  startsWith: partsOfDay.keys(),
  readHead: (_reader, at) => ({ next: at }),
  rules: [
    {
      name: '<part of day> of <date>',
      reads: { 'It rose in [morning] trading on May 3, 2024.': '2024-05-03TMO' },
      match: matchPartOfDay,
    },
  ],
});

/** Matches a part of the day. It is a time when a date or a preposition is beside it. */
function matchPartOfDay(reader: Reader, from: number, { next: at }: AfterArticle): Match | undefined {
  const code = partsOfDay.get(reader.word(at));
  if (code === undefined || reader.isCapital(at)) return undefined;
  const start = reader.word(at + 1) === 'of' || reader.word(at + 1) === 'on' ? at + 2 : undefined;
  const inner = start === undefined ? undefined : reader.dateAt(start);
  if (inner?.type === 'DATE') return { ...partOfDay(inner, inner.to, code), from };
  if (!/^(?:in|during|through|throughout|into)$/.test(reader.word(from - 1))) return undefined;
  // `in morning trading on Friday`
  const traded = reader.word(at + 2) === 'on' ? at + 3 : at + 2;
  const session = reader.word(at + 1) === 'trading' ? reader.dateAt(traded) : undefined;
  if (session?.type === 'DATE') return { ...partOfDay(session, at + 1, code), from };
  return {
    from,
    to: at + 1,
    type: 'TIME',
    value: (context) => `${spokenDay(context)}T${code}`,
  };
}
