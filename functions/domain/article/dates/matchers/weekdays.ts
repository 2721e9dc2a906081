import { dayValue, shiftDay } from '../../../time/calendar-values.ts';
import { civil, type DayNumber, dayNumber, weekday } from '../../../time/day-numbers.ts';
import { doubtfulWeekdays, partsOfDay, weekdays } from '../lexicon/calendar-words.ts';
import type { Match, Reader, Setting } from '../match.ts';
import { readOrdinal } from '../numbers.ts';
import { periodOf } from '../period-of.ts';
import { resolveWeekday } from '../resolve.ts';
import { isExplicit } from './stretches.ts';

const weekShifts: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  next: 1,
  following: 1,
  coming: 1,
};

/** `Thursday`, `Friday evening`, `Monday, January 12th, 2016`, `Tuesday of next week`, `Friday the 22nd`. */
export function matchWeekday(reader: Reader, at: number): Match | undefined {
  const which = weekdays.get(reader.word(at));
  if (which === undefined) return undefined;
  let to = at + 1;
  const period = reader.word(to) === '.' && doubtfulWeekdays.has(reader.word(at));
  const dated = withDate(reader, at, period ? to + 1 : to);
  if (dated !== undefined) return dated;
  if (!meansWeekday(reader, at)) return undefined;
  // `the first Sunday of each month`
  if (reader.word(to) === 'of' && /^(?:each|every)$/.test(reader.word(to + 1)))
    return { from: at, to, type: 'SET', value: () => `XXXX-WXX-${which}` };
  const parts = partsOfDay.get(reader.word(to).replace(/s$/, ''));
  if (parts !== undefined && reader.word(to).endsWith('s'))
    return { from: at, to: to + 1, type: 'SET', value: () => `XXXX-WXX-${which}T${parts}` };
  const week = weekAfter(reader, to);
  if (week !== undefined) {
    return withPartOfDay(reader, {
      from: at,
      to: week.to,
      type: 'DATE',
      value: ({ today }) => dayValue(today - weekday(today) + which + 7 * week.shift),
    });
  }
  const ordinal = reader.word(to) === 'the' ? readOrdinal(reader, to + 1) : undefined;
  // `Tuesday the first generation of …`: the ordinal of a noun.
  const noun =
    ordinal !== undefined &&
    reader.isWord(ordinal.to) &&
    !/^(?:of|in|at|to|until|till|for|and|with|through)$/.test(reader.word(ordinal.to));
  if (ordinal !== undefined && !noun && ordinal.value <= 31)
    return numbered(at, ordinal.to, which, ordinal.value);
  const direct = readOrdinal(reader, to) ?? shortNumber(reader, to);
  if (direct !== undefined && direct.value <= 31) return numbered(at, direct.to, which, direct.value);
  if (reader.word(to) === 'last' && !reader.isWord(to + 1)) {
    to += 1;
    return {
      from: at,
      to,
      type: 'DATE',
      value: (setting) => dayValue(resolveWeekday({ ...setting, tense: 'past' }, which)),
    };
  }
  return withPartOfDay(reader, {
    from: at,
    to,
    type: 'DATE',
    value: (setting) => dayValue(afterFirst(setting, which, reader.word(at - 1))),
  });
}

/** `Sun` the paper, `Mon` and `Sat` in other languages or as verbs: only where a date is expected. */
function meansWeekday(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (!doubtfulWeekdays.has(word)) {
    // `Friday` the name, `Sunday Times` the paper, `Monday Night Football` the programme.
    if (reader.isCapital(at + 1) && reader.isCapital(at + 2) && reader.word(at + 1) === 'night') return false;
    if (reader.isCapital(at - 1) && /^(?:bloody|black|super)$/.test(reader.word(at - 1))) return false;
    return !(
      reader.isCapital(at + 1) &&
      /^(?:times|mirror|telegraph|express|herald|post|mail|tribune|sun|magazine|review|independent)$/.test(
        reader.word(at + 1),
      )
    );
  }
  if (!reader.isCapital(at)) return false;
  if (reader.isNumber(at + 1) && readOrdinal(reader, at + 1) !== undefined) return true;
  const before = reader.word(at - 1);
  return (
    before === 'on' ||
    before === 'last' ||
    before === 'next' ||
    before === 'this' ||
    ((before === 'or' || before === 'and') && weekdays.has(reader.word(at - 2)))
  );
}

