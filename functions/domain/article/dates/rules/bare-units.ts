import { type Unit, unitValue } from '../../../time/calendar-values.ts';
import { weekday } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { unitsSingular } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import type { Reader } from '../reader.ts';
import { endedAt, endOfRun } from '../readers/ends.ts';
import { withPartOfYear } from '../readers/part-of-year.ts';
import { shiftUnit } from '../resolve.ts';
import { type DateRule, firstMatch } from '../rule.ts';

/** `the year`, `the fiscal year`: the unit, and where its words are. */
export interface BareUnit {
  readonly unit: Unit;
  /** The index of the unit's word. */
  readonly at: number;
  readonly isFiscal: boolean;
}

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

/** Reads the unit whose words begin at `named`. */
export function readBareUnit(reader: Reader, named: number): BareUnit | undefined {
  const kind = /^(?:full|whole|entire|fiscal|financial)$/.exec(reader.word(named))?.[0];
  const at = kind === undefined ? named : named + 1;
  const unit = unitsSingular.get(reader.word(at));
  if (unit === undefined || !bareUnits.has(unit)) return undefined;
  return { unit, at, isFiscal: kind === 'fiscal' || kind === 'financial' };
}

/** Rules of a unit after an article: the unit that the sentence speaks of, or the one of publication. */
export const bareUnitRules: readonly DateRule<BareUnit>[] = [
  {
    name: 'the <unit> ended <date>',
    reads: {
      'Sales rose in [the quarter ended Sept. 30].': '2025-Q3',
      'Profit fell in [the year to March 31, 2025].': '2025',
      'in [the fiscal year ending June 30, 2026]': 'FY2026',
    },
    match: unitEnded,
  },
  {
    name: 'the <unit> of <date>',
    reads: { 'the week of November 17': '2025-W47', 'the month beginning on Dec. 1': '2025-12' },
    match: unitOf,
  },
  {
    name: 'the <unit> before',
    reads: { 'Prices rose in May 2024, faster than in [the month before].': '2024-04' },
    match: unitBefore,
  },
  {
    name: 'the <unit> after',
    reads: {
      'the week after next': '2025-W46',
      'They left in May 2024 and came back [the month after].': '2024-06',
    },
    match: unitAfter,
  },
  {
    name: 'the <unit>',
    reads: { 'It rained during [the week].': '2025-W44', 'the weekend': '2025-W44-WE' },
    match: unitItself,
  },
];

/** Returns the match of the first of these rules. `from` is the first token of the date. */
export function bareUnit(reader: Reader, from: number, named: number): Match | undefined {
  const head = readBareUnit(reader, named);
  return head && firstMatch(bareUnitRules, reader, from, head);
}

function unitEnded(reader: Reader, from: number, { unit, at, isFiscal }: BareUnit): Match | undefined {
  const runs = unit === 'year' || unit === 'quarter' || unit === 'week';
  const ended = endedAt(reader, at + 1) ?? (runs ? endOfRun(reader, at + 1) : undefined);
  if (ended === undefined) return undefined;
  return dateMatch(from, ended.to, (context) => {
    const held = heldBy(ended.value(context), unit);
    return isFiscal && unit === 'year' && held !== undefined ? `FY${held}` : held;
  });
}

const openers = new Set(['of', 'beginning', 'starting', 'commencing']);

function unitOf(reader: Reader, from: number, { unit, at }: BareUnit): Match | undefined {
  if (!openers.has(reader.word(at + 1))) return undefined;
  const start = ['on', 'of', 'the'].includes(reader.word(at + 2)) ? at + 3 : at + 2;
  const inner = reader.dateAt(reader.word(start) === 'the' ? start + 1 : start);
  if (inner?.type !== 'DATE' || unit === 'day' || unit === 'year') return undefined;
  return dateMatch(from, inner.to, (context) => heldBy(inner.value(context), unit));
}

/** Words after `the month before` that do not say what it came before. */
const joins = new Set('and or but to when as while after before by with in at'.split(' '));

function unitBefore(reader: Reader, from: number, { unit, at }: BareUnit): Match | undefined {
  const after = reader.word(at + 1);
  const goesOn = (reader.isNumber(at + 2) || reader.isWord(at + 2)) && !joins.has(reader.word(at + 2));
  if (after !== 'earlier' && (after !== 'before' || goesOn)) return undefined;
  const value = (context: DateContext) => shiftUnit(context.reference?.first ?? context.today, unit, -1);
  return { ...dateMatch(from, at + 2, value), aside: true };
}

function unitAfter(reader: Reader, from: number, { unit, at }: BareUnit): Match | undefined {
  if (reader.word(at + 1) !== 'after') return undefined;
  const next = reader.word(at + 2) === 'the' ? at + 3 : at + 2;
  if (reader.word(next) === 'next')
    return dateMatch(from, next + 1, ({ today }) => shiftUnit(today, unit, 2));
  if (reader.isWord(at + 2)) return undefined;
  return dateMatch(from, at + 2, (context) => shiftUnit(context.reference?.first ?? context.today, unit, 1));
}

/** Words after a unit that make it something else than the unit itself: `the week when …`, `the year-long`. */
const notItself = new Set([...openers, 'before', 'earlier', 'after', '-', 'when', 'that']);

const spokenOf = new Set(
  'in for of during over through throughout this earlier later rest remainder within before by until on so'.split(
    ' ',
  ),
);

function unitItself(reader: Reader, from: number, { unit, at }: BareUnit): Match | undefined {
  const after = reader.word(at + 1);
  if (notItself.has(after) || (after === "'s" && unit === 'day')) return undefined;
  // `It is cold this time of the year.`
  if (reader.word(from - 2) === 'time' && reader.word(from - 1) === 'of') return undefined;
  if (unit !== 'weekend' && !spokenOf.has(reader.word(from - 1))) return undefined;
  const match = dateMatch(from, at + 1, ({ nearby, reference, story, today, tense }) => {
    if (unit === 'weekend' && tense === 'past' && (nearby === undefined || nearby.last < today - 14))
      return unitValue(weekday(today) > 5 ? today : today - 7, unit);
    const near = nearby ?? story ?? (unit === 'year' || unit === 'quarter' ? reference : undefined);
    return unitValue(near?.first ?? today, unit);
  });
  return unit === 'year' ? withPartOfYear(reader, match) : match;
}

/** Returns the value of the unit that contains the first day of a value. */
function heldBy(value: string | undefined, unit: Unit): string | undefined {
  const period = periodOf(value ?? '');
  return period === undefined ? undefined : unitValue(period.first, unit);
}
