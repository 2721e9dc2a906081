import type { Period } from '../../../time/calendar-values.ts';
import type { DayNumber } from '../../../time/day-numbers.ts';
import type { DateMention } from '../../item.ts';
import type { DateContext } from '../date-context.ts';
import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import type { Verdict } from './role-rule.ts';

/** A date with its value, and with the verdict of its sentence. */
export interface DatedMatch {
  readonly reader: Reader;
  readonly match: Match;
  readonly type: DateMention['type'];
  readonly value: string;
  /** The days that the value names. Undefined for values without days. */
  readonly period: Period | undefined;
  /** The day on which a period that is a deadline ends. */
  readonly ends: DayNumber | undefined;
  readonly context: DateContext;
  readonly verdict: Verdict;
}

/** A rule that decides the role of a date when its value is known. The first that decides counts. */
export interface ValueRule {
  /** In plain English and unique. `npm run why` and documents speak of it. */
  readonly name: string;
  /**
   * Sentences, published at 09:00 on Wednesday 4 March 2026, with the role that the rule gives to the date in square
   * brackets. They run as tests.
   */
  readonly reads: Readonly<Record<string, DateMention['role']>>;
  readonly decide: (dated: DatedMatch) => DateMention['role'] | undefined;
}
