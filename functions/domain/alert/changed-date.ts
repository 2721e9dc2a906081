import type { Item } from '../article/item.ts';
import { describeDue, describeDueInShort } from '../time/describe-due.ts';
import { dueSpan } from '../time/due-span.ts';
import type { ChangedDate } from './alert.ts';

/** Says how a date of an earlier article changed, as a sentence. It may be called off, or put off without a new day. */
export function changedSentence({ from, to }: ChangedDate): string {
  const change = 'This changes a date from an earlier article:';
  return to === undefined
    ? `${change} ${describeDue(from)} no longer holds.`
    : `${change} it was ${describeDue(from)} and is now ${describeDue(to)}.`;
}

/** Says the same in a few words: `Moved to 4 Nov 2025`, `No longer on 28 Oct 2025`. */
export function changedInShort({ from, to }: ChangedDate): string {
  if (to !== undefined) return `Moved to ${describeDueInShort(to)}`;
  const on = dueSpan(from)?.precision === 'day' ? 'on ' : '';
  return `No longer ${on}${describeDueInShort(from)}`;
}

/** Returns the date of an earlier article that an item changes, if it does. */
export function changedDateOf({
  moved,
  calledOff,
}: Pick<Item, 'moved' | 'calledOff'>): ChangedDate | undefined {
  if (calledOff !== undefined) return { from: calledOff.date };
  return moved && { from: moved.from, to: moved.to };
}
