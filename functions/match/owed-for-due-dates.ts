import type { Occasion } from '../domain/alert/alert.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import type { Item } from '../domain/article/item.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import type { ItemsDue, Recipient } from '../domain/messages.ts';
import type { Watch } from '../domain/query/watch.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import { later } from '../domain/time/instants.ts';
import { morningsBetween } from '../domain/time/mornings.ts';
import { remindedDates } from '../domain/time/reminded-dates.ts';
import { remindsOn } from '../domain/time/reminder.ts';
import { findPostings, type WatchMatch } from './find-matches.ts';
import type { MatchServices } from './services.ts';

/** One local morning of one zone. */
interface Morning {
  readonly timezone: string;
  readonly hour: number;
  /** As an instant, ISO 8601 UTC. */
  readonly morning: string;
  /** Its calendar date. */
  readonly localDate: string;
}

/** What one recipient is owed, and since when (ISO 8601 UTC). */
export interface OwedAlert {
  readonly owedAt: string;
  readonly recipient: Recipient;
}

/** The items that a message says are due. */
export function dueItems(message: ItemsDue, { items }: StructuredArticle): StoredItem[] {
  const due = new Set(message.due.map(({ itemId }) => itemId));
  return items.filter(({ item }) => due.has(item.id));
}

/** A date that an item is reminded on, as one morning finds it. */
interface DueDate {
  readonly date: string;
  readonly movedFrom?: string;
  /** Since when it is known, ISO 8601 UTC. */
  readonly knownSince: string;
}

/**
 * The reminders that an article's due dates are owed on one local morning: watches that ask for due dates, of
 * subscribers in that zone and hour, for which a lead (or the late rule) falls on this morning. Of a date that a later
 * article moved, the watches that match that article hear from that one.
 */
export async function owedForDueDates(
  message: ItemsDue,
  matches: readonly WatchMatch[],
  { article, items }: StructuredArticle,
  services: Pick<MatchServices, 'subscribers' | 'articles' | 'watchIndex'>,
): Promise<OwedAlert[]> {
  const told = await watchesToldOfMoves(message, services);
  const itemsById = new Map(items.map(({ item }) => [item.id, item]));
  const datesByItem = Map.groupBy(message.due, ({ itemId }) => itemId);
  return eachDueWatch(matches, services, (watch, subscriber, matching) => {
    if (subscriber.timezone !== message.timezone || subscriber.reminderHour !== message.hour) return [];
    const datesOf = (itemId: string) =>
      (datesByItem.get(itemId) ?? [])
        .filter(({ moved }) => moved === undefined || told.get(moved.itemId)?.has(watch.id) !== true)
        .map(
          ({ date, moved }): DueDate => ({
            date,
            movedFrom: moved?.from ?? movedFrom(itemsById.get(itemId), date),
            knownSince: moved?.acceptedAt ?? article.acceptedAt,
          }),
        );
    return remindersFor(watch, matching, datesOf, message);
  });
}

/** By the item that moved a date: the watches that match it, and so are reminded by it. */
async function watchesToldOfMoves(
  { due }: ItemsDue,
  { articles, watchIndex }: Pick<MatchServices, 'articles' | 'watchIndex'>,
): Promise<Map<string, ReadonlySet<string>>> {
  const told = new Map<string, ReadonlySet<string>>();
  for (const { moved } of due) {
    if (moved === undefined || told.has(moved.itemId)) continue;
    const structured = await articles.getStructured(moved.articleId);
    const items = structured?.items.filter(({ item }) => item.id === moved.itemId) ?? [];
    if (structured === undefined || items.length === 0) continue;
    const found = await findPostings(structured.article, items, watchIndex);
    told.set(moved.itemId, new Set(found.map(({ posting }) => posting.watchId)));
  }
  return told;
}

function movedFrom(item: Item | undefined, date: string): string | undefined {
  return item?.moved?.to === date ? item.moved.from : undefined;
}

/**
 * The reminders of mornings that went by between the article's acceptance and now. CLOCK may have worked through
 * such a morning before the article stood in the due index; where it did not, the ledger knows the reminder by
 * name and lets it through once.
 */
export async function owedForMorningsPassed(
  matches: readonly WatchMatch[],
  structured: StructuredArticle,
  services: Pick<MatchServices, 'subscribers' | 'now'>,
): Promise<OwedAlert[]> {
  const { acceptedAt } = structured.article;
  const now = services.now();
  return eachDueWatch(matches, services, (watch, { timezone, reminderHour: hour }, items) => {
    const datesByItem = new Map(
      items.map(({ item }) => {
        const dates = remindedDates(item).map(
          (date): DueDate => ({ date, movedFrom: movedFrom(item, date), knownSince: acceptedAt }),
        );
        return [item.id, dates] as const;
      }),
    );
    const datesOf = (itemId: string) => datesByItem.get(itemId) ?? [];
    return morningsBetween(timezone, hour, acceptedAt, now).flatMap(({ localDate, morning }) =>
      remindersFor(watch, items, datesOf, { timezone, hour, morning, localDate }),
    );
  });
}

async function eachDueWatch(
  matches: readonly WatchMatch[],
  services: Pick<MatchServices, 'subscribers'>,
  owed: (watch: Watch, subscriber: Subscriber, items: readonly StoredItem[]) => OwedAlert[],
): Promise<OwedAlert[]> {
  const asking = matches.filter(({ watch }) => watch.on.includes('due'));
  if (asking.length === 0) return [];
  const subscribers = await subscribersOf(asking, services);
  return asking.flatMap(({ watch, items }) => {
    const subscriber = subscribers.get(watch.subscriberId);
    return subscriber === undefined ? [] : owed(watch, subscriber, items);
  });
}

/** One reminder a watch and date, with all the items that name the date. */
function remindersFor(
  watch: Watch,
  items: readonly StoredItem[],
  datesOf: (itemId: string) => readonly DueDate[],
  on: Morning,
): OwedAlert[] {
  const byDate = new Map<string, { readonly due: DueDate; readonly itemIds: Set<string> }>();
  for (const { item } of items) {
    for (const due of datesOf(item.id)) {
      const known = byDate.get(due.date);
      if (known === undefined) byDate.set(due.date, { due, itemIds: new Set([item.id]) });
      else known.itemIds.add(item.id);
    }
  }
  const reminders: OwedAlert[] = [];
  for (const [date, { due, itemIds }] of byDate) {
    const span = dueSpan(date);
    if (span === undefined) continue;
    const knownSince = later(due.knownSince, watch.dueSince);
    const daysAhead = remindsOn({
      dueFirstDay: span.first,
      dueLastDay: span.last,
      localDate: on.localDate,
      morning: on.morning,
      timezone: on.timezone,
      hour: on.hour,
      leadDays: watch.leadDays,
      knownSince,
    });
    if (daysAhead === undefined) continue;
    const { movedFrom: from } = due;
    const occasion: Occasion = {
      kind: 'due',
      date,
      daysAhead,
      ...(from !== undefined && { movedFrom: from }),
    };
    const recipient = {
      watchId: watch.id,
      subscriberId: watch.subscriberId,
      occasion,
      itemIds: [...itemIds],
    };
    reminders.push({ owedAt: on.morning, recipient });
  }
  return reminders;
}

async function subscribersOf(
  matches: readonly WatchMatch[],
  services: Pick<MatchServices, 'subscribers'>,
): Promise<Map<string, Subscriber>> {
  const ids = [...new Set(matches.map(({ watch }) => watch.subscriberId))];
  const found = await services.subscribers.getMany(ids);
  return new Map(found.map((subscriber) => [subscriber.id, subscriber]));
}
