import type { Unit } from '../../../time/calendar-values.ts';
import { unitsPlural, unitsSingular } from '../lexicon/calendar-words.ts';
import { durationMatch, type Match } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { durationValue } from '../readers/duration-value.ts';
import { dateRule } from '../rule.ts';

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

export const unitLong = dateRule({
  name: '<unit>-long',
  reads: { 'a [monthlong] truce': 'P1M', 'the [year-long] study': 'P1Y', 'the [week-old] strike': 'P1W' },
  startsWith: [...glued.keys(), ...units],
  match: matchLong,
});

/** Reads an adjective of one unit that no number counts. */
function matchLong(reader: Reader, at: number): Match | undefined {
  const value = glued.get(reader.word(at));
  if (value !== undefined) return durationMatch(at, at + 1, value);
  const unit: Unit | undefined = unitsSingular.get(reader.word(at));
  if (
    unit === undefined ||
    isDash(reader.word(at - 1)) ||
    !isDash(reader.word(at + 1)) ||
    !reader.joined(at + 1)
  )
    return undefined;
  if (!/^(?:long|old)$/.test(reader.word(at + 2))) return undefined;
  return durationMatch(at, at + 3, durationValue(1, unit));
}