function shortNumber(
  reader: Reader,
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const digits = reader.digits(at);
  const after = reader.word(at + 1);
  // `Friday 31!` but not `Friday 20 people`, `Monday 5:30`.
  const closed =
    !reader.isWord(at + 1) &&
    after !== ':' &&
    after !== '%' &&
    after !== '/' &&
    after !== '-' &&
    after !== ',';
  return digits >= 1 && digits <= 31 && closed ? { value: digits, to: at + 1 } : undefined;
}

/** A weekday written before the full date. */
function withDate(reader: Reader, at: number, end: number): Match | undefined {
  let start = end;
  const link = reader.word(start);
  const bracket = link === '(';
  if (link === ',' || link === '-' || bracket) start += 1;
  if (reader.word(start) === 'the') start += 1;
  const word = reader.word(start);
  if (!reader.isNumber(start) && !/^[a-z]{3,9}$/.test(word)) return undefined;
  if (weekdays.has(word)) return undefined;
  const inner = reader.dateAt(start);
  if (inner?.type !== 'DATE' || !isExplicit(reader, inner)) return undefined;
  const to = bracket && reader.word(inner.to) === ')' ? inner.to + 1 : inner.to;
  const which = weekdays.get(reader.word(at));
  return { ...inner, from: at, to, value: (setting) => onWeekday(inner, setting, which) };
}

/** Of the years that a date without one may lie in, the one in which it falls on the weekday named with it. */
function onWeekday(match: Match, setting: Setting, which: number | undefined): string | undefined {
  const { today, reference, nearby, tense } = setting;
  const first = match.value(setting);
  for (const other of [tense, 'past', 'future', 'none'] as const) {
    const value = match.value({ today, reference, nearby, tense: other });
    const period = periodOf(value ?? '');
    if (period?.unit === 'day' && weekday(period.first) === which) return value;
  }
  return first;
}

/** `of next week`, `last week`, `next week`. */
function weekAfter(reader: Reader, at: number): { readonly shift: number; readonly to: number } | undefined {
  let start = at;
  if (reader.word(start) === 'of' || reader.word(start) === 'in') start += 1;
  if (reader.word(start) === 'the') start += 1;
  const shift = weekShifts[reader.word(start)];
  return shift !== undefined && reader.word(start + 1) === 'week' ? { shift, to: start + 2 } : undefined;
}

/** `Friday the 22nd`: the nearest 22nd that is a Friday. */
function numbered(from: number, to: number, which: number, day: number): Match {
  return {
    from,
    to,
    type: 'DATE',
    value: ({ today, tense }) => {
      const { year, month } = civil(today);
      let best: DayNumber | undefined;
      for (let months = -14; months <= 14; months += 1) {
        const first = shiftDay(dayNumber(year, month, 1), 'month', months);
        const date = first + day - 1;
        if (civil(date).day !== day || weekday(date) !== which) continue;
        if (tense === 'past' && date > today) continue;
        if (tense === 'future' && date < today) continue;
        if (best === undefined || Math.abs(date - today) < Math.abs(best - today)) best = date;
      }
      return best === undefined ? undefined : dayValue(best);
    },
  };
}

/** `Monday through Friday`: the second comes after the first. */
function afterFirst(setting: Setting, which: number, link: string): DayNumber {
  const first = setting.nearby;
  const closes = link === 'through' || link === 'to' || link === 'till' || link === '-' || link === '–';
  if (!closes || first?.unit !== 'day' || Math.abs(first.first - setting.today) > 14)
    return resolveWeekday(setting, which);
  return first.first + ((which - weekday(first.first) + 7) % 7);
}

/** Adds `morning`, `evening` … to a match of one day. */
export function withPartOfDay(reader: Reader, match: Match): Match {
  let to = match.to;
  if (reader.word(to) === 'early' || reader.word(to) === 'late') to += 1;
  const code = partsOfDay.get(reader.word(to));
  // `Monday Night Football` is a programme.
  if (code === undefined || (reader.isCapital(to) && !reader.isCapital(match.from))) return match;
  return partOfDay(match, to + 1, code);
}

export function partOfDay(match: Match, to: number, code: string): Match {
  return {
    ...match,
    to,
    type: 'TIME',
    value: (setting: Setting) => {
      const day = match.value(setting);
      return day === undefined || day.length !== 10 ? day : `${day}T${code}`;
    },
  };
}
