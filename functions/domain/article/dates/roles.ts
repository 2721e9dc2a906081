import type { DateMention } from '../item.ts';
import type { DatedMatch, ValueRule } from './roles/value-rule.ts';
import { earlierPart, measured, notDueBySentence } from './roles/values/not-to-come.ts';
import {
  begun,
  begunAhead,
  begunPast,
  dayOfPublication,
  endOfPeriod,
  restOfPeriod,
  toCome,
} from './roles/values/to-come.ts';
import { fiscalYear, over, splitYear, unplaced, vaguePast, withoutDay } from './roles/values/without-day.ts';

/** All rules for values, in the order in which they are asked. The last one decides every date. */
export const valueRules: readonly ValueRule[] = [
  vaguePast,
  endOfPeriod,
  withoutDay,
  unplaced,
  fiscalYear,
  notDueBySentence,
  over,
  splitYear,
  measured,
  toCome,
  dayOfPublication,
  earlierPart,
  restOfPeriod,
  begunAhead,
  begunPast,
  begun,
];

/** A role, and the name of the rule that decided it. */
export interface DecidedRole {
  readonly role: DateMention['role'];
  readonly rule: string;
}

/**
 * Decides the role of a date by its value, the day of publication and the verdict of its sentence.
 * - `due`: its calendar value is still to come at publication, and something happens then.
 * - `past`: it is over, or a past tense tells of it.
 * - `context`: a duration, a set, a vague reference, or a date that only compares or begins something.
 */
export function roleOf(dated: DatedMatch): DecidedRole {
  for (const { name, decide } of valueRules) {
    const role = decide(dated);
    if (role !== undefined) return { role, rule: name };
  }
  return { role: 'context', rule: begun.name };
}
