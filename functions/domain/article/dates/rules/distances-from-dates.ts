import { dayValue, type Unit, unitValue } from '../../../time/calendar-values.ts';
import { dateMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import type { Reader } from '../reader.ts';
import { atDistanceFromReference, distanceMatch, moveBy, typeOfDistance } from '../readers/distances.ts';
import { continues, type Length } from '../readers/lengths.ts';
import type { DateRule } from '../rule.ts';

/** Rules of a length that is counted from a date: one in the same words, or the one that the text named last. */
export const distanceFromDateRules: readonly DateRule<Length>[] = [
  {
    name: '<length> after <date>',
    reads: { 'three days after Easter 2024': '2024-04-03', 'two weeks before Dec. 25, 2024': '2024-12-11' },
    match: lengthAfterDate,
  },
  {
    name: '<length> earlier',
    reads: {
      'Sales fell from the third quarter of 2024 and from [a year earlier].': '2023-Q3',
      'He left in May 2024, after he had come [two months before].': '2024-03',
    },
    match: lengthEarlier,
  },
  {
    name: '<length> later',
    reads: {
      'It opened on May 3, 2024 and closed [three weeks later].': '2024-05-24',
      'He came in May 2024 and left [a month after].': '2024-06',
    },
    match: lengthLater,
  },
];

/** Words after a date that show that the length is counted from the date, not from an event named by it. */
const afterAnchor = new Set(
  'and or but in at on to for with when as while after before because that which who was were is are will would has had'.split(
    ' ',
  ),
);

function lengthAfterDate(reader: Reader, at: number, length: Length): Match | undefined {
  const { to, unit } = length;
  const after = reader.word(to);
  if (!/^(?:from|after|before|since|following)$/.test(after)) return undefined;
  if (after === 'from' && isLasting(reader, at) && !isNow(reader, to + 1)) return undefined;
  const start = reader.word(to + 1) === 'the' ? to + 2 : to + 1;
  const inner = reader.dateAt(start);
  if (inner?.type !== 'DATE' || length.count === 'X') return undefined;
  // `two years after the October 1987 crash`: counted from the crash.
  const event = start > to + 1 && reader.isWord(inner.to) && !afterAnchor.has(reader.word(inner.to));
  if (event) return undefined;
  return dateMatch(at, inner.to, (context) => {
    const anchor = periodOf(inner.value(context) ?? '');
    if (anchor === undefined) return undefined;
    const day = moveBy(anchor.first, length, after === 'before' ? -1 : 1);
    return anchor.unit === 'day' ? dayValue(day) : unitValue(day, coarser(anchor.unit, unit));
  });
}

/** `open for 45 days from today`: the day that it lasts to. */
function isNow(reader: Reader, at: number): boolean {
  return /^(?:today|now)$/.test(reader.word(at));
}

/** Whether something lasts so long, and begins on the date: `for six days from Tuesday`, `a strike of two days from May 3`. */
function isLasting(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  if (before === 'of') return !/^(?:deadline|limit|notice|term|maturity)$/.test(reader.word(at - 2));
  return /^(?:for|over|during|lasting|lasts?|lasted|another|about|around|nearly|some|roughly)$/.test(before);
}

function coarser(anchor: Unit, unit: Unit): Unit {
  return anchor === 'year' && unit === 'month' ? 'month' : anchor;
}

function lengthEarlier(reader: Reader, at: number, length: Length): Match | undefined {
  const { to, unit } = length;
  const after = reader.word(to);
  const isBefore = after === 'before' || after === 'prior';
  if (!isBefore && after !== 'earlier' && after !== 'previously') return undefined;
  // `a year before the war` is a length of time.
  if (isBefore && continues(reader, to + 1)) return undefined;
  const match = distanceMatch(at, to + 1, length, { sign: -1 });
  if (length.count === 'X') return match;
  // `two years earlier than planned` is how much earlier.
  if (reader.word(to + 1) === 'than') return undefined;
  return {
    ...match,
    aside: unit === 'year',
    typeOf: typeOfDistance,
    value: (context) => atDistanceFromReference(context, length, -1),
  };
}

function lengthLater(reader: Reader, at: number, length: Length): Match | undefined {
  const { to } = length;
  const after = reader.word(to);
  const isLater =
    after === 'later'
      ? // `a week later than planned` is how much later.
        reader.word(to + 1) !== 'than'
      : after === 'after' && !continues(reader, to + 1);
  if (!isLater) return undefined;
  const match = distanceMatch(at, to + 1, length, { sign: 1 });
  if (length.count === 'X') return match;
  return {
    ...match,
    typeOf: typeOfDistance,
    value: (context) => atDistanceFromReference(context, length, 1),
  };
}
