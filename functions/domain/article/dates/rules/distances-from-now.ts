import { dayValue, unitValue } from '../../../time/calendar-values.ts';
import type { DateContext } from '../date-context.ts';
import { unitsSingular } from '../lexicon/calendar-words.ts';
import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { distanceMatch, endOfPeriod, lengthValue, moveBy, typeOfDistance } from '../readers/distances.ts';
import { beforeLength, type Length } from '../readers/lengths.ts';
import { isRecord } from '../readers/records.ts';
import type { DateRule } from '../rule.ts';

/** Rules of a length that a word after it counts from publication. */
export const distanceFromNowRules: readonly DateRule<Length>[] = [
  {
    name: '<length> ago today',
    reads: { 'two months ago today': '2025-08-28' },
    match: (reader, at, length) =>
      isAgo(reader, length) && reader.word(length.to + 1) === 'today'
        ? distanceMatch(at, length.to + 2, length, { sign: -1, isExact: true })
        : undefined,
  },
  {
    name: '<length> ago this <week or month>',
    reads: { 'ten years ago this week': '2015-W44', '20 years ago this month': '2005-10' },
    match: agoThisUnit,
  },
  {
    name: '<length> ago',
    reads: {
      'two years ago': '2023',
      'two months ago': '2025-08',
      'two weeks ago': '2025-W42',
      'two days ago': '2025-10-26',
      'a few weeks ago': 'PAST_REF',
      'He left [a year back].': '2024',
    },
    match: (reader, at, length) =>
      isAgo(reader, length)
        ? { ...distanceMatch(at, length.to + 1, length, { sign: -1 }), aside: length.unit === 'year' }
        : undefined,
  },
  {
    name: '<length> from now',
    reads: { 'two weeks from now': '2025-11-11', 'ten years hence': '2035' },
    match: lengthFromNow,
  },
];

export const inLength: DateRule<Length> = {
  name: 'in <length>',
  reads: {
    'It will open in [two weeks].': '2025-11-11',
    'It will close in [two years]': '2027',
    'It will end in [three days’ time].': '2025-10-31',
    'It will close in [48 hours].': '2025-10-30',
    'It will close in 30 to [60 days].': '2025-12-27',
    'It will pay in [three business days].': '2025-10-31',
    'Prices doubled in [ten years].': 'P10Y',
  },
  match: matchInLength,
};

/** Whether `ago` is after a length. `back` means `ago` only at the end of a phrase. */
function isAgo(reader: Reader, { to }: Length): boolean {
  return reader.word(to) === 'ago' || (reader.word(to) === 'back' && !reader.isWord(to + 1));
}

function agoThisUnit(reader: Reader, at: number, length: Length): Match | undefined {
  const end = length.to + 1;
  if (!isAgo(reader, length) || length.count === 'X' || reader.word(end) !== 'this') return undefined;
  const same = unitsSingular.get(reader.word(end + 1));
  if (same !== 'week' && same !== 'month') return undefined;
  if (length.unit !== 'year' && length.unit !== 'month') return undefined;
  return {
    ...distanceMatch(at, end + 2, length, { sign: -1 }),
    value: ({ today }) => unitValue(moveBy(today, length, -1), same),
  };
}

function lengthFromNow(reader: Reader, at: number, length: Length): Match | undefined {
  const after = reader.word(length.to);
  if (after === 'hence') return distanceMatch(at, length.to + 1, length, { sign: 1 });
  const counts = /^(?:from|after|before|since|following)$/.test(after);
  return counts && reader.word(length.to + 1) === 'now'
    ? distanceMatch(at, length.to + 2, length, { sign: 1 })
    : undefined;
}

function matchInLength(reader: Reader, at: number, length: Length): Match | undefined {
  if (reader.word(beforeLength(reader, at)) !== 'in' || length.adjective) return undefined;
  // `in two years before the war`: the words after the length say where the count begins.
  if (/^(?:earlier|previously|before|prior|later)$/.test(reader.word(length.to))) return undefined;
  const time = endOfTime(reader, length.to);
  const ahead = distanceMatch(at, time ?? length.to, length, { sign: 1 });
  if (time !== undefined) return ahead;
  if (length.count === 'X' || isSince(reader, at) || isRecord(reader, beforeLength(reader, at)))
    return undefined;
  return {
    ...ahead,
    // `rose in two weeks`: how long it took.
    value: (context) =>
      context.tense === 'past' ? lengthValue(length) : (endInHours(context, length) ?? ahead.value(context)),
    typeOf: (value) => (ahead.type === 'TIME' && /^\d/.test(value) ? 'DATE' : typeOfDistance(value)),
  };
}

/** Returns the day in which a number of hours ends. Undefined for other units, and for the day of publication. */
function endInHours(context: DateContext, length: Length): string | undefined {
  const end = length.unit === 'hour' ? endOfPeriod(context, length) : undefined;
  return end !== undefined && end > context.today ? dayValue(end) : undefined;
}

/** Returns the index after `time` in `in three days’ time`, `in a few days time`. */
function endOfTime(reader: Reader, at: number): number | undefined {
  const possessive = /^(?:['’]|['’]s)$/.test(reader.word(at));
  if (possessive && reader.word(at + 1) === 'time') return at + 2;
  return reader.word(at) === 'time' ? at + 1 : undefined;
}

/** Whether the length is past: `the first time in 10 years`. */
function isSince(reader: Reader, at: number): boolean {
  return /^(?:time|times|day|week|month|year|years|low|high|level|levels|gain|loss|fall|rise|visit|since|worst|best|biggest|largest|once|twice)$/.test(
    reader.word(at - 2),
  );
}
