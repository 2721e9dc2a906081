import { weekday } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import type { Match, Pieces, RuleMatch } from '../match.ts';
import { periodOf } from '../period-of.ts';
import type { Reader } from '../reader.ts';
import { onWeekday } from '../readers/on-weekday.ts';
import { spokenDay } from '../readers/spoken-day.ts';
import type { RuleDescription } from '../rule.ts';
import { timeAt } from '../rules/times.ts';
import {
  pastAsides,
  pastOtherDay,
  type Start,
  startOfDate,
  startOfDay,
  startOfTime,
  startOfWeekday,
} from './links.ts';
import { bothOf, clockPiece, namesDay, piecesOf } from './pieces.ts';

/** A piece of a moment, and the index after it and its bracket. */
interface Piece {
  readonly match: RuleMatch;
  readonly pieces: Pieces;
  readonly to: number;
}

/** A way in which the next piece of a moment follows those before it. */
interface Join extends RuleDescription {
  /** Returns the next piece after the pieces that end before `to`. */
  readonly next: (reader: Reader, to: number, pieces: Pieces) => Piece | undefined;
}

/**
 * The ways in which the pieces of one moment follow each other. They begin with any date, so they have no first words. The first
 * that fits counts.
 */
export const joins: readonly Join[] = [
  {
    name: '<time of day> on <day>',
    reads: {
      'They will meet at [8:30 a.m. Eastern Time on Thursday, Nov. 13, 2025].': '2025-11-13T08:30',
      'The vote is at [7 p.m. Singapore time (1100 GMT) on Friday].': '2025-10-31T19:00',
      'It will open at [3 p.m. sharp, tomorrow].': '2025-10-29T15:00',
      'The talks begin at [6 p.m. in Paris on Nov. 4].': '2025-11-04T18:00',
      'The call is at [4 p.m. ET - November 6].': '2025-11-06T16:00',
    },
    next: (reader, to, pieces) => (pieces.clock && !namesDay(pieces) ? dayOfTime(reader, to) : undefined),
  },
  {
    name: '<day> at <time of day>',
    reads: {
      'It will open on [Nov. 4, 2025, at 10:00 hours IST].': '2025-11-04T10:00',
      'They will vote on [Friday evening at 7:30 p.m.].': '2025-10-31T19:30',
      'Closing of offer: [12/11/2025, 12 noon]': '2025-12-11T12:00',
    },
    next: (reader, to, pieces) => (namesDay(pieces) && !pieces.clock ? timeOfDay(reader, to) : undefined),
  },
  {
    name: '<weekday> <part of day>, <date>',
    reads: {
      'The vote will be held on [Monday morning, November 17].': '2025-11-17TMO',
      'It opens [this Friday evening (31 October)].': '2025-10-31TEV',
    },
    next: (reader, to, pieces) => (pieces.date ? undefined : dateOfDay(reader, to, pieces)),
  },
  {
    name: '<date>, a <weekday>',
    reads: {
      'It will close on [Nov. 14 (Friday)].': '2025-11-14',
      'The deadline is [28 November, a Friday].': '2025-11-28',
    },
    next: (reader, to, pieces) => (pieces.date && !pieces.weekday ? weekdayOfDate(reader, to) : undefined),
  },
];

/** The most pieces of one moment: a part of the day, a weekday, a date, a time, and the same moment elsewhere. */
const mostPieces = 5;

/**
 * Joins a mention with the mentions after it that name the same moment: `8 a.m.` with `Monday` and with `March 16`. The value has the
 * day of the most exact piece and the time of the clock. `end` is the index after the sentence.
 */
export function joinPieces(reader: Reader, first: RuleMatch, end: number): RuleMatch {
  let pieces = piecesOf(reader, first);
  if (pieces === undefined) return first;
  let joined = first;
  for (let count = 1; count < mostPieces; count += 1) {
    const found = nextPiece(reader, joined, pieces);
    if (found === undefined || found.piece.to > end) break;
    joined = merge({ match: joined, pieces, to: joined.to }, found.piece, found.rule);
    pieces = bothOf(pieces, found.piece.pieces);
  }
  // `9 p.m. on Sunday (0100 GMT on Monday)`: Monday is the same moment.
  const to = pieces.clock && namesDay(pieces) ? pastOtherDay(reader, joined.to) : undefined;
  return to === undefined || to > end ? joined : { ...joined, to };
}

function nextPiece(
  reader: Reader,
  { to, also }: RuleMatch,
  pieces: Pieces,
): { readonly piece: Piece; readonly rule: string } | undefined {
  // A list of days ends here.
  if (also !== undefined) return undefined;
  for (const { name, next } of joins) {
    const piece = next(reader, to, pieces);
    if (piece !== undefined) return { piece, rule: name };
  }
  return undefined;
}

