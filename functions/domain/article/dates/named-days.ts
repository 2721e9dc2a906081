import type { Period } from '../../time/calendar-values.ts';
import type { DayNumber } from '../../time/day-numbers.ts';
import { isOfFuture, type Tense } from './date-context.ts';

interface NamedDay {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly sentence: number;
}

/** The most days that are kept. A list of dates names more, and no text points back further. */
const mostDays = 12;

/** The days that the sentences up to here name, for words that point back to one of them. */
export class NamedDays {
  #days: NamedDay[] = [];
  /** The day that is the heading of the section. */
  section: DayNumber | undefined;

  clear(): void {
    this.#days = [];
    this.section = undefined;
  }

  add({ unit, first, last, isInterval }: Period, sentence: number): void {
    if (unit !== 'day') return;
    this.#days.push({ first, last: isInterval === true ? last : first, sentence });
    if (this.#days.length > 2 * mostDays) this.#days = this.#days.slice(-mostDays);
  }

  /** Returns the day named last from a sentence on that a clause of this tense can speak of. */
  latest(from: number, tense: Tense, today: DayNumber): DayNumber | undefined {
    return this.#days.findLast(({ first, sentence }) => sentence >= from && fits(first, tense, today))?.first;
  }

  /** Returns the days of the latest sentence that names several, in their order. A stretch of days names each of them. */
  several(from: number): readonly DayNumber[] {
    const recent = this.#days.filter(({ sentence }) => sentence >= from);
    for (let at = recent.at(-1)?.sentence ?? -1; at >= from; at -= 1) {
      const days = recent.filter(({ sentence }) => sentence === at).flatMap(daysOf);
      if (days.length > 1) return days;
    }
    return [];
  }
}

function fits(day: DayNumber, tense: Tense, today: DayNumber): boolean {
  return isOfFuture(tense) ? day >= today : tense !== 'past' || day <= today;
}

function daysOf({ first, last }: NamedDay): DayNumber[] {
  return Array.from({ length: Math.min(last - first, mostDays) + 1 }, (_, index) => first + index);
}
