import { dayValue, monthValue, type Unit, yearValue } from '../../../time/calendar-values.ts';
import { civil, type DayNumber, weekday } from '../../../time/day-numbers.ts';
import {
  months,
  partsOfDay,
  seasons,
  unitsPlural,
  unitsSingular,
  weekdays,
} from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader, type Setting } from '../match.ts';
import { readCount, readOrdinal } from '../numbers.ts';
import { periodOf } from '../period-of.ts';
import { resolveMonth, resolveSeason, resolveWeekday, shiftUnit } from '../resolve.ts';
import { durationValue } from './duration-value.ts';
import { isAbbreviated } from './months.ts';
import { games } from './seasons.ts';
import { partOfDay, withPartOfDay } from './weekdays.ts';

/** How far a determiner points, in units, and from where. */
interface Pointer {
  readonly shift: number;
  /** `the previous year` counts from the date that the text speaks of, `last year` from publication. */
  readonly from: 'today' | 'reference';
}

const pointers: ReadonlyMap<string, Pointer> = new Map([
  ['last', { shift: -1, from: 'today' }],
  ['past', { shift: -1, from: 'today' }],
  ['latest', { shift: -1, from: 'today' }],
  ['next', { shift: 1, from: 'today' }],
  ['coming', { shift: 1, from: 'today' }],
  ['upcoming', { shift: 1, from: 'today' }],
  ['this', { shift: 0, from: 'today' }],
  ['current', { shift: 0, from: 'today' }],
  ['previous', { shift: -1, from: 'reference' }],
  ['preceding', { shift: -1, from: 'reference' }],
  ['prior', { shift: -1, from: 'reference' }],
  ['following', { shift: 1, from: 'reference' }],
  ['same', { shift: 0, from: 'reference' }],
  ['that', { shift: 0, from: 'reference' }],
] as const);

export const pointerWords = [...pointers.keys()];

const kindsOfYear = new Set([
  'fiscal',
  'financial',
  'calendar',
  'academic',
  'school',
  'tax',
  'trading',
  'business',
  'working',
  'full',
  'whole',
  'entire',
]);

/** `last week`, `next two years`, `this Friday`, `last June`, `this morning`, `that year`, `this year’s first quarter`. */
export function matchPointer(reader: Reader, at: number): Match | undefined {
  let pointer = pointers.get(reader.word(at));
  if (pointer === undefined || isOtherWord(reader, at)) return undefined;
  let next = at + 1;
  let past = reader.word(at) === 'past';
  // `this past week`, `this coming Friday`, `the very next day`.
  if (
    (reader.word(at) === 'this' && /^(?:past|coming|upcoming|last|next|same)$/.test(reader.word(next))) ||
    (reader.word(at) === 'that' && reader.word(next) === 'same')
  ) {
    past = reader.word(next) === 'past';
    pointer = pointers.get(reader.word(next)) ?? pointer;
    next += 1;
  }
  return (
    counted(reader, at, next, reader.word(next - 1)) ??
    pointedUnit(reader, at, next, pointer, past && next === at + 1) ??
    pointedName(reader, at, next, pointer, past)
  );
}

