import type { DayNumber } from '../../time/day-numbers.ts';
import type { DateContext } from './date-context.ts';

export type MatchType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The pieces of one moment that a mention names: `8 a.m.`, `morning`, `Monday`, `March 16`, `tomorrow`. */
export interface Pieces {
  readonly clock: boolean;
  readonly part: boolean;
  readonly weekday: boolean;
  /** A month and a day of it. */
  readonly date: boolean;
  /** A day that is named in another way. */
  readonly other: boolean;
}

/** A time expression found: tokens `from` (inclusive) to `to` (exclusive), and how to work out its value. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly type: MatchType;
  /** The type of a value, for words whose tense decides the type too (`in two weeks`). */
  readonly typeOf?: (value: string) => MatchType;
  /** The TIMEX3 value. Undefined when the calendar has no such date. */
  readonly value: (context: DateContext) => string | undefined;
  /** Set for the rest of a period that may have begun: `later this year`, `the end of March`. */
  readonly later?: boolean;
  /** The end by which a period is named: `the end of June`. */
  readonly edge?: 'start' | 'end' | undefined;
  /** Set for a date of comparison: `a year earlier`. The dates after it do not count from it. */
  readonly aside?: boolean;
  /** The day on which a period that is a deadline ends. Undefined when it is over, or nothing is said to come. */
  readonly ends?: (context: DateContext) => DayNumber | undefined;
  /** Set for pieces that were joined. */
  readonly pieces?: Pieces;
  /** Further mentions in the same words: `Nov. 16 and 17`. */
  readonly also?: readonly Match[];
  /** The rules of the date that this match extends: those of `last week` in `the last week`. */
  readonly rules?: readonly string[];
}

/** A match with the names of the rules that made it: the one that made it last is the first. */
export interface RuleMatch extends Match {
  readonly rules: readonly [string, ...string[]];
}

/** Makes a match of one date, whose value may depend on the context. */
export function dateMatch(from: number, to: number, value: Match['value']): Match {
  return { from, to, type: 'DATE', value };
}

/** Makes a match of a length of time, whose value is known from the words. */
export function durationMatch(from: number, to: number, value: string): Match {
  return { from, to, type: 'DURATION', value: () => value };
}

/** Makes a match of a date that comes round, or of a rate, whose value is known from the words. */
export function setMatch(from: number, to: number, value: string): Match {
  return { from, to, type: 'SET', value: () => value };
}
