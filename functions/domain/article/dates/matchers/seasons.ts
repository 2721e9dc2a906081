import { yearValue } from '../../../time/calendar-values.ts';
import { seasons } from '../lexicon/calendar-words.ts';
import type { Match, Reader } from '../match.ts';
import { resolveSeason } from '../resolve.ts';
import { yearAfter } from './months.ts';

const before = new Set('in the this last next early late mid since by until during - of for'.split(' '));
export const games = new Set(['olympics', 'olympic', 'paralympics', 'games', 'palace', 'break', 'school']);

/** `summer 2016`, `the spring of 1978`, `in the fall`. `fall` and `spring` are verbs more often than not. */
export function matchSeason(reader: Reader, at: number): Match | undefined {
  const season = seasons.get(reader.word(at));
  if (season === undefined || games.has(reader.word(at + 1))) return undefined;
  // `the Prague Spring` was no spring.
  if (
    reader.isCapital(at) &&
    reader.isCapital(at - 1) &&
    reader.isWord(at - 1) &&
    !before.has(reader.word(at - 1))
  )
    return undefined;
  const year = yearAfter(reader, at + 1);
  // `likely to fall this year`, `prices fall this year`: the verb.
  const verb =
    /^(?:fall|spring)$/.test(reader.word(at)) &&
    reader.word(year?.to === undefined ? at : year.to - 1) === 'year';
  if (verb && (!before.has(reader.word(at - 1)) || reader.word(at - 1) === 'to')) return undefined;
  if (year !== undefined)
    return {
      from: at,
      to: year.to,
      type: 'DATE',
      value: (setting) => `${yearValue(year.year(setting))}-${season}`,
    };
  const word = reader.word(at);
  const preceding = reader.word(at - 1);
  const doubtful = word === 'fall' || word === 'spring';
  if (!before.has(preceding)) return undefined;
  // `the fall of the wall`, `a fall in prices`.
  if (
    doubtful &&
    (['of', 'in', 'from', 'to', 'water'].includes(reader.word(at + 1)) ||
      (preceding === 'the' && !/^(?:in|of|by|until|during|since|for)$/.test(reader.word(at - 2))) ||
      preceding === 'for')
  )
    return undefined;
  return { from: at, to: at + 1, type: 'DATE', value: (setting) => resolveSeason(setting, season) };
}
