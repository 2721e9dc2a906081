import type { Item } from '../item.ts';
import type { DateChange } from './date-change.ts';
import { stemsOf } from './stems.ts';

/** The members of an item that show whether a revision says the same of another day. */
export type RevisedItem = Pick<Item, 'quote' | 'dueDates'>;

/** The least share of the words of the shorter sentence that both revisions of it have. */
const leastShared = 0.7;

/**
 * Returns the date that the next revision of an article corrects: its sentence is nearly the same, and names another day.
 * Both revisions must differ in one date only, otherwise it is not clear which day became which.
 *
 * Example: `The port will open on March 10` is corrected to `The port will open on March 12`
 * @param kept the due dates of all items of the later and of the earlier revision: a date of both was not corrected
 */
export function revisedDate(
  later: RevisedItem,
  earlier: RevisedItem,
  kept: { readonly later: ReadonlySet<string>; readonly earlier: ReadonlySet<string> },
): Required<DateChange> | undefined {
  const [from, ...olds] = earlier.dueDates.filter((date) => !kept.later.has(date));
  const [to, ...others] = later.dueDates.filter((date) => !kept.earlier.has(date));
  if (from === undefined || to === undefined || olds.length + others.length > 0) return undefined;
  const [words, otherWords] = [stemsOf(later.quote), stemsOf(earlier.quote)];
  const least = Math.max(1, Math.min(words.size, otherWords.size) * leastShared);
  return words.intersection(otherWords).size >= least ? { from, to } : undefined;
}
