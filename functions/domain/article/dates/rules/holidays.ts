import { dayValue, weekValue, yearValue } from '../../../time/calendar-values.ts';
import { civil, type DayNumber } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { months, weekdays } from '../lexicon/calendar-words.ts';
import { type Holiday, holidays } from '../lexicon/holidays.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import type { AfterArticle } from '../readers/article.ts';
import { withPartOfDay } from '../readers/part-of-day.ts';
import { yearAfter } from '../readers/years.ts';
import { pickPeriod } from '../resolve.ts';
import { type DateRule, dateRule } from '../rule.ts';

const byName: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly holiday: Holiday }[]
> = (() => {
  const map = new Map<string, { words: readonly string[]; holiday: Holiday }[]>();
  for (const holiday of holidays) {
    for (const name of holiday.names) {
      const words = name.split(' ');
      const first = words[0] ?? '';
      // The tokens of `father’s day` begin with `father` and `’s`.
      const heads = first.endsWith('s') && words.length > 1 ? [first, first.slice(0, -1)] : [first];
      for (const head of heads) map.set(head, [...(map.get(head) ?? []), { words, holiday }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

export const holiday = dateRule({
  name: '<holiday>',
  reads: {
    'They will meet after [Thanksgiving].': '2025-11-27',
    'New Year’s Eve': '2025-12-31',
    'Christmas 2018': '2018-12-25',
    'Labor Day weekend 2024': '2024-W35-WE',
  },
  startsWith: byName.keys(),
  match: matchHoliday,
});

/** Returns a word without its apostrophe, as in the lexicon. */
function bare(word: string): string {
  return word.replace(/['’]/g, '');
}

/** Reads the words of a name with possessives and the period of `St.`, and returns the index after it. */
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

function matchHoliday(reader: Reader, at: number): Match | undefined {
  for (const { words, holiday } of byName.get(bare(reader.word(at))) ?? []) {
    const end = readName(reader, at, words);
    if (end === undefined) continue;
    let year = yearAfter(reader, end);
    let to = year?.to ?? end;
    if (year === undefined && isPartOfName(reader, at, to)) return undefined;
    const weekend = reader.word(to) === 'weekend';
    if (weekend) {
      to += 1;
      year ??= yearAfter(reader, to);
      to = Math.max(to, year?.to ?? to);
    }
    const match = dateMatch(at, to, (context) => {
      const day = year === undefined ? nearestDay(context, holiday) : holiday.day(year.year(context));
      if (day === undefined) return undefined;
      return weekend ? `${weekValue(day - 2)}-WE` : dayValue(day);
    });
    return withPartOfDay(reader, match);
  }
  return undefined;
}

/** `Easter Island`, `the Great Orchestra of Christmas Charity`: a name goes on behind the holiday. */
function isPartOfName(reader: Reader, at: number, to: number): boolean {
  if (!reader.isWord(to) || !reader.isCapital(to) || reader.opensLine(to)) return false;
  // `By Christmas Parliament will vote`
  if (/^(?:by|before|after|until|till|since|over|around|at|during|from|past)$/.test(reader.word(at - 1)))
    return false;
  const word = reader.word(to);
  return !weekdays.has(word) && !months.has(word) && !/^(?:day|eve|week|weekend|bank)$/.test(word);
}

/** Returns the day of a holiday that the clause means. */
function nearestDay(context: DateContext, { day }: Holiday): DayNumber | undefined {
  const { year } = civil(context.story?.first ?? context.today);
  const days = [year - 1, year, year + 1].map((candidate) => {
    const only = day(candidate);
    return { first: only, last: only, unit: 'day' as const };
  });
  return pickPeriod(context, days)?.first;
}

export const newYear: DateRule<AfterArticle> = {
  name: 'in the new year',
  reads: { 'It will open in [the new year].': '2026' },
  match: (reader, from, { next }) => {
    if (reader.word(next) !== 'new' || reader.text(next + 1) !== 'year') return undefined;
    if (!/^(?:in|after|until|before|into|by|of|early|for)$/.test(reader.word(from - 1))) return undefined;
    return dateMatch(from, next + 2, ({ today }) => {
      const { year, month } = civil(today);
      // In January and February the new year is the one that has begun.
      return yearValue(month <= 2 ? year : year + 1);
    });
  },
};
