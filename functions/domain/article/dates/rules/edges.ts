import { dayValue, unitValue, yearValue } from '../../../time/calendar-values.ts';
import { months, unitsSingular, weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import { isDash, type Reader } from '../reader.ts';
import { readPeriod, readPlainUnit } from '../readers/periods.ts';
import { dateRule } from '../rule.ts';

/** Words for the rest of a period that may have begun. */
const late = new Set(['late', 'later', 'end', 'close', 'rest', 'remainder', 'remaining', 'back']);

/** A period with a modifier has the value of the period. TIMEX3 says the rest in a `mod`. */
export const modified = dateRule({
  name: 'early <period>',
  reads: {
    'early 2009': '2009',
    'mid-November': '2025-11',
    'in [mid-month]': '2025-10',
    'later this year': '2025',
    'It rose [earlier in the week].': '2025-W44',
  },
  startsWith: ['early', 'earlier', 'late', 'later', 'mid'],
  match: matchModified,
});

const edges = [
  'end',
  'beginning',
  'start',
  'middle',
  'close',
  'rest',
  'remainder',
  'remaining',
  'turn',
  'early',
  'late',
];

export const edge = dateRule({
  name: 'the end of <period>',
  reads: {
    'by [the end of March 2026]': '2026-03',
    '[the early part of 2009]': '2009',
    'for [the rest of the year]': '2025-10-28/2025-12-31',
    'by [end of year]': '2025',
    'by [end-March]': '2026-03',
  },
  startsWith: edges,
  match: matchEdge,
});

export const unitEnd = dateRule({
  name: '<unit>-end',
  reads: { 'by [year-end]': '2025', 'at [year-end 2009]': '2009', 'by [month’s end]': '2025-10' },
  startsWith: ['year', 'month', 'quarter'],
  match: matchUnitEnd,
});

function matchModified(reader: Reader, at: number): Match | undefined {
  const word = reader.word(at);
  let start = reader.pastHyphen(at + 1);
  if (
    ['in', 'on', 'during'].includes(reader.word(start)) &&
    (word === 'later' || word === 'earlier' || word === 'early' || word === 'late')
  )
    start += 1;
  const inner = readPeriod(reader, start) ?? (word === 'mid' ? readPlainUnit(reader, start) : undefined);
  if (inner === undefined) return undefined;
  // `late Friday night` names the time; `later Thursday` the day.
  return { ...inner, from: at, later: late.has(word) };
}

function matchEdge(reader: Reader, at: number): Match | undefined {
  const word = reader.word(at);
  let start = at + 1;
  if ((word === 'early' || word === 'late') && reader.word(start) === 'part') start += 1;
  const hyphen = reader.pastHyphen(start);
  // `end-March`: a month only, because `end-2027` may be a range of numbers.
  if (hyphen > start && months.has(reader.word(hyphen)) && (word === 'end' || word === 'start'))
    start = hyphen;
  else if (reader.word(start) === 'of') start += 1;
  else if (word !== 'rest' && word !== 'end' && word !== 'beginning' && word !== 'start') return undefined;
  // `to end Thursday` is a verb; `end June`, `end of year` are edges.
  if (
    start === at + 1 &&
    (reader.word(at - 1) === 'to' || weekdays.has(reader.word(start)) || reader.isNumber(start))
  )
    return undefined;
  const inner = readPeriod(reader, start);
  if (inner === undefined) return undefined;
  const match: Match = { ...inner, from: at, later: late.has(word), edge: edgeWords.get(word) };
  return rests.has(word)
    ? { ...match, value: (context) => restOf(match.value(context), context.today) }
    : match;
}

/** The words that name a period by one of its ends. */
const edgeWords: ReadonlyMap<string, 'start' | 'end'> = new Map([
  ['beginning', 'start'],
  ['start', 'start'],
  ['end', 'end'],
  ['close', 'end'],
]);

const rests = new Set(['rest', 'remainder', 'remaining']);

/** Returns the rest of a period that has begun, from the day of publication to its end. */
function restOf(value: string | undefined, today: number): string | undefined {
  const whole = periodOf(value ?? '');
  if (whole === undefined || whole.first > today || whole.last < today || whole.unit === 'day') return value;
  return `${dayValue(today)}/${dayValue(whole.last)}`;
}

function matchUnitEnd(reader: Reader, at: number): Match | undefined {
  const unit = unitsSingular.get(reader.word(at));
  // `year-end`, `by year’s end`
  const end = reader.isPossessive(at + 1) ? at + 2 : reader.pastHyphen(at + 1);
  if ((unit !== 'year' && unit !== 'month' && unit !== 'quarter') || reader.word(end) !== 'end')
    return undefined;
  const year = reader.digits(end + 1);
  if (unit === 'year' && year >= 1900 && year < 2100)
    return { ...dateMatch(at, end + 2, () => yearValue(year)), later: true, edge: 'end' };
  if (isDash(reader.word(end + 1)) && reader.joined(end + 1)) return undefined;
  const value: Match['value'] = ({ nearby, story, today }) =>
    unitValue(nearby?.first ?? story?.first ?? today, unit);
  return { ...dateMatch(at, end + 1, value), later: true, edge: 'end' };
}
