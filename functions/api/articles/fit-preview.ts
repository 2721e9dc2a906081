import type { Fact } from '../../domain/article/item.ts';
import type { Structured } from '../../domain/article/structure.ts';
import { firstThatFit, Room } from '../http/room.ts';
import { showQuote } from '../items/item-resource.ts';

type Preview = { readonly items: readonly Fact[] } & Omit<Structured, 'facts' | 'passages'>;

/**
 * Returns a preview that fits into an answer. A list that has not room is cut, and a warning says so. The reasons in
 * `why` are cut with the list that they are about.
 */
export function fitPreview({ items, dates, amounts, parties, warnings, why }: Preview) {
  const room = new Room();
  const cuts: string[] = [];
  const cut = <T, R>(name: string, entries: readonly T[], reasons: readonly R[] | undefined): [T[], R[]] => {
    const pairs = entries.map((entry, i) => ({ entry, reason: reasons?.[i] }));
    const { length } = firstThatFit(pairs, JSON.stringify, room);
    if (length < entries.length) {
      cuts.push(
        `The answer has the first ${length} of ${entries.length} ${name}, because it would be too large.`,
      );
    }
    return [entries.slice(0, length), reasons?.slice(0, length) ?? []];
  };
  const [shownItems, itemReasons] = cut('items', items.map(showQuote), why?.items);
  const [shownDates, dateReasons] = cut('dates', dates, why?.dates);
  const [shownAmounts, amountReasons] = cut('amounts', amounts, why?.amounts);
  const [shownParties] = cut('parties', parties, undefined);
  const found = { items: shownItems, dates: shownDates, amounts: shownAmounts, parties: shownParties };
  if (why === undefined) return { ...found, warnings: [...warnings, ...cuts] };
  const [partyReasons] = cut('places of parties', why.parties, undefined);
  const [refused] = cut('refusals', why.refused, undefined);
  const reasons = {
    items: itemReasons,
    dates: dateReasons,
    amounts: amountReasons,
    parties: partyReasons,
    refused,
  };
  return { ...found, warnings: [...warnings, ...cuts], why: reasons };
}
