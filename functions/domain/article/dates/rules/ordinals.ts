import { dayValue, shiftDay, type Unit, unitValue, weekValue } from '../../../time/calendar-values.ts';
import { weekday } from '../../../time/day-numbers.ts';
import type { DaySpan } from '../../../time/day-span.ts';
import { cardinals, ordinals } from '../../text/numbers/number-words.ts';
import { unitsPlural, unitsSingular, weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, durationMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import type { Reader } from '../reader.ts';
import { isEra } from '../readers/ancient-years.ts';
import { durationValue } from '../readers/duration-value.ts';
import { readCount, readOrdinal } from '../readers/numbers.ts';
import { readPeriod } from '../readers/periods.ts';
import { anyNumber, ruleFamily } from '../rule.ts';

/** `first`, `15th`, `last`: which one, and the index after it. */
interface Which {
  /** -1 for `last`. */
  readonly nth: number;
  readonly to: number;
}

export const ordinalParts = ruleFamily<Which>({
  startsWith: [anyNumber, ...ordinals.keys(), ...cardinals.keys(), 'last'],
  readHead: (reader, at) => {
    if (reader.word(at) === 'last') return { nth: -1, to: at + 1 };
    const ordinal = readOrdinal(reader, at);
    return ordinal && { nth: ordinal.value, to: ordinal.to };
  },
  rules: [
    {
      name: '<ordinal> century',
      reads: { 'in [the 15th century]': '14', 'in [the 4th century BC]': 'BC03' },
      match: century,
    },
    {
      name: '<ordinal> <count> <units>',
      reads: { 'in [the first two weeks] of May': 'P2W' },
      match: countedUnits,
    },
    {
      name: '<ordinal> <weekday or unit> of <period>',
      reads: {
        'in [the first week of 2015]': '2015-W01',
        'on [the second Monday of next month]': '2025-11-10',
        'in [the last week of July 2024]': '2024-W30',
        '[the 3rd month of 2021]': '2021-03',
        '[the last day of June 2024]': '2024-06-30',
      },
      match: partOfPeriod,
    },
    {
      name: '<ordinal> <weekday>',
      reads: { 'They meet on [the second Sunday].': '2025-10-12' },
      match: weekdayOfMonth,
    },
  ],
});

function century(reader: Reader, at: number, { nth, to }: Which): Match | undefined {
  const head = reader.pastHyphen(to);
  if (reader.word(head) !== 'century' || nth === -1) return undefined;
  const number = String(nth - 1).padStart(2, '0');
  return isEra(reader, head + 1)
    ? dateMatch(at, head + 2, () => `BC${number}`)
    : dateMatch(at, head + 1, () => number);
}

/** Reads the plural unit that a number counts after an ordinal. */
function countAfter(reader: Reader, { nth, to }: Which): Match | undefined {
  const count = readCount(reader, to);
  const unit = count && unitsPlural.get(reader.word(reader.pastHyphen(count.to)));
  if (count === undefined || unit === undefined || (nth !== 1 && nth !== -1)) return undefined;
  return durationMatch(to, reader.pastHyphen(count.to) + 1, durationValue(count.value, unit));
}

function countedUnits(reader: Reader, at: number, which: Which): Match | undefined {
  const counted = countAfter(reader, which);
  if (counted === undefined || (which.nth === -1 && reader.word(counted.to) !== 'of')) return undefined;
  return { ...counted, from: at };
}

const units: ReadonlySet<Unit> = new Set<Unit>(['week', 'weekend', 'month', 'day']);

/** Returns the weekday (1 to 7) or unit after an ordinal, and its index. */
function partAfter(reader: Reader, { nth, to }: Which): { part: number | Unit; at: number } | undefined {
  const at = reader.pastHyphen(to);
  const word = reader.word(at);
  if ((word === 'century' && nth !== -1) || countAfter(reader, { nth, to }) !== undefined) return undefined;
  const unit = unitsSingular.get(word);
  const part = weekdays.get(word) ?? (unit !== undefined && units.has(unit) ? unit : undefined);
  return part === undefined ? undefined : { part, at };
}

/** Returns the index of the period after a part: past `of` or `in`, or at `this month`. */
function startOfPeriod(reader: Reader, at: number, { nth }: Which): number | undefined {
  const link = reader.word(at);
  if (link === 'of' || link === 'in') return at + 1;
  return /^(?:this|next|last)$/.test(link) && nth !== -1 ? at : undefined;
}

function partOfPeriod(reader: Reader, at: number, which: Which): Match | undefined {
  const found = partAfter(reader, which);
  const start = found && startOfPeriod(reader, found.at + 1, which);
  const inner = start === undefined ? undefined : readPeriod(reader, start);
  if (found === undefined || inner?.type !== 'DATE') return undefined;
  return dateMatch(at, inner.to, (context) => {
    const whole = periodOf(inner.value(context) ?? '');
    return whole && partOf(whole, which.nth, found.part);
  });
}

/** Returns a weekday of a month. A weekday with nothing after it is in the month of publication. */
function weekdayOfMonth(reader: Reader, at: number, which: Which): Match | undefined {
  const found = partAfter(reader, which);
  if (found === undefined || typeof found.part !== 'number' || which.nth === -1) return undefined;
  if (startOfPeriod(reader, found.at + 1, which) !== undefined || reader.isWord(found.at + 1))
    return undefined;
  return dateMatch(at, found.at + 1, ({ today }) => {
    const month = periodOf(unitValue(today, 'month'));
    return month && partOf(month, which.nth, found.part);
  });
}

/** Returns the n-th weekday or unit of a span of days. -1 is the last one. */
function partOf(whole: DaySpan, n: number, part: number | Unit): string | undefined {
  if (typeof part === 'number') {
    const day =
      n > 0
        ? whole.first + ((part - weekday(whole.first) + 7) % 7) + (n - 1) * 7
        : whole.last - ((weekday(whole.last) - part + 7) % 7);
    return day >= whole.first && day <= whole.last ? dayValue(day) : undefined;
  }
  if (part === 'week' || part === 'weekend') {
    // The first ISO week of a year contains its first Thursday. The weeks of a month are counted in the same way.
    const firstThursday = whole.first + ((4 - weekday(whole.first) + 7) % 7);
    const lastThursday = whole.last - ((weekday(whole.last) - 4 + 7) % 7);
    const thursday = n > 0 ? firstThursday + (n - 1) * 7 : lastThursday;
    return thursday > whole.last + 7 ? undefined : weekValue(thursday) + (part === 'weekend' ? '-WE' : '');
  }
  if (part === 'month') {
    const day = n > 0 ? shiftDay(whole.first, 'month', n - 1) : whole.last;
    return day <= whole.last ? unitValue(day, 'month') : undefined;
  }
  const day = n > 0 ? whole.first + n - 1 : whole.last;
  return day <= whole.last ? dayValue(day) : undefined;
}