/** `to last six weeks` is a verb, `said that Monday’s vote` a conjunction. */
function isOtherWord(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  if (reader.word(at) === 'last')
    return /^(?:to|will|would|could|can|should|may|might|must|not|can't|won't|also|likely)$/.test(before);
  return (
    reader.word(at) === 'that' &&
    (weekdays.has(reader.word(at + 1)) || months.has(reader.word(at + 1))) &&
    (/^['’]s$/.test(reader.word(at + 2)) || /(?:ed|said|say|says|ing|told|show|shows)$/.test(before))
  );
}

const countable = new Set([
  'last',
  'past',
  'next',
  'coming',
  'upcoming',
  'previous',
  'preceding',
  'following',
  'prior',
]);

/** `the last two years`: how long, more than when. */
function counted(reader: Reader, at: number, start: number, pointer: string): Match | undefined {
  if (!countable.has(pointer)) return undefined;
  const count = readCount(reader, start);
  if (count === undefined) {
    const unit = unitsPlural.get(reader.word(start));
    // `in the past months`; `the coming weeks` is among the vague phrases.
    if (unit === undefined || pointer === 'coming' || unit === 'second') return undefined;
    return { from: at, to: start + 1, type: 'DURATION', value: () => durationValue('X', unit) };
  }
  let to = reader.pastHyphen(count.to);
  if (kindsOfYear.has(reader.word(to))) to += 1;
  const unit =
    unitsPlural.get(reader.word(to)) ??
    (count.value === 1 || isDash(reader.word(to - 1)) ? unitsSingular.get(reader.word(to)) : undefined);
  if (unit === undefined) return undefined;
  return { from: at, to: to + 1, type: 'DURATION', value: () => durationValue(count.value, unit) };
}

const days: Readonly<Partial<Record<Unit, number>>> = {
  day: 0,
  weekend: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3700,
};

/** The day from which a pointer counts. */
function origin(setting: Setting, pointer: Pointer, unit: Unit = 'day'): DayNumber {
  const { reference } = setting;
  // `the previous month` after a bare year does not count from its January.
  const fine = reference !== undefined && reference.last - reference.first <= (days[unit] ?? 0);
  return pointer.from === 'reference' && fine ? reference.first : setting.today;
}

function pointedUnit(
  reader: Reader,
  at: number,
  start: number,
  pointer: Pointer,
  past: boolean,
): Match | undefined {
  const kind = kindsOfYear.has(reader.word(start)) ? reader.word(start) : undefined;
  const named = kind === undefined ? start : start + 1;
  const unit = unitsSingular.get(reader.word(named));
  const to = named + 1;
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'season') return undefined;
  if (unit === 'day' && reader.word(start - 1) === 'last') {
    // `in the last day` is 24 hours; the last day of something, or for it, is its end.
    const lasting = /^(?:in|over|within|during)$/.test(reader.word(at - 2)) && reader.word(to) !== 'of';
    if (lasting) return { from: at, to, type: 'DURATION', value: () => 'P1D' };
    if (reader.isWord(to)) return undefined;
  }
  // `this year-old boy`, `last day of the season`: no pointing.
  if (isDash(reader.word(to)) && reader.joined(to) && reader.word(to + 1) === 'old') return undefined;
  if (unit === 'hour') {
    return { from: at, to, type: 'DURATION', value: () => 'PT1H' };
  }
  // `the past year` tells of a stretch; `the past quarter` is a quarter of the calendar.
  if (past && unit !== 'quarter' && unit !== 'weekend' && unit !== 'day' && reader.word(at - 1) === 'the') {
    return { from: at, to, type: 'DURATION', value: () => durationValue(1, unit) };
  }
  // `over the last year` is how long, `last year` when.
  const spanning = /^(?:over|in|within|during|for|throughout)$/.test(reader.word(at - 2));
  const coarse = unit === 'year' || unit === 'decade' || unit === 'month' || unit === 'week';
  if (reader.word(at) === 'last' && start === at + 1 && coarse && kind === undefined) {
    const closed = !/^(?:of|before|when|that|after)$/.test(reader.word(to));
    if (reader.word(at - 1) === 'the' && spanning && closed)
      return { from: at, to, type: 'DURATION', value: () => durationValue(1, unit) };
  }
  const fiscal = kind === 'fiscal' || kind === 'financial' ? 'FY' : '';
  const value = (setting: Setting): string => {
    const nextDay =
      reader.word(at) === 'next' &&
      unit === 'day' &&
      setting.tense === 'past' &&
      setting.reference?.unit === 'day';
    const from = nextDay && setting.reference ? setting.reference.last : origin(setting, pointer, unit);
    return (unit === 'year' ? fiscal : '') + shiftUnit(from, unit, pointer.shift);
  };
  const match: Match = { from: at, to, type: 'DATE', value };
  if (unit === 'year') return ofYear(reader, match);
  if (unit === 'week') return ofWeek(reader, match);
  return match;
}

/** `last year’s fourth quarter`, `next year’s first half`. */
export function ofYear(reader: Reader, match: Match): Match {
  const possessive = reader.word(match.to);
  if (possessive !== "'s" && possessive !== '’s') return match;
  const start = reader.word(match.to + 1) === 'fiscal' ? match.to + 2 : match.to + 1;
  const ordinal = readOrdinal(reader, start);
  if (ordinal === undefined) return match;
  const unit = reader.word(reader.pastHyphen(ordinal.to));
  const letter = unit === 'quarter' ? 'Q' : unit === 'half' ? 'H' : undefined;
  if (letter === undefined || ordinal.value > (letter === 'Q' ? 4 : 2)) return match;
  return {
    ...match,
    to: reader.pastHyphen(ordinal.to) + 1,
    value: (setting) => `${match.value(setting)?.replace('FY', '')}-${letter}${ordinal.value}`,
  };
}

/** `next week Wednesday`, `next week on Friday`. */
function ofWeek(reader: Reader, match: Match): Match {
  let start = match.to;
  if (reader.word(start) === 'on' || isDash(reader.word(start))) start += 1;
  const which = weekdays.get(reader.word(start));
  if (which === undefined) return match;
  return withPartOfDay(reader, {
    ...match,
    to: start + 1,
    value: (setting) => {
      const week = periodOf(match.value(setting) ?? '');
      return week === undefined ? undefined : dayValue(week.first + which - 1);
    },
  });
}

function pointedName(
  reader: Reader,
  at: number,
  start: number,
  pointer: Pointer,
  past: boolean,
): Match | undefined {
  const word = reader.word(start);
  const pointing = reader.word(start - 1);
  const which = weekdays.get(word);
  if (which !== undefined) {
    if (pointing === 'current') return undefined;
    const match: Match = {
      from: at,
      to: start + 1,
      type: 'DATE',
      value: (setting) => dayValue(pointedWeekday(setting, which, pointing, past)),
    };
    const dated = reader.dateAt(start);
    if (dated !== undefined && dated.to > start + 1 && dated.type === 'DATE') return { ...dated, from: at };
    return withPartOfDay(reader, match);
  }
  const month = months.get(word);
  if (
    month !== undefined &&
    (word !== 'may' || reader.isCapital(start) || pointing === 'last' || pointing === 'next') &&
    word !== 'mar'
  ) {
    const inner = reader.dateAt(start);
    const named = inner !== undefined && inner.to > start + (isAbbreviated(reader, start) ? 2 : 1);
    if (inner !== undefined && named) {
      const { shift, from } = pointer;
      const tense = from === 'reference' || shift === 0 ? undefined : shift < 0 ? 'past' : 'future';
      return {
        ...inner,
        from: at,
        value: (setting) => inner.value(tense === undefined ? setting : { ...setting, tense }),
      };
    }
    const to = isAbbreviated(reader, start) ? start + 2 : start + 1;
    return { from: at, to, type: 'DATE', value: (setting) => pointedMonth(setting, month, pointer) };
  }
  const season = seasons.get(word);
  if (season !== undefined && !games.has(reader.word(start + 1))) {
    return {
      from: at,
      to: start + 1,
      type: 'DATE',
      value: (setting) => pointedSeason(setting, season, pointer),
    };
  }
  const code = partsOfDay.get(word);
  if (code !== undefined && pointing !== 'current') {
    const day: Match = {
      from: at,
      to: start,
      type: 'DATE',
      value: (setting) => dayValue(origin(setting, pointer) + pointer.shift),
    };
    return partOfDay(day, start + 1, code);
  }
  const inner = pointing === 'this' || pointing === 'that' ? undefined : reader.dateAt(start);
  const holiday =
    inner?.type === 'DATE' &&
    reader.isWord(start) &&
    (pointing === 'last' || pointing === 'next' || pointing === 'previous' || pointing === 'following');
  if (!holiday || inner === undefined || reader.isNumber(inner.to - 1)) return undefined;
  return {
    ...inner,
    from: at,
    value: (setting) =>
      inner.value({
        ...setting,
        tense: pointer.shift < 0 ? 'past' : 'future',
        today: setting.today + pointer.shift,
      }),
  };
}

/** `next Friday` is the next week’s, `last Friday` the last week’s; on a weekend `last Friday` is the one just gone. */
function pointedWeekday(setting: Setting, which: number, pointing: string, past: boolean): DayNumber {
  const { today } = setting;
  const monday = today - weekday(today) + 1;
  if (past) return resolveWeekday({ ...setting, today: today - 1, tense: 'past' }, which);
  if (pointing === 'coming' || pointing === 'upcoming')
    return resolveWeekday({ ...setting, today: today + 1, tense: 'future' }, which);
  if (pointing === 'this') return monday + which - 1;
  if (pointing === 'next' || pointing === 'following') return monday + 6 + which;
  if (pointing === 'that' || pointing === 'same') return resolveWeekday(setting, which);
  return weekday(today) >= 6 && which < weekday(today) ? monday + which - 1 : monday - 8 + which;
}

function pointedMonth(setting: Setting, month: number, { shift, from }: Pointer): string | undefined {
  const { year, month: now } = civil(setting.today);
  // `1989 … that November`: of the year that was named.
  if (from === 'reference')
    return setting.reference?.unit === 'year'
      ? monthValue(civil(setting.reference.first).year, month)
      : resolveMonth(setting, month);
  if (shift === 0) return monthValue(year, month);
  if (shift < 0) return monthValue(month < now ? year : year - 1, month);
  return monthValue(month > now ? year : year + 1, month);
}

function pointedSeason(setting: Setting, season: string, { shift, from }: Pointer): string | undefined {
  if (from === 'reference') return resolveSeason(setting, season);
  const { year, month } = civil(setting.today);
  // January and February belong to the winter that is named after the year before.
  const base = season === 'WI' && (month <= 2 || (month === 3 && shift === 0)) ? year - 1 : year;
  if (shift === 0) return `${yearValue(base)}-${season}`;
  const this_ = periodOf(`${yearValue(base)}-${season}`);
  if (this_ === undefined) return undefined;
  if (shift < 0) return `${yearValue(this_.last < setting.today ? base : base - 1)}-${season}`;
  return `${yearValue(this_.first > setting.today ? base : base + 1)}-${season}`;
}
