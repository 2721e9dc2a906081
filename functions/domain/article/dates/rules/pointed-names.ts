import { dayValue, monthValue, yearValue } from '../../../time/calendar-values.ts';
import { civil, type DayNumber, weekday } from '../../../time/day-numbers.ts';
import { changed, type DateContext } from '../date-context.ts';
import { months, partsOfDay, seasons, weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import type { Reader } from '../reader.ts';
import { isAbbreviated } from '../readers/month-matches.ts';
import { partOfDay, withPartOfDay } from '../readers/part-of-day.ts';
import { originOf, type Pointer, type PointingWords, pointedUnit } from '../readers/pointers.ts';
import { gamesOfSeason } from '../readers/seasons.ts';
import { resolveMonth, resolveSeason, resolveWeekday } from '../resolve.ts';
import type { DateRule } from '../rule.ts';
import { withOtherWeekdays } from './weekday-lists.ts';

/** Rules of a name that a word points at: `last`, `next`, `this`, `previous` … */
export const pointedNameRules: readonly DateRule<PointingWords>[] = [
  {
    name: 'last <weekday>',
    reads: {
      'They met [last Friday].': '2025-10-24',
      'It closes on Nov. 14 and opens again [the following Monday].': '2025-11-17',
      'The vote is on Nov. 14; a debate is planned for [the previous Tuesday].': '2025-11-11',
      'next Friday': '2025-11-07',
      'this Friday evening': '2025-10-31TEV',
      'this past Monday': '2025-10-27',
      'They will meet next Monday and [Tuesday].': '2025-11-04',
    },
    match: pointedWeekdayMatch,
  },
  {
    name: 'last <month>',
    reads: { 'last June': '2025-06', 'next March': '2026-03', 'last Jan. 16': '2025-01-16' },
    match: pointedMonthMatch,
  },
  {
    name: 'last <season>',
    reads: { 'last summer': '2025-SU', 'next winter': '2025-WI' },
    match: pointedSeasonMatch,
  },
  {
    name: 'this <part of day>',
    reads: { 'this morning': '2025-10-28TMO', 'last night': '2025-10-27TNI' },
    match: pointedPartOfDay,
  },
  {
    name: 'last <holiday>',
    reads: { 'They met [last Christmas].': '2024-12-25' },
    match: pointedHoliday,
  },
];

function pointedWeekdayMatch(reader: Reader, at: number, words: PointingWords): Match | undefined {
  const { next: start, word: pointing, isPast } = words;
  const which = weekdays.get(reader.word(start));
  if (which === undefined || pointing === 'current') return undefined;
  // `this Friday, Oct. 31`
  const dated = reader.dateAt(start);
  if (dated !== undefined && dated.to > start + 1 && dated.type === 'DATE') return { ...dated, from: at };
  // `the previous Monday` counts from the text, `previous Monday` from publication.
  const isDefinite = reader.word(at - 1) === 'the';
  const match = dateMatch(at, start + 1, (context) =>
    isDefinite && isFromText(context, words)
      ? besideReference(context, which, words.pointer.shift)
      : dayValue(pointedWeekday(context, { which, pointing, isPast })),
  );
  return withOtherWeekdays(reader, withPartOfDay(reader, match), which);
}

function pointedMonthMatch(reader: Reader, at: number, words: PointingWords): Match | undefined {
  const { next: start, word: pointing, pointer } = words;
  const word = reader.word(start);
  const month = months.get(word);
  if (month === undefined || word === 'mar') return undefined;
  if (word === 'may' && !reader.isCapital(start) && pointing !== 'last' && pointing !== 'next')
    return undefined;
  const to = isAbbreviated(reader, start) ? start + 2 : start + 1;
  const inner = reader.dateAt(start);
  if (inner === undefined || inner.to <= to)
    return dateMatch(at, to, (context) => pointedMonth(fromText(context, words), month, pointer));
  const { shift, from } = pointer;
  const tense = from === 'reference' || shift === 0 ? undefined : shift < 0 ? 'past' : 'future';
  return {
    ...inner,
    from: at,
    value: (context) => inner.value(tense === undefined ? context : changed(context, { tense })),
  };
}

function pointedSeasonMatch(reader: Reader, at: number, words: PointingWords): Match | undefined {
  const { next: start, pointer } = words;
  const season = seasons.get(reader.word(start));
  return season !== undefined && !gamesOfSeason.has(reader.word(start + 1))
    ? dateMatch(at, start + 1, (context) => pointedSeason(fromText(context, words), season, pointer))
    : undefined;
}

function pointedPartOfDay(reader: Reader, at: number, words: PointingWords): Match | undefined {
  const { next: start, word: pointing, pointer } = words;
  const code = partsOfDay.get(reader.word(start));
  if (code === undefined || pointing === 'current') return undefined;
  const day = dateMatch(at, start, (context) => pointedUnit(originOf(context, words), 'day', pointer.shift));
  return partOfDay(day, start + 1, code);
}

function pointedHoliday(
  reader: Reader,
  at: number,
  { next: start, word: pointing, pointer }: PointingWords,
): Match | undefined {
  if (!/^(?:last|next|previous|following)$/.test(pointing) || !reader.isWord(start)) return undefined;
  const inner = reader.dateAt(start);
  if (inner?.type !== 'DATE' || reader.isNumber(inner.to - 1)) return undefined;
  return {
    ...inner,
    from: at,
    value: (context) =>
      inner.value(
        changed(context, {
          tense: pointer.shift < 0 ? 'past' : 'future',
          today: context.today + pointer.shift,
        }),
      ),
  };
}

/** Whether a pointer counts from the day that the text named: `the following Monday`, `the next Monday` of a story. */
function isFromText({ story, tense, reference }: DateContext, { pointer, isNext }: PointingWords): boolean {
  if (pointer.from === 'reference')
    return pointer.shift !== 0 && (reference !== undefined || tense === 'past');
  return isNext && story !== undefined;
}

/** Makes `the next spring` of a story count from the date that the story named last. */
function fromText(context: DateContext, { isNext }: PointingWords): DateContext {
  const { story } = context;
  return isNext && story !== undefined ? changed(context, { today: story.last, story: undefined }) : context;
}

/** Returns the nearest such weekday after or before the day that the text named. */
function besideReference({ reference, story }: DateContext, which: number, shift: number): string {
  const from = reference ?? story;
  if (from?.unit !== 'day') return 'XXXX-XX-XX';
  const day = shift > 0 ? from.last : from.first;
  const distance = shift > 0 ? (which - weekday(day) + 7) % 7 : (weekday(day) - which + 7) % 7;
  return dayValue(day + Math.sign(shift) * (distance === 0 ? 7 : distance));
}

/** `next Friday` is in the next week, `last Friday` in the last week. On a weekend `last Friday` is the one just before. */
function pointedWeekday(
  context: DateContext,
  {
    which,
    pointing,
    isPast,
  }: { readonly which: number; readonly pointing: string; readonly isPast: boolean },
): DayNumber {
  const { today } = context;
  const monday = today - weekday(today) + 1;
  if (isPast) return resolveWeekday(changed(context, { today: today - 1, tense: 'past' }), which);
  if (pointing === 'coming' || pointing === 'upcoming')
    return resolveWeekday(changed(context, { today: today + 1, tense: 'future' }), which);
  if (pointing === 'this') {
    const day = monday + which - 1;
    // `This Sunday he crossed the Channel`
    return context.tense === 'past' && day > today ? day - 7 : day;
  }
  if (pointing === 'next' || pointing === 'following') return monday + 6 + which;
  if (pointing === 'that' || pointing === 'same') return resolveWeekday(context, which);
  return weekday(today) >= 6 && which < weekday(today) ? monday + which - 1 : monday - 8 + which;
}

function pointedMonth(context: DateContext, month: number, { shift, from }: Pointer): string | undefined {
  const { year, month: now } = civil(context.today);
  // `1989 … that November`: in the year that the text named.
  if (from === 'reference')
    return context.reference?.unit === 'year'
      ? monthValue(civil(context.reference.first).year, month)
      : resolveMonth(context, month);
  if (shift === 0) return monthValue(year, month);
  if (shift < 0) return monthValue(month < now ? year : year - 1, month);
  return monthValue(month > now ? year : year + 1, month);
}

function pointedSeason(context: DateContext, season: string, { shift, from }: Pointer): string | undefined {
  if (from === 'reference') return resolveSeason(context, season);
  const { year, month } = civil(context.today);
  // January and February belong to the winter of the year before.
  const base = season === 'WI' && (month <= 2 || (month === 3 && shift === 0)) ? year - 1 : year;
  if (shift === 0) return `${yearValue(base)}-${season}`;
  const this_ = periodOf(`${yearValue(base)}-${season}`);
  if (this_ === undefined) return undefined;
  if (shift < 0) return `${yearValue(this_.last < context.today ? base : base - 1)}-${season}`;
  return `${yearValue(this_.first > context.today ? base : base + 1)}-${season}`;
}
