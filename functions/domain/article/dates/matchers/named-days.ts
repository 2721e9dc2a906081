import { dayValue, weekValue, yearValue } from '../../../time/calendar-values.ts';
import { civil } from '../../../time/day-numbers.ts';
import { partsOfDay } from '../lexicon/calendar-words.ts';
import { type Holiday, holidays } from '../lexicon/holidays.ts';
import { vaguePhrases } from '../lexicon/vague-words.ts';
import type { Match, Reader } from '../match.ts';
import { pick } from '../resolve.ts';
import { yearAfter } from './months.ts';
import { partOfDay, withPartOfDay } from './weekdays.ts';

const shifts: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, tmrw: 1, otd: 0 };

/** `today`, `yesterday evening`, `tomorrow`. */
export function matchToday(reader: Reader, at: number): Match | undefined {
  const shift = shifts[reader.word(at)];
  if (shift === undefined) return undefined;
  // `USA Today` is a newspaper.
  if (reader.text(at) === 'Today' && reader.isCapital(at - 1) && reader.isWord(at - 1)) return undefined;
  return withPartOfDay(reader, {
    from: at,
    to: at + 1,
    type: 'DATE',
    value: ({ today }) => dayValue(today + shift),
  });
}

/** `in the new year`: the next, until it has well begun; `at` is the token of `new`. */
export function matchNewYear(reader: Reader, from: number, at: number): Match | undefined {
  if (reader.word(at) !== 'new' || reader.text(at + 1) !== 'year') return undefined;
  if (!/^(?:in|after|until|before|into|by|of|early|for)$/.test(reader.word(from - 1))) return undefined;
  return {
    from,
    to: at + 2,
    type: 'DATE',
    value: ({ today }) => {
      const { year, month } = civil(today);
      return yearValue(month <= 2 ? year : year + 1);
    },
  };
}

/** `the day after tomorrow`, `the day before yesterday`; `at` is the token of `day`. */
export function matchDayAfter(reader: Reader, from: number, at: number): Match | undefined {
  if (reader.word(at) !== 'day') return undefined;
  const word = reader.word(at + 1);
  if (word !== 'after' && word !== 'before') return undefined;
  const shift = shifts[reader.word(at + 2)];
  if (shift === undefined) return undefined;
  const step = word === 'after' ? 1 : -1;
  return { from, to: at + 3, type: 'DATE', value: ({ today }) => dayValue(today + shift + step) };
}

