import type { Tense } from '../date-context.ts';
import type { Place } from './place.ts';

/** The reading of a date by its sentence, before its value is known. */
export interface Verdict {
  /** The direction of the date. It chooses the day of a weekday, and the year of a month without one. */
  readonly tense: Tense;
  /**
   * Whether something is still to come on the date when its value lies ahead: `false` for an old day, a cancelled event, a
   * name. Undefined leaves it to the value.
   */
  readonly due?: boolean;
}

/** The verdict of a rule, the rule's name, and the place that it judged. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly place?: Place;
}

/** A rule that tells from the grammar around a date whether it is due. The first that decides counts. */
export interface RoleRule {
  /** In plain English; logs, issues and `npm run why` speak of it. */
  readonly name: string;
  /** Sentences, published on Wednesday 4 March 2026, with the dates that are due in each. They run as tests. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly decide: (place: Place) => Verdict | undefined;
}

export const past: Verdict = { tense: 'past' };
export const future: Verdict = { tense: 'future' };
/** In the present tense. */
export const scheduled: Verdict = { tense: 'timetable' };
/** To come when it was told: a weekday is the next one, a month or a day of one the nearest. */
export const reported: Verdict = { tense: 'reported' };
export const open: Verdict = { tense: 'none' };
/** A date that is no day to be reminded of, whatever its value. */
export const notDue: Verdict = { tense: 'none', due: false };

export function roleRule(rule: RoleRule): RoleRule {
  return rule;
}
