import type { Unit } from '../../../time/calendar-values.ts';
import type { DayNumber } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { months, weekdays } from '../lexicon/calendar-words.ts';
import type { Reader } from '../reader.ts';
import { shiftUnit } from '../resolve.ts';

/** How far a determiner points, in units, and from where. */
export interface Pointer {
  readonly shift: number;
  /** `the previous year` counts from the date that the text named last, `last year` from publication. */
  readonly from: 'today' | 'reference';
}

export const pointers: ReadonlyMap<string, Pointer> = new Map([
  ['last', { shift: -1, from: 'today' }],
  ['past', { shift: -1, from: 'today' }],
  ['latest', { shift: -1, from: 'today' }],
  ['next', { shift: 1, from: 'today' }],
  ['coming', { shift: 1, from: 'today' }],
  ['upcoming', { shift: 1, from: 'today' }],
  ['this', { shift: 0, from: 'today' }],
  ['current', { shift: 0, from: 'today' }],
  ['previous', { shift: -1, from: 'reference' }],
  ['preceding', { shift: -1, from: 'reference' }],
  ['prior', { shift: -1, from: 'reference' }],
  ['following', { shift: 1, from: 'reference' }],
  ['same', { shift: 0, from: 'reference' }],
  ['that', { shift: 0, from: 'reference' }],
] as const);

/** A pointer in a text: `last`, `this coming`, `that same`. */
export interface PointingWords {
  readonly pointer: Pointer;
  /** The word that points: `coming` in `this coming`. */
  readonly word: string;
  /** The index after it. */
  readonly next: number;
  /** Set for `past` and `this past`. */
  readonly isPast: boolean;
  /** Set for `the next`, not for `next`. */
  readonly isNext: boolean;
}

export function readPointer(reader: Reader, at: number): PointingWords | undefined {
  const first = reader.word(at);
  const pointer = pointers.get(first);
  if (pointer === undefined || isOtherWord(reader, at)) return undefined;
  const second = reader.word(at + 1);
  // `this past week`, `this coming Friday`, `that same day`
  const isDouble =
    (first === 'this' && /^(?:past|coming|upcoming|last|next|same)$/.test(second)) ||
    (first === 'that' && second === 'same');
  const isNext = first === 'next' && reader.word(at - 1) === 'the';
  return isDouble
    ? {
        pointer: pointers.get(second) ?? pointer,
        word: second,
        next: at + 2,
        isPast: second === 'past',
        isNext,
      }
    : { pointer, word: first, next: at + 1, isPast: first === 'past', isNext };
}

/** Whether a word does not point: in `to last six weeks` it is a verb, in `said that Monday’s vote` a conjunction. */
function isOtherWord(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  if (reader.word(at) === 'last')
    return /^(?:to|will|would|could|can|should|may|might|must|not|can't|won't|also|likely)$/.test(before);
  return (
    reader.word(at) === 'that' &&
    (weekdays.has(reader.word(at + 1)) || months.has(reader.word(at + 1))) &&
    (/^['’]s$/.test(reader.word(at + 2)) || /(?:ed|said|say|says|ing|told|show|shows)$/.test(before))
  );
}

const days: Readonly<Partial<Record<Unit, number>>> = {
  day: 0,
  weekend: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3700,
};

/** Returns the day from which a pointer counts. Undefined where the text tells of the past, and not when. */
export function originOf(
  { reference, story, today, tense }: DateContext,
  { pointer, isNext }: PointingWords,
  unit: Unit = 'day',
): DayNumber | undefined {
  // `the previous month` does not count from the January of a year that the text named.
  const fine = reference !== undefined && reference.last - reference.first <= (days[unit] ?? 0);
  // `the next day` of a story counts from the day that the text named, `next month` from publication.
  const isOfText =
    pointer.from === 'reference' || (isNext && (story !== undefined || (fine && tense === 'past')));
  if (!isOfText) return today;
  // `the rules for Dec. 10 were released the same day`: what happened is not counted from a day to come.
  const isAhead =
    tense === 'past' && pointer.shift >= 0 && reference !== undefined && reference.first > today;
  if (fine && !isAhead) return pointer.shift > 0 ? reference.last : reference.first;
  // `It got the offer in July. The following week it said no.`
  return story !== undefined || (pointer.shift > 0 && tense === 'past') ? undefined : today;
}

/** TIMEX3 values of a unit that the text does not date. */
const undated: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/** Returns the value of the unit at a number of units from an origin. */
export function pointedUnit(origin: DayNumber | undefined, unit: Unit, shift: number): string {
  return origin === undefined ? (undated[unit] ?? 'FUTURE_REF') : shiftUnit(origin, unit, shift);
}
