import { dayValue } from '../../../time/calendar-values.ts';
import { civil } from '../../../time/day-numbers.ts';
import { months } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import type { Reader } from '../reader.ts';
import type { AfterArticle } from '../readers/article.ts';
import { type Read, readOrdinal } from '../readers/numbers.ts';
import { readPeriod } from '../readers/periods.ts';
import { resolveDayOfMonth } from '../resolve.ts';
import { anyNumber, type DateRule, ruleFamily } from '../rule.ts';

export const dayNumber: DateRule<AfterArticle> = {
  name: 'the <day number>',
  reads: {
    'They will meet on [the 18th].': '2025-11-18',
    'on [the 20th of next month]': '2025-11-20',
    'by [the 21st this month]': '2025-10-21',
  },
  match: matchDayNumber,
};

/** Days of the month without an article. */
export const bareDayNumber = ruleFamily<AfterArticle>({
  startsWith: [anyNumber],
  readHead: (_reader, at) => ({ next: at }),
  rules: [
    {
      name: '<day number> of <month>',
      reads: { 'It is due [20th of next month].': '2025-11-20' },
      match: matchDayNumber,
    },
  ],
});

const beforeDayNumber = new Set(['on', 'by', 'until', 'till', 'before', 'after', 'since', 'around', 'for']);

/** Reads a day without its month: `on the 18th`. It is in digits or in two words, with no noun after it. */
function dayNumberAlone(reader: Reader, from: number, at: number, ordinal: Read): Match | undefined {
  if (
    from === at ||
    (ordinal.to - at < 2 && reader.isWord(at)) ||
    !beforeDayNumber.has(reader.word(from - 1))
  )
    return undefined;
  if (reader.isWord(ordinal.to) && !/^(?:and|or|at|to|when|as|because|but)$/.test(reader.word(ordinal.to)))
    return undefined;
  return dateMatch(from, ordinal.to, (context) => resolveDayOfMonth(context, ordinal.value));
}

/** Whether a period is a month. `the third in the fourth quarter` and `the first in 2014` are no days. */
function namesMonth(reader: Reader, { from, to }: Match): boolean {
  for (let at = from; at < to; at += 1) {
    if (months.has(reader.word(at)) || reader.word(at) === 'month') return true;
  }
  return false;
}

const markers = new Set(['of', 'this', 'next', 'in', 'month']);

function matchDayNumber(reader: Reader, from: number, { next: at }: AfterArticle): Match | undefined {
  const digits = reader.digits(at);
  const closed =
    digits >= 1 && digits <= 31 && !reader.isWord(at + 1) && /^(?:[.!?;]|)$/.test(reader.word(at + 1));
  const ordinal =
    readOrdinal(reader, at) ?? (closed && from < at ? { value: digits, to: at + 1 } : undefined);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31) return undefined;
  let start = ordinal.to;
  if (reader.word(start) === 'day' && reader.word(start + 1) === 'of') start += 1;
  if (months.has(reader.word(start + 1))) return undefined;
  // `the second this month` counts something else.
  if (reader.isWord(at) && /^(?:this|next)$/.test(reader.word(start))) return undefined;
  if (!markers.has(reader.word(start))) return dayNumberAlone(reader, from, at, ordinal);
  if (reader.word(start) === 'of' || reader.word(start) === 'in') start += 1;
  const inner = readPeriod(reader, start);
  // `the first in 2014` is not a day.
  if (inner?.type !== 'DATE' || !namesMonth(reader, inner)) return undefined;
  return dateMatch(from, inner.to, (context) => {
    const whole = periodOf(inner.value(context) ?? '');
    if (whole?.unit !== 'month') return undefined;
    const day = whole.first + ordinal.value - 1;
    return civil(day).month === civil(whole.first).month ? dayValue(day) : undefined;
  });
}
