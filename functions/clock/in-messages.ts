import type { ItemsDue } from '../domain/messages.ts';
import { packed } from '../runtime/packed.ts';

/** Bytes of the due dates of one message. SQS takes 262,144 bytes per message; the rest of the message has under 1,000. */
const maxDueBytes = 200_000;

type Due = ItemsDue['due'][number];

/**
 * Cuts the due dates of an article into messages that SQS takes. All items that are due on one date are in one message,
 * because MATCH owes one alert per watch and date: a second message could not add items to it.
 *
 * Example: with room for three entries, the dates a, b, a, c, c become [a, a, b] and [c, c].
 */
export function inMessages(about: Omit<ItemsDue, 'due'>, due: readonly Due[]): ItemsDue[] {
  const limits = { maxSize: maxDueBytes };
  const groups = [...Map.groupBy(due, ({ date }) => date).values()]
    // One date of one article is far smaller than a message. A larger group is cut all the same, so that it can be sent.
    .flatMap((group) => packed(group, bytesOf, limits));
  const sizeOf = (group: readonly Due[]) => group.reduce((sum, entry) => sum + bytesOf(entry), 0);
  return packed(groups, sizeOf, limits).map((part) => ({ ...about, due: part.flat() }));
}

/** Bytes of an entry in the message, with its comma. */
function bytesOf(entry: Due): number {
  return Buffer.byteLength(JSON.stringify(entry)) + 1;
}
