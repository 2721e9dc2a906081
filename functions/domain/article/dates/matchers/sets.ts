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
import type { Match, Reader } from '../match.ts';
import { readCount } from '../numbers.ts';
import { durationValue } from './duration-value.ts';

/** `every Monday`, `each year`, `every two weeks`, `per day`. */
export function matchEvery(reader: Reader, at: number): Match | undefined {
  const start = reader.word(at + 1) === 'other' || reader.word(at + 1) === 'single' ? at + 2 : at + 1;
  const twice = reader.word(at + 1) === 'other' ? 2 : 1;
  const word = reader.word(start);
  const made = (to: number, value: string): Match => ({ from: at, to, type: 'SET', value: () => value });
  const unit = unitsSingular.get(word);
  // `every second counts` is about seconds, `each season` about no length of time.
  if (unit !== undefined && unit !== 'season' && !(unit === 'second' && reader.word(at) !== 'per'))
    return made(start + 1, durationValue(twice, unit));
  if (reader.word(at) === 'per') return undefined;
  const which = weekdays.get(word);
  if (which !== undefined) return made(start + 1, `XXXX-WXX-${which}`);
  const month = months.get(word);
  if (month !== undefined && reader.isCapital(start))
    return made(start + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const part = partsOfDay.get(word);
  if (part !== undefined) return made(start + 1, `XXXX-XX-XXT${part}`);
  const season = seasons.get(word);
  if (season !== undefined) return made(start + 1, `XXXX-${season}`);
  const count = readCount(reader, start);
  const many = count === undefined ? undefined : unitsPlural.get(reader.word(count.to));
  return count === undefined || many === undefined
    ? undefined
    : made(count.to + 1, durationValue(count.value, many));
}

/** `annually`, `daily`, `quarterly`. */
export function matchAdverb(reader: Reader, at: number): Match | undefined {
  const value = sets.get(reader.word(at));
  // `the Daily News`, `Business Weekly` are papers.
  const named =
    reader.isCapital(at) &&
    (reader.isCapital(at - 1) || reader.isCapital(at + 1)) &&
    reader.isWord(at + (reader.isCapital(at - 1) ? -1 : 1));
  return value === undefined || named ? undefined : { from: at, to: at + 1, type: 'SET', value: () => value };
}

/** `on Mondays`. */
export function matchWeekdays(reader: Reader, at: number): Match | undefined {
  const which = weekdaysPlural.get(reader.word(at));
  return which === undefined
    ? undefined
    : { from: at, to: at + 1, type: 'SET', value: () => `XXXX-WXX-${which}` };
}
