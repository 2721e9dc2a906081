import type { Unit } from '../../../time/calendar-values.ts';
import {
  months,
  partsOfDay,
  seasons,
  unitsPlural,
  unitsSingular,
  weekdays,
} from '../lexicon/calendar-words.ts';
import type { Pieces, RuleMatch } from '../match.ts';
import type { Reader } from '../reader.ts';
import { readClock } from '../readers/clocks.ts';
import { isExplicit } from '../readers/explicit.ts';

/** A time of day alone. */
export const clockPiece: Pieces = { clock: true, part: false, weekday: false, date: false, other: false };

/** Returns the pieces of a mention. Undefined for lengths, sets, and dates that are longer than a day or may be a length. */
export function piecesOf(reader: Reader, match: RuleMatch): Pieces | undefined {
  if (match.pieces !== undefined) return match.pieces;
  if ((match.type !== 'DATE' && match.type !== 'TIME') || match.typeOf !== undefined) return undefined;
  let part = false;
  let weekday = false;
  let isOther = true;
  const end = isWeekFrom(reader, match.to - 1) ? match.to - 1 : match.to;
  for (let at = match.from; at < end; at += 1) {
    const word = reader.word(at);
    // `the week of Monday`, but `Monday of next week`
    if (isLongUnit(word) && !weekday) return undefined;
    if (weekdays.has(word)) weekday = true;
    else if (partsOfDay.has(word)) part = true;
    // `April`, `winter`, `2027`
    else if (months.has(word) || seasons.has(word) || reader.digits(at) > 31) isOther = false;
  }
  const clock = match.type === 'TIME' && hasClock(reader, match.from);
  const date = !clock && isExplicit(reader, match);
  const isCounted = end < match.to;
  return {
    clock,
    part,
    weekday: weekday && !isCounted,
    date,
    other: isCounted || (isOther && !clock && !weekday && !date),
  };
}

/** Whether a week at a token is counted from a day: `Tuesday week`, `tomorrow week`. */
function isWeekFrom(reader: Reader, at: number): boolean {
  if (!/^(?:week|fortnight)$/.test(reader.word(at))) return false;
  const day = reader.word(at - 1);
  return weekdays.has(day) || /^(?:today|tomorrow|day)$/.test(day);
}

const upToDay: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour', 'day']);

function isLongUnit(word: string): boolean {
  const unit = unitsSingular.get(word) ?? unitsPlural.get(word);
  return unit !== undefined && !upToDay.has(unit);
}

/** Whether a time of day begins at a token, or behind a word that makes it rough: `about 10 a.m.` */
function hasClock(reader: Reader, at: number): boolean {
  return (
    readClock(reader, at) !== undefined || (reader.isWord(at) && readClock(reader, at + 1) !== undefined)
  );
}

/** Whether the pieces name a day. */
export function namesDay({ weekday, date, other }: Pieces): boolean {
  return weekday || date || other;
}

/** Returns the pieces of two mentions of the same moment. */
export function bothOf(one: Pieces, two: Pieces): Pieces {
  return {
    clock: one.clock || two.clock,
    part: one.part || two.part,
    weekday: one.weekday || two.weekday,
    date: one.date || two.date,
    other: one.other || two.other,
  };
}
