import { unitValue } from '../../../time/calendar-values.ts';
import { unitsSingular } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { bareUnit } from '../rules/bare-units.ts';

/** Reads a period that has an end and parts: any date, or a bare unit (`the year`, `year`). */
export function readPeriod(reader: Reader, at: number): Match | undefined {
  if (reader.word(at) === 'the') {
    const unit = plainUnit(reader, at, at + 1);
    return unit ?? reader.dateAt(at + 1);
  }
  const inner = reader.dateAt(at);
  if (inner !== undefined) return inner.type === 'DATE' || inner.type === 'TIME' ? inner : undefined;
  return ['of', 'end'].includes(reader.word(at - 1)) ? plainUnit(reader, at, at) : undefined;
}

/** Reads a bare unit: `month` in `mid-month`. */
export function readPlainUnit(reader: Reader, at: number): Match | undefined {
  return plainUnit(reader, at, at);
}

function plainUnit(reader: Reader, from: number, at: number): Match | undefined {
  const unit = unitsSingular.get(reader.word(at));
  if (unit === undefined || ['second', 'minute', 'hour', 'season'].includes(unit)) return undefined;
  const ended = bareUnit(reader, from, at);
  if (ended !== undefined && ended.to > at + 1) return ended;
  return dateMatch(from, at + 1, ({ nearby, story, today }) =>
    unitValue(story?.first ?? (unit === 'year' || unit === 'month' ? (nearby?.first ?? today) : today), unit),
  );
}
