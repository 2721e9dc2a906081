import type { Place } from './place.ts';
import { type Judgement, open, type RoleRule } from './role-rule.ts';
import { accountsOf, endOfBooks } from './rules/accounts.ts';
import {
  aheadOf,
  calledFor,
  cameTrue,
  describedAsToCome,
  lasting,
  notDoneBy,
  setDay,
} from './rules/ahead.ts';
import { decided } from './rules/decided.ts';
import { deniedEvent, deniedReport, endedPlan, otherDay } from './rules/denied.ts';
import { entry } from './rules/entries.ts';
import { compared, habit, record, since } from './rules/measures.ts';
import { movedEvent, movedFrom, movedTo } from './rules/moved.ts';
import { dataOf, delivery, forecastFor, maturity, named, pastEvent, rumoured } from './rules/names.ts';
import { generalPeriod, periodToAct } from './rules/periods.ts';
import { stretchEnd } from './rules/stretch-ends.ts';
import { byVerb, quotedSource, withoutVerb } from './rules/verb-time.ts';

/** All rules, in the order in which they are asked. The last one decides every date. */
export const roleRules: readonly RoleRule[] = [
  delivery,
  maturity,
  named,
  since,
  record,
  dataOf,
  endOfBooks,
  accountsOf,
  describedAsToCome,
  rumoured,
  habit,
  generalPeriod,
  periodToAct,
  otherDay,
  movedFrom,
  movedTo,
  deniedReport,
  endedPlan,
  movedEvent,
  deniedEvent,
  notDoneBy,
  cameTrue,
  calledFor,
  setDay,
  stretchEnd,
  lasting,
  aheadOf,
  pastEvent,
  compared,
  forecastFor,
  entry,
  quotedSource,
  decided,
  byVerb,
  withoutVerb,
];

export const movedFromRule = movedFrom.name;
export const nameRule = named.name;

/** Returns the verdict of the first rule that decides, with that rule. */
export function judge(place: Place): Judgement {
  for (const { name, decide } of roleRules) {
    const verdict = decide(place);
    if (verdict !== undefined) return { verdict, rule: name, place };
  }
  return { verdict: open, rule: withoutVerb.name, place };
}