/** Reads a mention that passes the test, with its bracket. */
function pieceAt(
  reader: Reader,
  { at, isInBrackets }: Start,
  test: (pieces: Pieces, match: RuleMatch) => boolean,
): Piece | undefined {
  const match = reader.dateAt(at);
  const pieces = match && piecesOf(reader, match);
  if (match === undefined || pieces === undefined || match.from !== at || !test(pieces, match))
    return undefined;
  return closed(reader, { match, pieces, to: match.to }, isInBrackets);
}

function closed(reader: Reader, piece: Piece, isInBrackets: boolean): Piece | undefined {
  if (!isInBrackets) return piece;
  return reader.word(piece.to) === ')' ? { ...piece, to: piece.to + 1 } : undefined;
}

function dayOfTime(reader: Reader, to: number): Piece | undefined {
  const end = pastAsides(reader, to);
  const link = reader.word(end);
  // `at 9 p.m., today’s` and `at 9 p.m. - 2010` are not one moment.
  const isLoose = link !== 'on' && link !== '(' && !reader.isWord(end) && !reader.isNumber(end);
  return pieceAt(reader, startOfDay(reader, end), (pieces, { from }) => {
    if (pieces.clock || !namesDay(pieces)) return false;
    return !isLoose || pieces.date || (pieces.weekday && reader.isCapital(from)) || isNearDay(reader, from);
  });
}

function isNearDay(reader: Reader, at: number): boolean {
  return /^(?:today|tomorrow|yesterday)$/.test(reader.word(at)) && !reader.isPossessive(at + 1);
}

function timeOfDay(reader: Reader, to: number): Piece | undefined {
  const start = startOfTime(reader, to);
  const match = start && timeAt(reader, start.at, { isExpected: start.at > to });
  if (start === undefined || match === undefined) return undefined;
  return closed(reader, { match, pieces: clockPiece, to: match.to }, start.isInBrackets);
}

function dateOfDay(reader: Reader, to: number, pieces: Pieces): Piece | undefined {
  const start = startOfDate(reader, to);
  if (!pieces.weekday && !(pieces.other && isNearDay(reader, to - 1))) return undefined;
  return pieceAt(reader, start, (next) => next.date && !next.weekday && !next.clock);
}

function weekdayOfDate(reader: Reader, to: number): Piece | undefined {
  const start = startOfWeekday(reader, to);
  const piece = start && pieceAt(reader, start, (next) => next.weekday && !next.date && !next.clock);
  if (piece === undefined || start === undefined || start.isInBrackets || reader.word(start.at - 1) === 'a')
    return piece;
  // `On March 12, Friday prayers were held`
  return reader.isWord(piece.to) && !/^(?:at|from|in|and)$/.test(reader.word(piece.to)) ? undefined : piece;
}

function merge(first: Piece, second: Piece, rule: string): RuleMatch {
  const hasTime = first.pieces.clock || first.pieces.part || second.pieces.clock || second.pieces.part;
  return {
    ...first.match,
    to: second.to,
    type: hasTime ? 'TIME' : 'DATE',
    value: (context) => momentOf(first, second, context),
    pieces: bothOf(first.pieces, second.pieces),
    also: second.match.also,
    rules: [rule, ...first.match.rules, ...second.match.rules],
  };
}

function momentOf(first: Piece, second: Piece, context: DateContext): string | undefined {
  const day = dayOf(first, second, context);
  const timed =
    [first, second].find(({ pieces }) => pieces.clock) ?? [first, second].find(({ pieces }) => pieces.part);
  const time = timed?.match.value(context)?.slice('YYYY-MM-DD'.length) ?? '';
  if (!time.startsWith('T')) return day;
  // `at 9 p.m. on June 3-5`
  const [begin, end] = day?.split('/') ?? [];
  if (end !== undefined) return `${begin}${time}/${end}`;
  return day?.length === 'YYYY-MM-DD'.length ? `${day}${time}` : `${spokenDay(context)}${time}`;
}

/** Returns the day of the most exact piece. A weekday picks the year of a date beside it. */
function dayOf(first: Piece, second: Piece, context: DateContext): string | undefined {
  const withDay = [first, second].filter(({ pieces }) => namesDay(pieces));
  const dated = withDay.find(({ pieces }) => pieces.date);
  const other = withDay.find((piece) => piece !== dated);
  const exact = dated ?? other;
  if (exact === undefined) return undefined;
  const which = dated && other?.pieces.weekday === true ? weekdayOf(other.match, context) : undefined;
  const value = which === undefined ? exact.match.value(context) : onWeekday(exact.match, context, which);
  return value?.slice(0, value.includes('T') ? 'YYYY-MM-DD'.length : undefined);
}

function weekdayOf(match: Match, context: DateContext): number | undefined {
  const period = periodOf(match.value(context)?.slice(0, 'YYYY-MM-DD'.length) ?? '');
  return period?.unit === 'day' ? weekday(period.first) : undefined;
}
