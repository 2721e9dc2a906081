import { dayValue, shiftDay, type Unit, unitValue } from '../../../time/calendar-values.ts';
import type { DayNumber } from '../../../time/day-numbers.ts';
import { unitsPlural, unitsSingular } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader, type Setting } from '../match.ts';
import { type Count, readCount } from '../numbers.ts';
import { periodOf } from '../period-of.ts';
import { shiftUnit } from '../resolve.ts';
import { durationValue } from './duration-value.ts';
import { isRecord } from './records.ts';

export interface Length {
  readonly count: Count['value'];
  readonly unit: Unit;
  /** Further, smaller units: `2 years and 3 months`. */
  readonly more: readonly { readonly count: number; readonly unit: Unit }[];
  readonly to: number;
  /** Whether a hyphen makes it an adjective: `two-year`. */
  readonly adjective: boolean;
}

const fillers = new Set(
  'full consecutive straight more additional calendar business working trading fiscal whole long short successive other further fewer'.split(
    ' ',
  ),
);

/** `5 upcoming years`, `the two past months`. */
const ahead = new Set(['next', 'upcoming', 'coming', 'past', 'previous', 'last', 'following', 'preceding']);

/** `two years`, `a 27-year`, `2 1/2 years`, `1 month and 21 days`, `an hour`, `half an hour`. */
export function readLength(reader: Reader, at: number): Length | undefined {
  const article = reader.word(at) === 'a' || reader.word(at) === 'an';
  const count = scaled(reader, readCount(reader, at)) ?? (article ? { value: 1, to: at + 1 } : undefined);
  if (count === undefined) return undefined;
  let start = reader.pastHyphen(count.to);
  const adjective = start > count.to;
  if (count.value === 0.5 && reader.word(start) === 'an') start += 1;
  if (fillers.has(reader.word(start)) || (!article && ahead.has(reader.word(start)))) start += 1;
  const word = reader.word(start);
  // `a decades-long war` counts the war.
  if (article && count.value === 1 && unitsPlural.has(word)) return undefined;
  const unit = unitsPlural.get(word) ?? singular(reader, start, count, adjective, article);
  if (unit === undefined) return undefined;
  let to = start + 1;
  let value = count.value;
  // `a year and a half`, `an hour and a half`.
  if (
    value !== 'X' &&
    reader.word(to) === 'and' &&
    reader.word(to + 1) === 'a' &&
    reader.word(to + 2) === 'half'
  ) {
    value += 0.5;
    to += 3;
  }
  const more: { count: number; unit: Unit }[] = [];
  for (;;) {
    const next = reader.word(to) === 'and' || reader.word(to) === ',' ? to + 1 : to;
    const again = adjective ? undefined : readCount(reader, next);
    const smaller =
      again === undefined || again.value === 'X'
        ? undefined
        : (unitsPlural.get(reader.word(again.to)) ??
          (again.value === 1 ? unitsSingular.get(reader.word(again.to)) : undefined));
    if (
      again === undefined ||
      again.value === 'X' ||
      smaller === undefined ||
      smaller === unit ||
      more.length >= 3
    )
      break;
    more.push({ count: again.value, unit: smaller });
    to = again.to + 1;
  }
  return { count: value, unit, more, to, adjective };
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** `1.8 million years` */
function scaled(reader: Reader, count: Count | undefined): Count | undefined {
  const scale = count === undefined ? undefined : scales[reader.word(count.to)];
  if (count === undefined || count.value === 'X' || scale === undefined) return count;
  return { value: Math.round(count.value * scale), to: count.to + 1 };
}

function singular(
  reader: Reader,
  at: number,
  count: Count,
  adjective: boolean,
  article: boolean,
): Unit | undefined {
  const unit = unitsSingular.get(reader.word(at));
  if (unit === undefined) return undefined;
  if (adjective || count.value === 1 || count.value === 0.5) {
    // `a second round`, `a quarter of`, `a season`: other meanings.
    if (
      article &&
      !adjective &&
      (unit === 'second' || unit === 'quarter' || unit === 'season' || unit === 'weekend')
    )
      return undefined;
    return unit;
  }
  // `two year from now`: loose, yet plain.
  return count.value !== 'X' &&
    Number.isInteger(count.value) &&
    count.value < 100 &&
    unit === 'year' &&
    reader.word(at + 1) === 'from'
    ? unit
    : undefined;
}

/** Durations, and what is reached by one from now or from a date: `two weeks ago`, `a year earlier`, `three days after Easter`. */
export function matchDuration(reader: Reader, at: number): Match | undefined {
  const length = readLength(reader, at);
  if (length === undefined || isIdiom(reader, at, length)) return undefined;
  const { to } = length;
  const before = reader.word(at - 1);
  const anchored = atDistance(reader, at, length);
  if (anchored !== undefined) return anchored;
  if (isRate(reader, at, length))
    return { from: at, to, type: 'SET', value: () => durationValue(length.count, length.unit) };
  if (length.unit === 'quarter' && reader.word(to) === 'of') return undefined;
  const article = reader.word(at) === 'a' || reader.word(at) === 'an' || reader.word(at) === 'one';
  // `one day`, `a day when`: some day.
  const apart = /^(?:after|before)$/.test(reader.word(to)) && continues(reader, to + 1);
  if (article && !length.adjective && length.unit === 'day' && !spans.has(before) && !apart) return undefined;
  const age = reader.pastHyphen(to);
  const old = length.unit !== 'hour' && reader.word(age) === 'old' ? age + 1 : undefined;
  const ago = isDash(reader.word(to)) && reader.word(to + 1) === 'ago';
  const long = isDash(reader.word(to)) && reader.word(to + 1) === 'long' ? to + 2 : undefined;
  // `a two-day-old`; `a 10-year note` is a duration too: the paper's.
  if (ago) return undefined;
  return { from: at, to: old ?? long ?? to, type: 'DURATION', value: () => lengthValue(length) };
}

/** `the third in as many weeks`; `“60 Minutes”` is a programme. */
function isIdiom(reader: Reader, at: number, { to }: Length): boolean {
  const before = reader.word(at - 1);
  if (before === 'as' && reader.word(at) === 'many') return true;
  return reader.isNumber(at) && /^["“‘']$/.test(before) && reader.isCapital(to - 1);
}

const spans = new Set(
  'for in within than least about over of after under nearly almost only just per took takes take lasted lasts last spend spent'.split(
    ' ',
  ),
);

function lengthValue(length: Length): string {
  const first = durationValue(length.count, length.unit);
  if (length.more.length === 0) return first;
  return length.more.reduce((value, { count, unit }) => {
    const next = durationValue(count, unit);
    if (next.startsWith('PT')) return value.includes('T') ? value + next.slice(2) : value + next.slice(1);
    return value + next.slice(1);
  }, first);
}

/** Years back from which no year has four digits. */
const beyondCalendar = 2000;

/** The day so far from another. */
function move(from: DayNumber, length: Length, sign: 1 | -1): DayNumber {
  const first = shiftDay(from, length.unit, sign * (length.count === 'X' ? 0 : length.count));
  return length.more.reduce((day, { count, unit }) => shiftDay(day, unit, sign * count), first);
}

/** A date at a distance: after the words `ago`, `earlier`, `later`, `from now`, `after Easter`, or before them the word `in`. */
function atDistance(reader: Reader, at: number, length: Length): Match | undefined {
  const { to, unit, count } = length;
  const vague = count === 'X';
  const after = reader.word(to);
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour';
  const dated = (end: number, sign: 1 | -1, from: (setting: Setting) => DayNumber, exact = false): Match => ({
    from: at,
    to: end,
    type: clock ? 'TIME' : 'DATE',
    value: (setting) => {
      const untold = count !== 'X' && count > beyondCalendar;
      if (vague || clock || untold) return sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
      const day = from(setting);
      // `in two weeks` is the day two weeks on; months and years ahead are no more exact than they say.
      const ahead = sign > 0 && unit === 'week';
      return exact || ahead || length.more.length > 0 || !Number.isInteger(count)
        ? dayValue(move(day, length, sign))
        : shiftUnit(day, unit, sign * count);
    },
  });
  const now = (setting: Setting): DayNumber => setting.today;
  if (after === 'ago' || (after === 'back' && !reader.isWord(to + 1))) {
    const end = to + 1;
    if (reader.word(end) === 'today') return dated(end + 1, -1, now, true);
    const same = reader.word(end) === 'this' ? unitsSingular.get(reader.word(end + 1)) : undefined;
    if (!vague && (same === 'week' || same === 'month') && (unit === 'year' || unit === 'month'))
      return { ...dated(end + 2, -1, now), value: ({ today }) => unitValue(move(today, length, -1), same) };
    return { ...dated(end, -1, now), aside: unit === 'year' };
  }
  if (after === 'hence') return dated(to + 1, 1, now);
  if (
    after === 'from' ||
    after === 'after' ||
    after === 'before' ||
    after === 'since' ||
    after === 'following'
  ) {
    const sign = after === 'before' ? -1 : 1;
    if (reader.word(to + 1) === 'now') return dated(to + 2, 1, now);
    const start = reader.word(to + 1) === 'the' ? to + 2 : to + 1;
    const inner = reader.dateAt(start);
    // `two years after the October 1987 crash`: counted from the crash.
    const event =
      start > to + 1 &&
      inner !== undefined &&
      reader.isWord(inner.to) &&
      !afterAnchor.has(reader.word(inner.to));
    if (inner?.type === 'DATE' && !vague && !event) {
      return {
        from: at,
        to: inner.to,
        type: 'DATE',
        value: (setting) => {
          const anchor = periodOf(inner.value(setting) ?? '');
          if (anchor === undefined) return undefined;
          const day = move(anchor.first, length, sign);
          return anchor.unit === 'day' ? dayValue(day) : unitValue(day, coarser(anchor.unit, unit));
        },
      };
    }
  }
  if (after === 'earlier' || after === 'previously' || after === 'before' || after === 'prior') {
    // `a year before the war` is a length of time.
    if (after !== 'earlier' && after !== 'previously' && continues(reader, to + 1)) return undefined;
    if (reader.word(to + 1) === 'than' && !vague) return undefined;
    return vague
      ? dated(to + 1, -1, now)
      : {
          ...dated(to + 1, -1, now),
          aside: unit === 'year',
          typeOf: typeOfValue,
          value: (setting) => beforeReference(setting, length, -1),
        };
  }
  // `a week later than planned` is how much later.
  if (after === 'later' && reader.word(to + 1) === 'than') return undefined;
  if (after === 'later' || (after === 'after' && !continues(reader, to + 1))) {
    return vague
      ? dated(to + 1, 1, now)
      : {
          ...dated(to + 1, 1, now),
          typeOf: typeOfValue,
          value: (setting) => beforeReference(setting, length, 1),
        };
  }
  if (reader.word(at - 1) === 'in' && !length.adjective) {
    const time =
      (after === "'" || after === '’' || after === "'s" || after === '’s') && reader.word(to + 1) === 'time'
        ? to + 2
        : after === 'time'
          ? to + 1
          : undefined;
    const ahead = dated(time ?? to, 1, now);
    // `rose in two weeks`, `the first time in 10 years`: how long it took.
    const since =
      /^(?:time|times|day|week|month|year|years|low|high|level|levels|gain|loss|fall|rise|visit|since|worst|best|biggest|largest|once|twice)$/.test(
        reader.word(at - 2),
      );
    if (time !== undefined) return ahead;
    const length_ = (): string => lengthValue(length);
    if (since || vague || isRecord(reader, at - 1)) return undefined;
    return {
      ...ahead,
      value: (setting) => (setting.tense === 'past' ? length_() : ahead.value(setting)),
      typeOf: typeOfValue,
    };
  }
  return undefined;
}

/** What may follow a date that is counted from, which is then no name of an event. */
const afterAnchor = new Set(
  'and or but in at on to for with when as while after before because that which who was were is are will would has had'.split(
    ' ',
  ),
);

/** Whether a noun phrase or clause follows a conjunction. */
export function continues(reader: Reader, at: number): boolean {
  return reader.isWord(at) || reader.isNumber(at);
}

function coarser(anchor: Unit, unit: Unit): Unit {
  return anchor === 'year' && unit === 'month' ? 'month' : anchor;
}

/** `a year earlier`: from the date that the text speaks of, as exactly as it speaks of it (`1989-Q3` gives `1988-Q3`). */
export function beforeReference(setting: Setting, length: Length, sign: 1 | -1): string {
  const { count, unit } = length;
  const { reference, tense } = setting;
  // `a week later`, with no day to count from and told as past, is only how long.
  const fine = reference !== undefined && (coarseUnits.has(unit) || reference.last - reference.first < 8);
  if (count === 'X' || clockUnits.has(unit) || (sign > 0 && !fine && tense === 'past'))
    return lengthValue(length);
  const from = fine ? reference.first : setting.today;
  const finer =
    unit === 'year' &&
    (reference?.unit === 'quarter' || reference?.unit === 'half' || reference?.unit === 'month');
  if (finer && reference !== undefined)
    return unitValue(shiftDay(from, 'year', sign * count), reference.unit);
  if (length.more.length > 0 || !Number.isInteger(count)) return dayValue(move(from, length, sign));
  // `Twenty years later, it has eight bombs`: what has come to be did not come to be tomorrow.
  const reached = shiftUnit(from, unit, sign * count);
  if (sign > 0 && tense !== 'future' && (periodOf(reached)?.first ?? 0) > setting.today)
    return lengthValue(length);
  // `three weeks later` after a day is a day.
  if (unit === 'week' && reference?.unit === 'day') return dayValue(move(from, length, sign));
  return reached;
}

const coarseUnits: ReadonlySet<Unit> = new Set<Unit>([
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]);
const clockUnits: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour']);

/** The type of a value that may be a date or only a length of time. */
function typeOfValue(value: string): Match['type'] {
  return /^P[\dXT]/.test(value) ? 'DURATION' : 'DATE';
}

const rateStops = new Set(
  'for in within than about least over of after under nearly almost only just is was were be took takes lasted last and or to but with by at from before that what such as not half quite into more most this without until till through had has have make made spend spent into , ; : ( " “ — – -'.split(
    ' ',
  ),
);

/** `15 a year`, `$5 million a year`, `twice a day`, `barrels a day`: how often, not how long. */
function isRate(reader: Reader, at: number, length: Length): boolean {
  const article = reader.word(at);
  if ((article !== 'a' && article !== 'an') || length.adjective || length.to !== at + 2) return false;
  // `a week-long tour`
  if (isDash(reader.word(length.to)) && reader.joined(length.to)) return false;
  const before = reader.word(at - 1);
  if (
    before === '' ||
    rateStops.has(before) ||
    reader.word(at - 1).endsWith('ly') ||
    reader.word(at - 1) === '.'
  )
    return false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = reader.word(back);
    if (word === '.' || word === ';') return false;
    if (
      reader.isNumber(back) ||
      /^(?:once|twice|times|hundreds|thousands|millions|billions|dollars|million|billion|two|three|four|five|six|seven|eight|nine|ten|one|barrels|percent)$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}
