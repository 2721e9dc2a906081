import { dayValue, type Unit } from '../../../time/calendar-values.ts';
import { unitsPlural, unitsSingular, weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, durationMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import { isDash, type Reader } from '../reader.ts';
import { durationValue } from '../readers/duration-value.ts';
import { readCount } from '../readers/numbers.ts';
import { withPartOfDay } from '../readers/part-of-day.ts';
import { withPartOfYear } from '../readers/part-of-year.ts';
import { originOf, type PointingWords, pointedUnit } from '../readers/pointers.ts';
import type { DateRule } from '../rule.ts';
import { periodMatch } from './periods-to-act.ts';

const kindsOfYear = new Set([
  'fiscal',
  'financial',
  'calendar',
  'academic',
  'school',
  'tax',
  'trading',
  'business',
  'working',
  'full',
  'whole',
  'entire',
]);

/** Rules of a unit that a word points at: `last`, `next`, `this`, `previous` … */
export const pointedUnitRules: readonly DateRule<PointingWords>[] = [
  {
    name: 'last <count> <units>',
    reads: {
      'over [the last two years]': 'P2Y',
      '[the next six months]': 'P6M',
      'in [the past months]': 'PXM',
    },
    match: countedUnits,
  },
  {
    name: 'over the last <unit>',
    reads: { 'over [the last year]': 'P1Y', 'in [the past month]': 'P1M', 'within [the last hour]': 'PT1H' },
    match: lengthOfUnit,
  },
  {
    name: 'last <unit>',
    reads: {
      'last week': '2025-W43',
      'this weekend': '2025-W44-WE',
      'next week on Wednesday': '2025-11-05',
      'next year': '2026',
      'in [last fiscal year]': 'FY2024',
      'this year’s first quarter': '2025-Q1',
      'It rose in May 2024 and fell in [the following month].': '2024-06',
    },
    match: unitItself,
  },
];

const countable = new Set([
  'last',
  'past',
  'next',
  'coming',
  'upcoming',
  'previous',
  'preceding',
  'following',
  'prior',
]);

/** Matches a counted length. Such words say how long it is, not when. */
function countedUnits(
  reader: Reader,
  at: number,
  { next: start, word: pointer }: PointingWords,
): Match | undefined {
  if (!countable.has(pointer)) return undefined;
  const count = readCount(reader, start);
  if (count === undefined) {
    const unit = unitsPlural.get(reader.word(start));
    // `in the past months`. `the coming weeks` is a vague phrase.
    if (unit === undefined || pointer === 'coming' || unit === 'second') return undefined;
    return durationMatch(at, start + 1, durationValue('X', unit));
  }
  let to = reader.pastHyphen(count.to);
  if (kindsOfYear.has(reader.word(to))) to += 1;
  const unit =
    unitsPlural.get(reader.word(to)) ??
    (count.value === 1 || isDash(reader.word(to - 1)) ? unitsSingular.get(reader.word(to)) : undefined);
  if (unit === undefined) return undefined;
  const isBusiness = /^(?:business|working|trading)$/.test(reader.word(to - 1));
  const length = { count: count.value, unit, more: [], to: to + 1, adjective: false, isBusiness };
  return isDeadline(reader, at, pointer)
    ? periodMatch(at, to + 1, length)
    : durationMatch(at, to + 1, durationValue(count.value, unit));
}

/** Whether something is to happen before a period ends: `within the next six months`. `over the next decade` only lasts. */
function isDeadline(reader: Reader, at: number, pointer: string): boolean {
  const before = reader.word(at - 1) === 'the' ? reader.word(at - 2) : reader.word(at - 1);
  return /^(?:in|within|inside)$/.test(before) && /^(?:next|coming|upcoming)$/.test(pointer);
}

/** `week`, `fiscal year`: the unit after a pointer. */
interface PointedUnit {
  readonly unit: Unit;
  readonly kind: string | undefined;
  readonly to: number;
}

function readUnit(reader: Reader, start: number): PointedUnit | undefined {
  const kind = kindsOfYear.has(reader.word(start)) ? reader.word(start) : undefined;
  const named = kind === undefined ? start : start + 1;
  const unit = unitsSingular.get(reader.word(named));
  const to = named + 1;
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'season') return undefined;
  // `this year-old boy`
  const isAge = isDash(reader.word(to)) && reader.joined(to) && reader.word(to + 1) === 'old';
  return isAge ? undefined : { unit, kind, to };
}

/** Whether a unit after a pointer is a length of time, not the unit before publication. */
function isLength(
  reader: Reader,
  at: number,
  words: PointingWords,
  { unit, kind, to }: PointedUnit,
): boolean {
  if (unit === 'hour') return true;
  const afterThe = reader.word(at - 1) === 'the';
  if (unit === 'day' && words.word === 'last')
    return /^(?:in|over|within|during)$/.test(reader.word(at - 2)) && reader.word(to) !== 'of';
  const direct = words.next === at + 1;
  // `the past year` is a length of time, `the past quarter` a quarter of the calendar.
  if (words.isPast && direct && afterThe) return unit !== 'quarter' && unit !== 'weekend' && unit !== 'day';
  // `over the last year` is how long, `last year` when.
  const coarse = unit === 'year' || unit === 'decade' || unit === 'month' || unit === 'week';
  if (words.word !== 'last' || !direct || !coarse || kind !== undefined || !afterThe) return false;
  const isSpan = /^(?:over|in|within|during|for|throughout)$/.test(reader.word(at - 2));
  return isSpan && !/^(?:of|before|when|that|after)$/.test(reader.word(to));
}

function lengthOfUnit(reader: Reader, at: number, words: PointingWords): Match | undefined {
  const pointed = readUnit(reader, words.next);
  return pointed !== undefined && isLength(reader, at, words, pointed)
    ? durationMatch(at, pointed.to, durationValue(1, pointed.unit))
    : undefined;
}

function unitItself(reader: Reader, at: number, words: PointingWords): Match | undefined {
  const pointed = readUnit(reader, words.next);
  if (pointed === undefined) return undefined;
  const { unit, kind, to } = pointed;
  // The last day of something, or for something, is its end.
  if (unit === 'day' && words.word === 'last' && reader.isWord(to)) return undefined;
  const match = dateMatch(at, to, (context) => {
    const fiscal = unit === 'year' && (kind === 'fiscal' || kind === 'financial') ? 'FY' : '';
    return fiscal + pointedUnit(originOf(context, words, unit), unit, words.pointer.shift);
  });
  if (unit === 'year') return withPartOfYear(reader, match);
  return unit === 'week' ? withWeekday(reader, match) : match;
}

/** Adds the weekday: `next week Wednesday`, `next week on Friday`. */
function withWeekday(reader: Reader, match: Match): Match {
  let start = match.to;
  if (reader.word(start) === 'on' || isDash(reader.word(start))) start += 1;
  const which = weekdays.get(reader.word(start));
  if (which === undefined) return match;
  return withPartOfDay(reader, {
    ...match,
    to: start + 1,
    value: (context) => {
      const week = periodOf(match.value(context) ?? '');
      return week === undefined ? undefined : dayValue(week.first + which - 1);
    },
  });
}
