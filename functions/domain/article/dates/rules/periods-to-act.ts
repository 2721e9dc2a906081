import type { DayNumber } from '../../../time/day-numbers.ts';
import { type DateContext, isOfFuture } from '../date-context.ts';
import { durationMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { endOfPeriod, lengthValue } from '../readers/distances.ts';
import { givingVerbAt, isForActing, isOfEndingNoun } from '../readers/giving.ts';
import { beforeLength, type Length } from '../readers/lengths.ts';
import type { DateRule } from '../rule.ts';

/** Rules of a length of time that may be a deadline. It is due on the day on which it ends. */
export const periodToActRules: readonly DateRule<Length>[] = [
  {
    name: 'within <length>',
    reads: { 'It will open within [60 days].': 'P60D', 'It must pay within [ten working days].': 'P10D' },
    match: (reader, at, length) =>
      /^(?:within|inside)$/.test(reader.word(beforeLength(reader, at))) && !length.adjective
        ? periodMatch(at, length.to, length)
        : undefined,
  },
  {
    name: '<length> to do something',
    reads: {
      'The firm has [30 days] to appeal.': 'P30D',
      'A judge gave the firm [60 days] to clean the yard.': 'P60D',
    },
    match: (reader, at, length) =>
      !length.adjective && isForActing(reader, length.to) && givingVerbAt(reader, at) !== undefined
        ? periodMatch(at, length.to, length)
        : undefined,
  },
  {
    name: '<length> of notice',
    reads: {
      'The bank gave the firm a [48-hour] ultimatum.': 'PT48H',
      'The landlord served him [30 days]’ notice.': 'P30D',
    },
    match: (reader, at, length) =>
      isOfEndingNoun(reader, length.to) && givingVerbAt(reader, at) !== undefined
        ? periodMatch(at, length.to, length)
        : undefined,
  },
  {
    name: 'after <length>',
    reads: { 'The ban takes effect after [90 days].': 'P90D' },
    match: (reader, at, length) =>
      reader.word(beforeLength(reader, at)) === 'after' && elapses(reader, length)
        ? periodMatch(at, length.to, length)
        : undefined,
  },
];

/** Makes a match of a length of time that may be a deadline. */
export function periodMatch(from: number, to: number, length: Length): Match {
  return { ...durationMatch(from, to, lengthValue(length)), ends: (context) => endAhead(context, length) };
}

/** Returns the day on which a period ends. Undefined when it is over, or nothing is said to come. */
function endAhead(context: DateContext, length: Length): DayNumber | undefined {
  const { tense, today, time } = context;
  if (!isOfFuture(tense) && tense !== 'reported') return undefined;
  const start = startOfPeriod(context);
  if (start === undefined || context.story !== undefined) return undefined;
  const end = endOfPeriod({ today: start, time }, length);
  return end !== undefined && end > today ? end : undefined;
}

/** Returns the day on which a period begins. `was ordered on Monday to pay within ten days` begins on Monday. */
function startOfPeriod({ tense, today, nearby }: DateContext): DayNumber | undefined {
  if (isOfFuture(tense) || nearby === undefined || nearby.first > today) return today;
  return nearby.unit === 'day' ? nearby.first : undefined;
}

const briefUnits: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'fortnight', 'month']);

/** Whether a time elapses before something. In `after 30 years` and `after three days of rest` it is what somebody did. */
function elapses(reader: Reader, { adjective, count, unit, to }: Length): boolean {
  if (adjective || count === 'X' || !briefUnits.has(unit)) return false;
  return !reader.isWord(to) || /^(?:and|but|if|unless|when|or|the|it|they)$/.test(reader.word(to));
}