const byName: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly holiday: Holiday }[]
> = (() => {
  const map = new Map<string, { words: readonly string[]; holiday: Holiday }[]>();
  for (const holiday of holidays) {
    for (const name of holiday.names) {
      const words = name.split(' ');
      const first = words[0] ?? '';
      // `father’s day` comes as `father` and `’s`.
      const heads = first.endsWith('s') && words.length > 1 ? [first, first.slice(0, -1)] : [first];
      for (const head of heads) map.set(head, [...(map.get(head) ?? []), { words, holiday }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

export const holidayWords = [...byName.keys()];

/** A word without its apostrophe and possessive, as the lexicon has it. */
function bare(word: string): string {
  return word.replace(/['’]/g, '');
}

/** Reads the words of a name, over possessives and the period of `St.`; the index after it. */
function readName(reader: Reader, at: number, words: readonly string[]): number | undefined {
  let to = at;
  for (const word of words) {
    if (bare(reader.word(to)) === word) to += 1;
    else if (`${reader.word(to)}s` === word && /^['’]s?$/.test(reader.word(to + 1))) to += 2;
    else return undefined;
    if (word.endsWith('s') && /^['’]$/.test(reader.word(to))) to += 1;
    if ((word === 'st' || word === 'jr') && reader.word(to) === '.') to += 1;
  }
  return to;
}

/** `Thanksgiving`, `New Year’s Eve`, `Christmas 2018`, `Labor Day weekend`. */
export function matchHoliday(reader: Reader, at: number): Match | undefined {
  for (const { words, holiday } of byName.get(bare(reader.word(at))) ?? []) {
    const end = readName(reader, at, words);
    if (end === undefined) continue;
    let year = yearAfter(reader, end);
    let to = year?.to ?? end;
    const weekend = reader.word(to) === 'weekend';
    if (weekend) {
      to += 1;
      year ??= yearAfter(reader, to);
      to = Math.max(to, year?.to ?? to);
    }
    const match: Match = {
      from: at,
      to,
      type: 'DATE',
      value: (setting) => {
        const base = civil(setting.today).year;
        const days = [base - 1, base, base + 1].map((candidate) => {
          const day = holiday.day(candidate);
          return { first: day, last: day, unit: 'day' as const };
        });
        const day = year === undefined ? pick(setting, days)?.first : holiday.day(year.year(setting));
        if (day === undefined) return undefined;
        return weekend ? `${weekValue(day - 2)}-WE` : dayValue(day);
      },
    };
    return withPartOfDay(reader, match);
  }
  return undefined;
}

/** `now`, `recently`, `the future`: no calendar value. */
export function matchVague(reader: Reader, at: number): Match | undefined {
  for (const { words, value } of vaguePhrases.get(reader.word(at)) ?? []) {
    if (!words.every((word, index) => reader.word(at + index) === word)) continue;
    const after = reader.word(at + words.length);
    const [only] = words.length === 1 ? words : [];
    // `the now-cancelled`, `soon-to-open`: a part of an adjective.
    if (after === '-' && reader.joined(at + words.length)) continue;
    if (only === 'recent' && /^(?:most|more)$/.test(reader.word(at - 1))) continue;
    // `so that it is now`; `the past` before a noun is an adjective: `the past two years`.
    const opens = !reader.isWord(at - 1) && !reader.isCapital(at + 1);
    if ((only === 'current' || only === 'recent') && reader.isCapital(at) && !opens) continue;
    if (only === 'current' && /^(?:and|account|accounts|affairs)$/.test(after)) continue;
    if (only === 'soon' && (reader.word(at - 1) === 'as' || after === 'after')) continue;
    const determined = words[0] === 'the' && words.length === 2;
    if (
      determined &&
      (reader.isNumber(at + 2) ||
        (reader.isWord(at + 2) &&
          /^(?:past|present)$/.test(words[1] ?? '') &&
          !/^(?:and|to|in|is|was|when|of|as|that|for|but|or|with)$/.test(after)))
    )
      continue;
    return { from: at, to: at + words.length, type: 'DATE', value: () => value };
  }
  return undefined;
}

/** `the morning`, `the evening of June 4`, where a preposition makes it a time; `at` is the part of the day. */
export function matchPartOfDay(reader: Reader, from: number, at: number): Match | undefined {
  const code = partsOfDay.get(reader.word(at));
  if (code === undefined || reader.isCapital(at)) return undefined;
  const start = reader.word(at + 1) === 'of' || reader.word(at + 1) === 'on' ? at + 2 : undefined;
  const inner = start === undefined ? undefined : reader.dateAt(start);
  if (inner?.type === 'DATE') return { ...partOfDay(inner, inner.to, code), from };
  if (!/^(?:in|during|through|throughout|into)$/.test(reader.word(from - 1))) return undefined;
  // `in morning trading on Friday`
  const traded = reader.word(at + 2) === 'on' ? at + 3 : at + 2;
  const session = reader.word(at + 1) === 'trading' ? reader.dateAt(traded) : undefined;
  if (session?.type === 'DATE') return { ...partOfDay(session, at + 1, code), from };
  return {
    from,
    to: at + 1,
    type: 'TIME',
    value: ({ nearby, reference, today, tense }) => {
      const day =
        nearby?.unit === 'day'
          ? nearby.first
          : tense === 'past' && reference?.unit === 'day'
            ? reference.first
            : today;
      return `${dayValue(day)}T${code}`;
    },
  };
}
