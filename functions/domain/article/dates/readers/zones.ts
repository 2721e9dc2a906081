import { months, weekdays } from '../lexicon/calendar-words.ts';
import { bareZones, zoneAbbreviations, zoneKinds } from '../lexicon/zone-words.ts';
import { isDash, type Reader } from '../reader.ts';

/** The zone after a time of day, and the index of the token after it. */
export interface Zone {
  readonly to: number;
  readonly isUtc: boolean;
}

/** The most words in the name of a zone: `U.S. Central European Summer Time` has five. */
const longestName = 5;
/** The most tokens in brackets after a time: `(11 a.m. in New York, 4 p.m. in London)`. */
const longestAside = 16;

/** Reads the zone after a time of day: `GMT`, `(EST)`, `Eastern Time`, `London time`, `Europe/London`, `local time`. */
export function readZone(reader: Reader, at: number): Zone | undefined {
  if (reader.word(at) !== '(') return namedZone(reader, at);
  const zone = namedZone(reader, at + 1);
  const close = zone && closingBracket(reader, zone.to);
  return zone && close !== undefined ? { ...zone, to: close + 1 } : undefined;
}

/** Returns the index of the bracket that closes an aside, from a token inside. */
export function closingBracket(reader: Reader, at: number): number | undefined {
  for (let to = at; to <= at + longestAside; to += 1) {
    const word = reader.word(to);
    if (word === ')') return to;
    if (word === '(' || word === '') return undefined;
  }
  return undefined;
}

function namedZone(reader: Reader, at: number): Zone | undefined {
  if (reader.word(at) === 'local') return localTime(reader, at);
  if (!reader.isWord(at) || !reader.isCapital(at)) return undefined;
  return abbreviated(reader, at) ?? ofDatabase(reader, at) ?? inWords(reader, at);
}

function localTime(reader: Reader, at: number): Zone | undefined {
  const next = reader.word(at + 1);
  if (next === 'time') return { to: at + 2, isUtc: false };
  // `at 6 p.m. local on Friday`
  return reader.isWord(at + 1) && next !== 'on' ? undefined : { to: at + 1, isUtc: false };
}

/** Reads `GMT`, `UTC+8`, `EST time`. */
function abbreviated(reader: Reader, at: number): Zone | undefined {
  const zone = reader.word(at);
  if (!zoneAbbreviations.has(zone) || reader.text(at) !== zone.toUpperCase()) return undefined;
  const isUtc = zone === 'utc' || zone === 'gmt' || zone === 'z';
  const sign = reader.word(at + 1);
  const isShifted = /^[+−–-]$/.test(sign) && reader.isNumber(at + 2) && reader.joined(at + 2);
  if (isUtc && isShifted) {
    const minutes = reader.word(at + 3) === ':' && reader.joined(at + 4) ? at + 5 : at + 3;
    return { to: minutes, isUtc: false };
  }
  return { to: reader.word(at + 1) === 'time' ? at + 2 : at + 1, isUtc };
}

/** Reads a zone of the tz database: `Europe/London`, `America/New_York`. */
function ofDatabase(reader: Reader, at: number): Zone | undefined {
  const isPair =
    reader.word(at + 1) === '/' && reader.joined(at + 1) && reader.joined(at + 2) && reader.isCapital(at + 2);
  if (!isPair || !reader.isWord(at + 2)) return undefined;
  let to = at + 3;
  while (
    /^[_/]$/.test(reader.word(to)) &&
    reader.joined(to) &&
    reader.joined(to + 1) &&
    reader.isWord(to + 1)
  )
    to += 2;
  return { to, isUtc: false };
}

/** Reads `Eastern`, `U.S. Eastern Time`, `Central European Summer Time`, `New York time`. */
function inWords(reader: Reader, at: number): Zone | undefined {
  let bare: Zone | undefined;
  for (let to = at; to < at + longestName && reader.isWord(to) && reader.isCapital(to); to += 1) {
    const word = reader.word(to);
    if (months.has(word) || weekdays.has(word)) break;
    const next = reader.word(to + 1);
    if (next === 'time') return { to: to + 2, isUtc: /^(?:greenwich|coordinated)$/.test(reader.word(at)) };
    if (bareZones.has(word) || (bare !== undefined && zoneKinds.has(word)))
      bare = { to: to + 1, isUtc: false };
  }
  return bare !== undefined && endsName(reader, bare.to) ? bare : undefined;
}

/** Whether no name goes on: `9 p.m. Pacific` is a time, `Pacific Rim` and `Pacific-based` are not. */
function endsName(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (isDash(word) && reader.joined(at)) return false;
  return !reader.isWord(at) || !reader.isCapital(at) || months.has(word) || weekdays.has(word);
}
