import { cardinals, ordinals, vagueNumbers } from '../text/numbers/number-words.ts';
import {
  months,
  partsOfDay,
  seasons,
  sets,
  unitsPlural,
  weekdays,
  weekdaysPlural,
} from './lexicon/calendar-words.ts';
import { decadeWords } from './lexicon/decade-words.ts';
import { vaguePhrases } from './lexicon/vague-words.ts';
import type { Match, Matcher, Reader } from './match.ts';
import { approximateWords, matchApproximate } from './matchers/approximate.ts';
import { bareUnit } from './matchers/bare-units.ts';
import { matchBeforeLast } from './matchers/before-last.ts';
import { matchDayMonth, matchGlued, matchYearMonth } from './matchers/day-month.ts';
import { matchDuration } from './matchers/durations.ts';
import { longWords, matchLong } from './matchers/long-words.ts';
import { matchMonth } from './matchers/months.ts';
import {
  holidayWords,
  matchDayAfter,
  matchHoliday,
  matchNewYear,
  matchPartOfDay,
  matchToday,
  matchVague,
} from './matchers/named-days.ts';
import { matchNumeric } from './matchers/numeric.ts';
import { matchDayNumber, matchEdge, matchModified, matchOrdinal, matchUnitEnd } from './matchers/parts.ts';
import {
  matchNamedYear,
  matchOtherQuarter,
  matchPartCode,
  matchQuarter,
  matchWeekNumber,
  matchYearPart,
} from './matchers/quarters.ts';
import { matchPointer, pointerWords } from './matchers/relative.ts';
import { matchSeason } from './matchers/seasons.ts';
import { matchAdverb, matchEvery, matchWeekdays } from './matchers/sets.ts';
import { matchTime, matchTonight } from './matchers/times.ts';
import { matchPlural, matchYearAgo } from './matchers/uncounted.ts';
import { matchWeekday } from './matchers/weekdays.ts';
import { matchSpokenYear, matchYear, spokenDecade } from './matchers/years.ts';

const matchers = new Map<string, Matcher[]>();

function on(words: Iterable<string>, ...handlers: Matcher[]): void {
  for (const word of words) matchers.set(word, [...(matchers.get(word) ?? []), ...handlers]);
}

on(months.keys(), matchMonth);
on(weekdays.keys(), matchWeekday);
on(weekdaysPlural.keys(), matchWeekdays);
on(seasons.keys(), matchSeason);
on(pointerWords, matchPointer);
on(['early', 'earlier', 'late', 'later', 'mid'], matchModified);
on(
  ['end', 'beginning', 'start', 'middle', 'close', 'rest', 'remainder', 'remaining', 'turn', 'early', 'late'],
  matchEdge,
);
on(ordinals.keys(), matchOrdinal, matchQuarter, matchDayMonth);
on(['last'], matchOrdinal);
on(['fiscal', 'financial', 'calendar', 'year', 'fy', 'cy'], matchNamedYear);
on(['year', 'month', 'quarter'], matchUnitEnd);
on(['year', 'month', 'week'], matchYearAgo);
on(['week'], matchWeekNumber);
on(['q1', 'q2', 'q3', 'q4', 'h1', 'h2'], matchPartCode);
on(cardinals.keys(), matchDuration, matchSpokenYear, matchOrdinal, matchDayMonth, matchQuarter);
on(decadeWords.keys(), spokenDecade);
on(cardinals.keys(), spokenDecade);
on([...vagueNumbers, 'a', 'an', 'half'], matchDuration);
on(unitsPlural.keys(), matchPlural);
on(['every', 'each', 'per'], matchEvery);
on(sets.keys(), matchAdverb);
on(['noon', 'midnight'], matchTime);
on(['tonight', 'overnight'], matchTonight);
on(['today', 'yesterday', 'tomorrow', 'tmrw', 'otd'], matchToday);
on(holidayWords, matchHoliday);
on(vaguePhrases.keys(), matchVague);
on(approximateWords, matchApproximate);
on(longWords, matchLong);
on(['the'], matchThe);
on(partsOfDay.keys(), (reader, at) => matchPartOfDay(reader, at, at));

const numberMatchers: readonly Matcher[] = [
  matchNumeric,
  matchDayMonth,
  (reader, at) => matchDayNumber(reader, at, at),
  matchYearMonth,
  matchYearPart,
  matchTime,
  matchDuration,
  matchOrdinal,
  matchQuarter,
  matchYear,
];

/** `the` belongs to what follows it, and makes some words a date that are none without it. */
function matchThe(reader: Reader, at: number): Match | undefined {
  const next = at + 1;
  const found =
    matchDayAfter(reader, at, next) ??
    matchBeforeLast(reader, at, next) ??
    matchNewYear(reader, at, next) ??
    matchDayNumber(reader, at, next) ??
    bareUnit(reader, at, next) ??
    matchOtherQuarter(reader, at, next) ??
    matchPartOfDay(reader, at, next) ??
    matchDuration(reader, at);
  const inner = reader.dateAt(next);
  if (inner === undefined || (found !== undefined && found.to >= inner.to)) return found;
  const adjective =
    inner.type === 'DURATION' && /^-$|long$/.test(reader.word(Math.min(next + 1, inner.to - 1)));
  return inner.from === next && !adjective && takesArticle(reader, next) ? { ...inner, from: at } : inner;
}

/** `the 1991 agreement` and `the November meeting`: there the article is the noun’s. */
function takesArticle(reader: Reader, at: number): boolean {
  if (reader.isNumber(at)) return !(reader.digits(at) >= 1000 && !/^s$|^['’]s$/.test(reader.word(at + 1)));
  const word = reader.word(at);
  return (
    !months.has(word) &&
    !weekdays.has(word) &&
    !sets.has(word) &&
    word !== 'recent' &&
    word !== 'recently' &&
    word !== 'current'
  );
}

/** The longest time expression that begins at a token. */
export function findAt(reader: Reader, at: number): Match | undefined {
  const token = reader.tokens[at];
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'symbol') return undefined;
  const candidates = token.kind === 'number' ? numberMatchers : matchers.get(token.lower);
  if (candidates === undefined)
    return /\d$/.test(token.lower) ? (matchGlued(reader, at) ?? matchNamedCode(reader, at)) : undefined;
  let best: Match | undefined;
  for (const matcher of candidates) {
    const match = matcher(reader, at);
    if (match !== undefined && (best === undefined || match.to > best.to)) best = match;
  }
  return best;
}

function matchNamedCode(reader: Reader, at: number): Match | undefined {
  return /^(?:fy|cy)\d{2,4}$/.test(reader.word(at)) ? matchNamedYear(reader, at) : undefined;
}
