import { dayValue } from '../../../time/calendar-values.ts';
import { weekday } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, durationMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import type { Reader } from '../reader.ts';
import { type Anchor, readAnchor } from '../readers/anchors.ts';
import type { AfterArticle } from '../readers/article.ts';
import { endOfPeriod, lengthValue, moveBy } from '../readers/distances.ts';
import { beforeLength, continues, type Length } from '../readers/lengths.ts';
import type { DateRule } from '../rule.ts';

/** Words before a length that say how long something lasts: `for ten days before the vote`, `takes two days after it`. */
const lasting = /^(?:for|over|during|lasts?|lasted|lasting|takes?|taking|took|spends?|spent|another|every)$/;

export const lengthFromEvent: DateRule<Length> = {
  name: '<length> after an event',
  reads: {
    'The firm must register by Nov. 14; fines apply [two weeks] after that deadline.': 'P2W',
    'They will arrive [48 hours] after the truce takes hold on Nov. 4.': 'PT48H',
    'The order takes effect [60 days] after publication.': 'P60D',
    'The bank must sell it within [90 days] of its closing.': 'P90D',
  },
  match: matchLengthFromEvent,
};

/** Reads a length as its value, and works out the day that it leads to as its end. */
function matchLengthFromEvent(reader: Reader, at: number, length: Length): Match | undefined {
  const { to, adjective, count } = length;
  const link = reader.word(to);
  const before = reader.word(beforeLength(reader, at));
  const isWithin = /^(?:within|inside)$/.test(before);
  if (!/^(?:after|before|following|from)$/.test(link) && !(link === 'of' && isWithin)) return undefined;
  // `cut 40 flights a week from its timetable`: how often.
  if (link === 'from' && /^an?$/.test(reader.word(at)) && /s$/.test(before)) return undefined;
  if (adjective || count === 'X' || lasting.test(before) || !continues(reader, to + 1)) return undefined;
  const anchor = readAnchor(reader, to + 1);
  const match = durationMatch(at, to, lengthValue(length));
  // `within 90 days of closing`: not of publication.
  if (anchor === undefined) return isWithin ? match : undefined;
  return {
    ...match,
    ends: (context) => daysFrom(context, { anchor, length, sign: link === 'before' ? -1 : 1 }),
  };
}

function daysFrom(
  context: DateContext,
  { anchor, length, sign }: { readonly anchor: Anchor; readonly length: Length; readonly sign: 1 | -1 },
): number | undefined {
  const { tense, today } = context;
  if (tense === 'past') return undefined;
  const start = anchor(context);
  // `A count follows five days after that`: where no verb says so, the day is one that is still to come.
  if (start === undefined || (tense === 'none' && start < today)) return undefined;
  const end =
    sign === 1 ? endOfPeriod({ today: start, time: undefined }, length) : moveBy(start, length, sign);
  return end !== undefined && end > today ? end : undefined;
}

/** A day beside another one: `the day before Easter`, `the Monday after the vote`. */
export const dayBeside: DateRule<AfterArticle> = {
  name: 'the <day or weekday> before <date>',
  reads: {
    'It will close on [the day before Christmas].': '2025-12-24',
    'They will vote on [the Monday after Nov. 14].': '2025-11-17',
    'The match is on Nov. 14. Tickets go on sale [the Friday before].': '2025-11-07',
    'The vote is on Nov. 14. Polls close on [the eve] of the vote.': '2025-11-13',
  },
  match: matchDayBeside,
};

function matchDayBeside(reader: Reader, from: number, { next }: AfterArticle): Match | undefined {
  const word = reader.word(next);
  const which = weekdays.get(word);
  const isEve = word === 'eve' && reader.word(next + 1) === 'of';
  if (which === undefined && word !== 'day' && !isEve) return undefined;
  const link = reader.word(next + 1);
  if (!isEve && link !== 'before' && link !== 'after' && link !== 'following') return undefined;
  const sign = isEve || link === 'before' ? -1 : 1;
  const start = reader.word(next + 2) === 'the' ? next + 3 : next + 2;
  const inner = reader.dateAt(start);
  const named = inner?.type === 'DATE' && !isAttribute(reader, start, inner.to) ? inner : undefined;
  if (named !== undefined)
    return dateMatch(from, named.to, (context) => {
      const anchor = periodOf(named.value(context) ?? '');
      return anchor?.unit === 'day' ? valueBeside(anchor.first, sign, which) : undefined;
    });
  const anchor = continues(reader, next + 2)
    ? readAnchor(reader, next + 2)
    : named === undefined
      ? afterNothing(which)
      : undefined;
  if (anchor === undefined) return undefined;
  return dateMatch(from, isEve ? next + 1 : next + 2, (context) => {
    const day = anchor(context);
    return day === undefined ? undefined : valueBeside(day, sign, which);
  });
}

/** `the Friday before`, with nothing after it, counts from the day that the text named. `the day after` has a rule of its own. */
function afterNothing(which: number | undefined): Anchor | undefined {
  return which === undefined
    ? undefined
    : ({ reference }) => (reference?.unit === 'day' ? reference.first : undefined);
}

/** Whether a date names the noun after it: `the Monday after the Nov. 14 vote`. */
function isAttribute(reader: Reader, from: number, to: number): boolean {
  return (
    reader.word(from - 1) === 'the' &&
    reader.isWord(to) &&
    !/^(?:and|or|but|in|at|on|to|for|when|as|is|was|will)$/.test(reader.word(to))
  );
}

/** Returns the day before or after a day, or the nearest such weekday on that side. */
function valueBeside(day: number, sign: 1 | -1, which: number | undefined): string {
  if (which === undefined) return dayValue(day + sign);
  const distance = sign === 1 ? (which - weekday(day) + 7) % 7 : (weekday(day) - which + 7) % 7;
  return dayValue(day + sign * (distance === 0 ? 7 : distance));
}
