import { type Unit, unitValue } from '../../../time/calendar-values.ts';
import { weekday } from '../../../time/day-numbers.ts';
import { unitsSingular } from '../lexicon/calendar-words.ts';
import type { Match, Reader } from '../match.ts';
import { periodOf } from '../period-of.ts';
import { shiftUnit } from '../resolve.ts';
import { ofYear } from './relative.ts';
import { isExplicit } from './stretches.ts';

/** `the year`, `the quarter`, `the month`: the one that the sentence speaks of, else the one of publication. */
export function bareUnit(reader: Reader, from: number, named: number): Match | undefined {
  const kind = /^(?:full|whole|entire|fiscal|financial)$/.exec(reader.word(named))?.[0];
  const at = kind === undefined ? named : named + 1;
  const unit = unitsSingular.get(reader.word(at));
  if (unit === undefined || !bareUnits.has(unit)) return undefined;
  const after = reader.word(at + 1);
  const before = reader.word(from - 1);
  const ended =
    endedAt(reader, at + 1) ??
    (unit === 'year' || unit === 'quarter' || unit === 'week' ? runTo(reader, at + 1) : undefined);
  if (ended !== undefined) {
    const fiscal = unit === 'year' && (kind === 'fiscal' || kind === 'financial');
    return {
      from,
      to: ended.to,
      type: 'DATE',
      value: (setting) => {
        const held = heldBy(ended.value(setting), unit);
        return fiscal && held !== undefined ? `FY${held}` : held;
      },
    };
  }
  if (after === 'of' || after === 'beginning' || after === 'starting' || after === 'commencing') {
    const start = ['on', 'of', 'the'].includes(reader.word(at + 2)) ? at + 3 : at + 2;
    const inner = reader.dateAt(reader.word(start) === 'the' ? start + 1 : start);
    if (inner?.type === 'DATE' && unit !== 'day' && unit !== 'year') {
      return { from, to: inner.to, type: 'DATE', value: (setting) => heldBy(inner.value(setting), unit) };
    }
    return undefined;
  }
  const goesOn = (reader.isNumber(at + 2) || reader.isWord(at + 2)) && !joins.has(reader.word(at + 2));
  if (after === 'before' && goesOn) return undefined;
  if (after === 'before' || after === 'earlier') {
    return {
      from,
      to: at + 2,
      type: 'DATE',
      aside: true,
      value: (setting) => shiftUnit(setting.reference?.first ?? setting.today, unit, -1),
    };
  }
  if (after === 'after') {
    const next = reader.word(at + 2) === 'the' ? at + 3 : at + 2;
    if (reader.word(next) === 'next')
      return { from, to: next + 1, type: 'DATE', value: ({ today }) => shiftUnit(today, unit, 2) };
    if (reader.isWord(at + 2)) return undefined;
    return {
      from,
      to: at + 2,
      type: 'DATE',
      value: (setting) => shiftUnit(setting.reference?.first ?? setting.today, unit, 1),
    };
  }
  if (after === '-' || after === 'when' || after === 'that' || (after === "'s" && unit === 'day'))
    return undefined;
  if (unit !== 'weekend' && !spokenOf.has(before)) return undefined;
  const match: Match = {
    from,
    to: at + 1,
    type: 'DATE',
    value: ({ nearby, reference, today, tense }) => {
      if (unit === 'weekend' && tense === 'past' && (nearby === undefined || nearby.last < today - 14))
        return unitValue(weekday(today) > 5 ? today : today - 7, unit);
      const near = nearby ?? (unit === 'year' || unit === 'quarter' ? reference : undefined);
      return unitValue(near?.first ?? today, unit);
    },
  };
  return unit === 'year' ? ofYear(reader, match) : match;
}

/** What may stand behind `the month before` without being what it came before. */
const joins = new Set('and or but to when as while after by with in at'.split(' '));

const bareUnits: ReadonlySet<Unit> = new Set<Unit>([
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);
const spokenOf = new Set(
  'in for of during over through throughout this earlier later rest remainder within before by until on so'.split(
    ' ',
  ),
);

function heldBy(value: string | undefined, unit: Unit): string | undefined {
  const period = periodOf(value ?? '');
  return period === undefined ? undefined : unitValue(period.first, unit);
}

/** `ended Sept. 30`, `that ended in June`, `to March 31`. */
export function endedAt(reader: Reader, at: number): Match | undefined {
  let start = at;
  if (reader.word(start) === ',') start += 1;
  if (reader.word(start) === 'that' || reader.word(start) === 'which') start += 1;
  if (!/^(?:ended|ending|ends)$/.test(reader.word(start))) return undefined;
  start += 1;
  if (reader.word(start) === 'on' || reader.word(start) === 'in') start += 1;
  const inner = reader.dateAt(start);
  return inner?.type === 'DATE' ? inner : undefined;
}

/** `the year to March 31`: with a day, the end of a year of account. */
function runTo(reader: Reader, at: number): Match | undefined {
  if (reader.word(at) !== 'to') return undefined;
  const inner = reader.dateAt(at + 1);
  return inner?.type === 'DATE' && isExplicit(reader, inner) ? inner : undefined;
}
