import type { Period } from '../../time/calendar-values.ts';
import type { DayNumber } from '../../time/day-numbers.ts';
import type { DateContext, StoryDate, Tense } from './date-context.ts';
import type { TextContext } from './publication.ts';
import type { Judgement } from './roles/role-rule.ts';

/** The surroundings of a date in its text. Its functions are asked only for the dates that need them. */
export interface SurroundingsOfMatch {
  /** The date that the text named last, if it is near. */
  readonly near: Period | undefined;
  /** The same, if it is in the same sentence. */
  readonly nearby: Period | undefined;
  readonly judged: () => Judgement;
  readonly story: () => StoryDate | undefined;
  readonly spokenDay: () => DayNumber;
  readonly namedDays: () => readonly DayNumber[];
}

/**
 * The context of one date. Tense and story are slow to read, and many dates need neither, so they are read on demand. It is a class
 * and no object with `get` members: such objects are slow, and each of them keeps its memory until the next full collection.
 */
export class ContextOfMatch implements DateContext {
  readonly today: DayNumber;
  readonly time: string | undefined;
  readonly isDayFirst: boolean;
  readonly nearby: Period | undefined;
  readonly spokenDay: () => DayNumber;
  readonly namedDays: () => readonly DayNumber[];
  readonly #near: Period | undefined;
  readonly #judged: () => Judgement;
  readonly #story: () => StoryDate | undefined;

  constructor({ today, time, isDayFirst }: TextContext, around: SurroundingsOfMatch) {
    this.today = today;
    this.time = time;
    this.isDayFirst = isDayFirst;
    this.nearby = around.nearby;
    this.spokenDay = around.spokenDay;
    this.namedDays = around.namedDays;
    this.#near = around.near;
    this.#judged = around.judged;
    this.#story = around.story;
  }

  get tense(): Tense {
    return this.#judged().verdict.tense;
  }

  get story(): StoryDate | undefined {
    return this.#story();
  }

  get reference(): Period | undefined {
    return this.#near ?? this.#story();
  }
}
