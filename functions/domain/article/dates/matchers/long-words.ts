import type { Unit } from '../../../time/calendar-values.ts';
import { unitsPlural, unitsSingular } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader } from '../match.ts';
import { durationValue } from './duration-value.ts';

const units = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];

/** Words in one: `yearlong`, `monthslong`. */
const glued: ReadonlyMap<string, string> = new Map(
  units.flatMap((unit) => {
    const one = unitsSingular.get(unit);
    const many = unitsPlural.get(`${unit}s`);
    const values: [string, string][] = [];
    if (one !== undefined) values.push([`${unit}long`, durationValue(1, one)]);
    if (many !== undefined) values.push([`${unit}slong`, durationValue('X', many)]);
    return values;
  }),
);

export const longWords = [...glued.keys(), ...units];

/** `a monthlong truce`, `year-long`, `the week-old strike`: adjectives of one unit that no number counts. */
export function matchLong(reader: Reader, at: number): Match | undefined {
  const value = glued.get(reader.word(at));
  if (value !== undefined) return { from: at, to: at + 1, type: 'DURATION', value: () => value };
  const unit: Unit | undefined = unitsSingular.get(reader.word(at));
  if (
    unit === undefined ||
    isDash(reader.word(at - 1)) ||
    !isDash(reader.word(at + 1)) ||
    !reader.joined(at + 1)
  )
    return undefined;
  if (!/^(?:long|old)$/.test(reader.word(at + 2))) return undefined;
  return { from: at, to: at + 3, type: 'DURATION', value: () => durationValue(1, unit) };
}
