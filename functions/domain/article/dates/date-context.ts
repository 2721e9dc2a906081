import type { Period } from '../../time/calendar-values.ts';
import type { DayNumber } from '../../time/day-numbers.ts';

/**
 * The time that the clause around a date is about. `reported`: it was to come when somebody spoke of it (`said it would open in
 * May`). A weekday is then the next one, a month or a day without a year the nearest one. `timetable`: the present tense, which
 * tells of the time to come (`opens on Friday`), but not of one that is most of a year away. `none`: the clause does not say.
 */
export type Tense = 'past' | 'future' | 'timetable' | 'reported' | 'none';

/** Whether a tense says that its date is still to come at publication. */
export function isOfFuture(tense: Tense): boolean {
  return tense === 'future' || tense === 'timetable';
}

/** The dates and the tense that a relative date is resolved with. */
export interface DateContext {
  /** The day of publication. */
  readonly today: DayNumber;
  /** The time of publication, `HH:MM`, in the publisher's own offset. Undefined when only the day is known. */
  readonly time?: string | undefined;
  /** Whether the day is first in dates with slashes: `4/7/2026` is 4 July. */
  readonly isDayFirst: boolean;
  readonly tense: Tense;
  /** The calendar date that the text named last, up to two sentences before. */
  readonly reference: Period | undefined;
  /** The calendar date that this sentence named last. */
  readonly nearby: Period | undefined;
  /** Set while the passage tells of a past. A bare month or day is near the date that the story named last. */
  readonly story: StoryDate | undefined;
  /**
   * Returns the day that a time of day without a day belongs to: one that the sentence names, or the sentences before, in keeping
   * with the tense. Otherwise it is the day of publication.
   */
  readonly spokenDay: () => DayNumber;
  /** Returns the days of the latest sentence that names several, in their order, up to two sentences before. */
  readonly namedDays: () => readonly DayNumber[];
}

/** Returns a context with some members changed. */
export function changed(context: DateContext, changes: Partial<DateContext>): DateContext {
  const { today, time, isDayFirst, tense, reference, nearby, story, spokenDay, namedDays } = context;
  return { today, time, isDayFirst, tense, reference, nearby, story, spokenDay, namedDays, ...changes };
}

/** The date that a story named last. */
export interface StoryDate extends Period {
  /** Whether the story is told in the present tense: `The diary opens on 3 May 1919.` */
  readonly isPresentTense: boolean;
}
