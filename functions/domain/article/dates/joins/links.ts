import { months, weekdays } from '../lexicon/calendar-words.ts';
import { isDash, type Reader } from '../reader.ts';
import { readClock } from '../readers/clocks.ts';
import { closingBracket, readZone } from '../readers/zones.ts';

/** Where the next piece of a moment may begin, and the bracket that closes behind it. */
export interface Start {
  readonly at: number;
  readonly isInBrackets: boolean;
}

/** Words that make a time exact: `3 p.m. sharp`. */
const exactly = new Set(['sharp', 'prompt', 'promptly', 'exactly']);

/** The most words of a place after a time: `6 p.m. in New York City on Monday`. */
const longestPlace = 4;

/**
 * Returns the index after the words that may be between a time of day and its day: `sharp`, the same moment in other
 * zones, the place. Returns `at` itself where there are none.
 */
export function pastAsides(reader: Reader, at: number): number {
  let to = exactly.has(reader.word(at)) ? at + 1 : at;
  for (let round = 0; round < 4; round += 1) {
    const next = pastSameMoment(reader, to) ?? pastPlace(reader, to);
    if (next === undefined) return to;
    to = next;
  }
  return to;
}

/** Reads the moment in another zone: `(1100 GMT)`, `/ 6 p.m. PT`, `, 6 p.m. Pacific`, `or 1100 GMT`. */
function pastSameMoment(reader: Reader, at: number): number | undefined {
  const link = reader.word(at);
  if (link === '(') return isSameMoment(reader, at + 1) ? after(closingBracket(reader, at + 1)) : undefined;
  if (link !== '/' && link !== ',' && link !== 'or' && !isDash(link)) return undefined;
  const clock = readClock(reader, at + 1);
  const zone = clock && (readZone(reader, clock.to)?.to ?? pastPlace(reader, clock.to));
  if (zone === undefined) return undefined;
  return reader.word(zone) === ',' && link === ',' ? zone + 1 : zone;
}

function after(at: number | undefined): number | undefined {
  return at === undefined ? undefined : at + 1;
}

/** Whether an aside names a time or a zone: `(1100 GMT)`, `(London time)`. */
function isSameMoment(reader: Reader, at: number): boolean {
  return readClock(reader, at) !== undefined || readZone(reader, at) !== undefined;
}

/** Reads the same moment in brackets, where it is on another day: `(0100 GMT on Monday)`. */
export function pastOtherDay(reader: Reader, at: number): number | undefined {
  if (reader.word(at) !== '(' || readClock(reader, at + 1) === undefined) return undefined;
  const close = closingBracket(reader, at + 1);
  for (let inside = at + 1; inside < (close ?? at); inside += 1) {
    if (weekdays.has(reader.word(inside)) || months.has(reader.word(inside))) return after(close);
  }
  return undefined;
}

/** Reads the place of a time: `in Paris`. */
function pastPlace(reader: Reader, at: number): number | undefined {
  if (reader.word(at) !== 'in') return undefined;
  let to = at + 1;
  while (to <= at + longestPlace && isNameWord(reader, to)) to += 1;
  return to > at + 1 ? to : undefined;
}

function isNameWord(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  return reader.isWord(at) && reader.isCapital(at) && !months.has(word) && !weekdays.has(word);
}

/**
 * Returns where the day of a time of day may begin: `9 a.m. on Friday`, `9 a.m., Friday`, `9 a.m. (Friday)`,
 * `ET - March 12`.
 */
export function startOfDay(reader: Reader, at: number): Start {
  const word = reader.word(at);
  if (word === 'on') return plain(at + 1);
  if (word === '(') return bracketed(at + 1);
  if (word === ',') return plain(reader.word(at + 1) === 'on' ? at + 2 : at + 1);
  return isDash(word) ? plain(at + 1) : plain(at);
}

/**
 * Returns where the time of a day may begin: `Friday at 9 a.m.`, `Friday, 9 a.m.`, `Friday (9 a.m.)`,
 * `Friday from 9 a.m.`
 */
export function startOfTime(reader: Reader, at: number): Start | undefined {
  const isListed = reader.word(at) === ',';
  const to = isListed ? at + 1 : at;
  const word = reader.word(to);
  if (word === '(') return isListed ? undefined : bracketed(to + 1);
  if (/^(?:starting|beginning|commencing|opening)$/.test(word) && /^(?:at|from)$/.test(reader.word(to + 1)))
    return plain(to + 2);
  if (word === 'at' || word === 'from' || word === 'by') return plain(to + 1);
  return isDash(word) || word === ':' ? plain(to + 1) : plain(to);
}

/**
 * Returns where the date of a weekday may begin: `Monday morning, March 16`, `Friday (20 March)`,
 * `Friday the 20th of March`.
 */
export function startOfDate(reader: Reader, from: number): Start {
  // `Friday next, 13 March`
  const isPointed = /^(?:next|last|coming)$/.test(reader.word(from)) && /^[,(]$/.test(reader.word(from + 1));
  const at = isPointed ? from + 1 : from;
  const word = reader.word(at);
  if (word === '(') return bracketed(at + 1);
  const to = word === ',' || isDash(word) ? at + 1 : at;
  return plain(/^(?:the|on)$/.test(reader.word(to)) ? to + 1 : to);
}

/** Returns where the weekday of a date may begin: `March 16 (Monday)`, `March 16, a Monday`. */
export function startOfWeekday(reader: Reader, at: number): Start | undefined {
  const word = reader.word(at);
  if (word === '(') return bracketed(reader.word(at + 1) === 'a' ? at + 2 : at + 1);
  if (word !== ',') return undefined;
  return plain(reader.word(at + 1) === 'a' ? at + 2 : at + 1);
}

function plain(at: number): Start {
  return { at, isInBrackets: false };
}

function bracketed(at: number): Start {
  return { at, isInBrackets: true };
}
