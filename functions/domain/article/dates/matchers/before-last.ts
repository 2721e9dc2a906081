import { dayValue, type Unit } from '../../../time/calendar-values.ts';
import { seasons, unitsSingular, weekdays } from '../lexicon/calendar-words.ts';
import type { Match, Reader } from '../match.ts';
import { shiftUnit } from '../resolve.ts';

const units: ReadonlySet<Unit> = new Set<Unit>(['week', 'weekend', 'month', 'quarter', 'year']);

/** `the year before last`, `the summer before last`: two back. `from` is the article, `at` the unit. */
export function matchBeforeLast(reader: Reader, from: number, at: number): Match | undefined {
  if (
    reader.word(at + 1) !== 'before' ||
    reader.word(at + 2) !== 'last' ||
    (reader.isWord(at + 3) && isUnit(reader, at + 3))
  )
    return undefined;
  const made = (value: Match['value'], type: Match['type'] = 'DATE'): Match => ({
    from,
    to: at + 3,
    type,
    value,
  });
  const word = reader.word(at);
  const unit = unitsSingular.get(word);
  if (unit !== undefined && units.has(unit)) return made(({ today }) => shiftUnit(today, unit, -2));
  if (word === 'night') return made(({ today }) => `${dayValue(today - 2)}TNI`, 'TIME');
  const season = seasons.get(word);
  if (season === undefined) return undefined;
  return made((setting) => {
    const last = reader.dateAt(at)?.value({ ...setting, tense: 'past' });
    return last === undefined ? undefined : `${Number(last.slice(0, 4)) - 1}-${season}`;
  });
}

/** `the week before last Friday` ends with another date. */
function isUnit(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  return unitsSingular.has(word) || weekdays.has(word) || seasons.has(word);
}
