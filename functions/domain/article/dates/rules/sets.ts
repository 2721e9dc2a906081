import {
  months,
  partsOfDay,
  seasons,
  sets,
  unitsPlural,
  unitsSingular,
  weekdays,
  weekdaysPlural,
} from '../lexicon/calendar-words.ts';
import { type Match, setMatch } from '../match.ts';
import type { Reader } from '../reader.ts';
import { durationValue } from '../readers/duration-value.ts';
import { readCount } from '../readers/numbers.ts';
import { dateRule } from '../rule.ts';

export const every = dateRule({
  name: 'every <unit or name>',
  reads: {
    'every Monday': 'XXXX-WXX-1',
    'each year': 'P1Y',
    'every other day': 'P2D',
    'every two weeks': 'P2W',
    'five times [per day]': 'P1D',
    'each spring': 'XXXX-SP',
    'every March': 'XXXX-03',
    'every morning': 'XXXX-XX-XXTMO',
  },
  startsWith: ['every', 'each', 'per'],
  match: matchEvery,
});

function matchEvery(reader: Reader, at: number): Match | undefined {
  const second = reader.word(at + 1);
  const start = second === 'other' || second === 'single' ? at + 2 : at + 1;
  const word = reader.word(start);
  const unit = unitsSingular.get(word);
  // `every second counts` is about seconds. `each season` is not a length of time.
  if (unit !== undefined && unit !== 'season' && !(unit === 'second' && reader.word(at) !== 'per'))
    return setMatch(at, start + 1, durationValue(second === 'other' ? 2 : 1, unit));
  if (reader.word(at) === 'per') return undefined;
  const named = valueOfName(reader, start);
  if (named !== undefined) return setMatch(at, start + 1, named);
  const count = readCount(reader, start);
  const many = count && unitsPlural.get(reader.word(count.to));
  return count === undefined || many === undefined
    ? undefined
    : setMatch(at, count.to + 1, durationValue(count.value, many));
}

/** Returns the set of a weekday, month, part of the day or season. */
function valueOfName(reader: Reader, at: number): string | undefined {
  const word = reader.word(at);
  const which = weekdays.get(word);
  if (which !== undefined) return `XXXX-WXX-${which}`;
  const month = months.get(word);
  if (month !== undefined && reader.isCapital(at)) return `XXXX-${String(month).padStart(2, '0')}`;
  const part = partsOfDay.get(word);
  if (part !== undefined) return `XXXX-XX-XXT${part}`;
  const season = seasons.get(word);
  return season === undefined ? undefined : `XXXX-${season}`;
}

export const adverbOfSet = dateRule({
  name: 'annually',
  reads: { 'It is paid [annually].': 'P1Y', 'a [daily] report': 'P1D', 'a [quarterly] dividend': 'P1Q' },
  startsWith: sets.keys(),
  match: matchAdverb,
});

function matchAdverb(reader: Reader, at: number): Match | undefined {
  const value = sets.get(reader.word(at));
  // `the Daily News`, `Business Weekly` are papers.
  const named =
    reader.isCapital(at) &&
    (reader.isCapital(at - 1) || reader.isCapital(at + 1)) &&
    reader.isWord(at + (reader.isCapital(at - 1) ? -1 : 1));
  return value === undefined || named ? undefined : setMatch(at, at + 1, value);
}

export const weekdaysOfSet = dateRule({
  name: 'on <weekdays>',
  reads: { 'It opens on [Mondays].': 'XXXX-WXX-1' },
  startsWith: weekdaysPlural.keys(),
  match: (reader, at) => {
    const which = weekdaysPlural.get(reader.word(at));
    return which === undefined ? undefined : setMatch(at, at + 1, `XXXX-WXX-${which}`);
  },
});
