import { dueSpan } from '../../time/due-span.ts';
import type { Fact } from '../item.ts';
import { type PlanChange, planChange } from './plan-change.ts';
import { stemsOf } from './stems.ts';

/** The members of a fact that show whether it is the same as another, and which dates it names. */
export type ChangingFact = Pick<Fact, 'quote' | 'parties' | 'dueDates' | 'dates'>;

/** A date of an earlier fact that a later one moves or ends. Both are calendar values. */
export interface DateChange {
  readonly from: string;
  /** Undefined when the date is called off, or put off without a new one. */
  readonly to?: string;
}

/**
 * Returns the date of an earlier fact that a later one moves or ends, if the two are clearly the same fact:
 * - the later one says that something moves or ends, and this something is named in the earlier one,
 * - the two share a party, where both name parties,
 * - they share half of the words that carry meaning,
 * - the later one names the old date, or the earlier one has only one.
 * Otherwise both facts stay as they are. `change` is what the later fact says, for callers that know it.
 */
export function dateChange(
  later: ChangingFact,
  earlier: ChangingFact,
  change: PlanChange | undefined = planChange(later.quote),
): DateChange | undefined {
  if (change === undefined || !isAboutSame(later, earlier, change)) return undefined;
  const from = oldDate(later, earlier);
  const before = dueSpan(from ?? '');
  if (from === undefined || before === undefined) return undefined;
  const [to, ...others] = later.dueDates.filter((date) => !earlier.dueDates.includes(date));
  if (change.moves !== undefined && to !== undefined) {
    const after = dueSpan(to);
    const isClear = others.length === 0 && after !== undefined && after.first !== before.first;
    return isClear && fits(change.moves, before.first, after.first) ? { from, to } : undefined;
  }
  // `postponed to 3 March`, where it was on 3 March already: nothing changes.
  const isStill = change.moves !== undefined && later.dueDates.length > 0;
  return change.ends === true && !isStill ? { from } : undefined;
}

function fits(direction: NonNullable<PlanChange['moves']>, before: string, after: string): boolean {
  return direction === 'either' || after > before === (direction === 'later');
}

/**
 * Returns the date of the earlier fact that the later one is about: the one that it names ("planned for 3 March"), or
 * else the only one. Undefined when it names another old date, because then it is about something else.
 */
function oldDate(later: ChangingFact, earlier: ChangingFact): string | undefined {
  const named = new Set([...later.dueDates, ...later.dates.map(({ value }) => value)]);
  const [old, ...olds] = earlier.dueDates.filter((date) => named.has(date));
  if (old !== undefined) return olds.length === 0 ? old : undefined;
  const namesAnother = later.dates.some(
    ({ role, value }) => role === 'context' && dueSpan(value)?.precision === 'day',
  );
  const [only, ...others] = earlier.dueDates;
  return namesAnother || others.length > 0 ? undefined : only;
}

function isAboutSame(later: ChangingFact, earlier: ChangingFact, { about }: PlanChange): boolean {
  const [names, otherNames] = [namesOf(later), namesOf(earlier)];
  const named = names.size > 0 && otherNames.size > 0;
  if (named && names.isDisjointFrom(otherNames)) return false;
  const [words, otherWords] = [stemsOf(later.quote), stemsOf(earlier.quote)];
  // `It was called off` says nothing of what it is.
  if (about.size > 0 && about.isDisjointFrom(otherWords)) return false;
  const shared = words.intersection(otherWords).size;
  return shared >= (named ? 2 : 3) && shared >= Math.min(words.size, otherWords.size) / 2;
}

function namesOf({ parties }: ChangingFact): Set<string> {
  return new Set(parties.map(({ name }) => name.toLowerCase()));
}
