import { yearValue } from '../../../time/calendar-values.ts';
import { seasons } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { gamesOfSeason } from '../readers/seasons.ts';
import { yearAfter } from '../readers/years.ts';
import { resolveSeason } from '../resolve.ts';
import { ruleFamily } from '../rule.ts';

const before = new Set('in the this last next early late mid since by until during - of for'.split(' '));

/** `fall` and `spring` are verbs more often than seasons. */
export const seasonRules = ruleFamily<{ readonly season: string }>({
  startsWith: seasons.keys(),
  readHead: (reader, at) => {
    const season = seasons.get(reader.word(at));
    return season === undefined || isName(reader, at) ? undefined : { season };
  },
  rules: [
    {
      name: '<season> <year>',
      reads: {
        'in [summer 2016]': '2016-SU',
        'in [the spring of 1978]': '1978-SP',
        'in [the spring of 480 BC]': 'BC0480-SP',
      },
      match: seasonOfYear,
    },
    {
      name: '<season>',
      reads: { 'It will open in [the fall].': '2025-FA', 'since [winter]': '2024-WI' },
      match: seasonAlone,
    },
  ],
});

/** Whether a season is part of a name: `the summer games`, `the Prague Spring`. */
function isName(reader: Reader, at: number): boolean {
  if (gamesOfSeason.has(reader.word(at + 1))) return true;
  return (
    reader.isCapital(at) &&
    reader.isCapital(at - 1) &&
    reader.isWord(at - 1) &&
    !before.has(reader.word(at - 1))
  );
}

function isDoubtful(reader: Reader, at: number): boolean {
  return reader.word(at) === 'fall' || reader.word(at) === 'spring';
}

function seasonOfYear(
  reader: Reader,
  at: number,
  { season }: { readonly season: string },
): Match | undefined {
  const year = yearAfter(reader, at + 1);
  if (year === undefined || isVerb(reader, at, year.to)) return undefined;
  return dateMatch(at, year.to, (context) => `${yearValue(year.year(context))}-${season}`);
}

/** Whether `fall` or `spring` is a verb: `likely to fall this year`. */
function isVerb(reader: Reader, at: number, to: number): boolean {
  if (!isDoubtful(reader, at) || reader.word(to - 1) !== 'year') return false;
  return !before.has(reader.word(at - 1)) || reader.word(at - 1) === 'to';
}

function seasonAlone(reader: Reader, at: number, { season }: { readonly season: string }): Match | undefined {
  const preceding = reader.word(at - 1);
  if (yearAfter(reader, at + 1) !== undefined || !before.has(preceding)) return undefined;
  // `the fall of the wall`, `a fall in prices`
  const isFall =
    ['of', 'in', 'from', 'to', 'water'].includes(reader.word(at + 1)) ||
    (preceding === 'the' && !/^(?:in|of|by|until|during|since|for)$/.test(reader.word(at - 2))) ||
    preceding === 'for';
  if (isDoubtful(reader, at) && isFall) return undefined;
  return dateMatch(at, at + 1, (context) => resolveSeason(context, season));
}
