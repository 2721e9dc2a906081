import { dayValue } from '../../../time/calendar-values.ts';
import { weekday } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { joinPieces } from '../joins/join-pieces.ts';
import { namesDay, piecesOf } from '../joins/pieces.ts';
import { unitsSingular } from '../lexicon/calendar-words.ts';
import type { RuleMatch } from '../match.ts';
import { periodOf } from '../period-of.ts';
import { isDash, type Reader } from '../reader.ts';
import { isExplicit } from '../readers/explicit.ts';
import { yearAfter } from '../readers/years.ts';
import type { RuleDescription } from '../rule.ts';

/** The rule that makes one match of two. It begins with any day, so it has no first words. */
export const dayToDay: RuleDescription = {
  name: '<day> to <day>',
  reads: {
    'It ran from [Oct. 2 to Nov. 5, 2024].': '2024-10-02/2024-11-05',
    '10/1/2018 - 10/7/2018': '2018-10-01/2018-10-07',
    'It will be open from [Friday, Nov. 7, to Sunday, Nov. 9].': '2025-11-07/2025-11-09',
    'It will be shut from [Monday to Friday].': '2025-11-03/2025-11-07',
    'It runs [Friday through Sunday].': '2025-10-31/2025-11-02',
    'It will be shut from [9 p.m. on Monday until 6 a.m. on Friday].': '2025-11-03T21:00/2025-11-07T06:00',
    'It will be shown from [5 p.m. ET on Nov. 4 through 9 p.m. ET on Nov. 6].':
      '2025-11-04T17:00/2025-11-06T21:00',
  },
};

const links = new Set(['to', 'through', 'until', 'till']);

/** Verbs that move a date from one day to another. Then it is two dates, not a stretch. */
const movers = new Set([
  'moved',
  'postponed',
  'delayed',
  'pushed',
  'changed',
  'rescheduled',
  'shifted',
  'deferred',
  'brought',
  'put',
  'raised',
  'move',
  'postpone',
  'delay',
  'push',
  'extended',
]);

/**
 * Joins two days that bound one stretch: one mention, an ISO 8601 interval with both ends included. Years and months that bound a
 * stretch stay two mentions, as in TimeML, because each of them is a date to many readers. `end` is the index after the sentence.
 */
export function stretchOfDays(reader: Reader, first: RuleMatch, end: number): RuleMatch {
  if (first.also !== undefined || !isDayOrDate(reader, first)) return first;
  const start = pastLink(reader, first);
  const second = start === undefined ? undefined : secondDay(reader, start, end);
  if (second === undefined || !isStretch(reader, first, second)) return first;
  return {
    ...first,
    rules: [dayToDay.name, ...first.rules],
    to: second.to,
    value: (context) => {
      const begin = first.value(context);
      const last = lastDay(reader, begin, second, context);
      return begin !== undefined && last !== undefined ? `${begin}/${last}` : begin;
    },
  };
}

/** Returns the index after the words between two days of a stretch: `to`, `-`, `, until the`, `and` behind `between`. */
function pastLink(reader: Reader, { from, to }: RuleMatch): number | undefined {
  const at = reader.word(to) === ',' && links.has(reader.word(to + 1)) ? to + 1 : to;
  const link = reader.word(at);
  const isBetween =
    link === 'and' && (reader.word(from - 1) === 'between' || reader.word(from - 2) === 'between');
  if (!isBetween && !links.has(link) && !(isDash(link) && !reader.opensLine(at))) return undefined;
  return reader.word(at + 1) === 'the' ? at + 2 : at + 1;
}

function secondDay(reader: Reader, start: number, end: number): RuleMatch | undefined {
  const read = reader.dateAt(start);
  if (read === undefined || read.from !== start || read.also !== undefined) return undefined;
  const second = joinPieces(reader, read, end);
  return second.to <= end && isDayOrDate(reader, second) ? second : undefined;
}

/** Whether a mention is a date, or a time with its day. */
function isDayOrDate(reader: Reader, match: RuleMatch): boolean {
  return match.type === 'DATE' ? match.typeOf === undefined : isNamedDay(reader, match);
}

function isNamedDay(reader: Reader, match: RuleMatch): boolean {
  const pieces = piecesOf(reader, match);
  return pieces !== undefined && namesDay(pieces);
}

/**
 * Whether two days bound a stretch. Days without a date need `from`, `between` or `through`: `Monday to Friday` comes round every
 * week.
 */
function isStretch(reader: Reader, first: RuleMatch, second: RuleMatch): boolean {
  const isOpened =
    /^(?:from|between)$/.test(reader.word(first.from - 1)) ||
    /^(?:through|thru)$/.test(reader.word(first.to));
  const isNamed = isNamedDay(reader, first) && isNamedDay(reader, second);
  if (!(isOpened && isNamed) && !isExplicit(reader, first) && !isExplicit(reader, second)) return false;
  // `the year to March 31` does not begin on a day.
  if (unitsSingular.has(reader.word(first.to - 1))) return false;
  for (let at = first.from - 1; at >= Math.max(0, first.from - 5); at -= 1) {
    if (movers.has(reader.word(at))) return false;
  }
  return true;
}

/** Returns the last day of a stretch: the first one after its begin that has the name. */
function lastDay(
  reader: Reader,
  begin: string | undefined,
  second: RuleMatch,
  context: DateContext,
): string | undefined {
  const value = second.value(context);
  const [first, last] = [periodOf(begin ?? ''), periodOf(value ?? '')];
  if (value === undefined || first === undefined || last === undefined) return undefined;
  if (last.first > first.first || isDated(reader, second))
    return last.first > first.first ? value : undefined;
  if (first.unit !== 'day' || last.unit !== 'day') return undefined;
  // `from 9 a.m. to noon on Friday`
  if (last.first === first.first) return begin !== undefined && value > begin ? value : undefined;
  if (isExplicit(reader, second)) return `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`;
  const days = (weekday(last.first) - weekday(first.first) + 7) % 7;
  return `${dayValue(first.first + days)}${value.slice('YYYY-MM-DD'.length)}`;
}

function isDated(reader: Reader, match: RuleMatch): boolean {
  return reader.digits(match.to - 1) > 31 || yearAfter(reader, match.to - 1) !== undefined;
}
