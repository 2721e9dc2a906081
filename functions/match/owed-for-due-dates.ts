import type { Occasion } from '../domain/alert/alert.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import type { Item } from '../domain/article/item.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import type { ItemsDue, Recipient } from '../domain/messages.ts';
import { hasOwnDates } from '../domain/query/own-dates.ts';
import { parseQuery } from '../domain/query/parse.ts';
import type { Watch } from '../domain/query/watch.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import { later } from '../domain/time/instants.ts';
import { morningsBetween } from '../domain/time/mornings.ts';
import { remindedDate, remindedDates } from '../domain/time/reminded-dates.ts';
import { remindsOn } from '../domain/time/reminder.ts';
import { readReadable } from '../stores/read-readable.ts';
import type { FailedWatches } from './failed-watches.ts';
import { findPostings, type WatchMatch } from './find-matches.ts';
import type { MatchServices } from './services.ts';

/** One local morning of one zone. */
interface Morning {
  readonly timezone: string;
  readonly hour: number;
  /** The morning as an instant, ISO 8601 UTC. */
  readonly morning: string;
  /** Its calendar date. */
  readonly localDate: string;
  /** The present, ISO 8601 UTC: an outage can end long after the morning. */
  readonly now: string;
}

/** An alert owed to one recipient, and since when (ISO 8601 UTC). */
export interface OwedAlert {
  readonly owedAt: string;
  readonly recipient: Recipient;
}

/** A date that an item is reminded on. */
interface DueDate {
  readonly date: string;
  readonly movedFrom?: string;
  /** Since when the date is known, ISO 8601 UTC. */
  readonly knownSince: string;
}

/** Returns the items that a message says are due. */
export function dueItems(message: ItemsDue, { items }: StructuredArticle): StoredItem[] {
  const due = new Set(message.due.map(({ itemId }) => itemId));
  return items.filter(({ item }) => due.has(item.id));
}

/**
 * Returns the reminders that the due dates of an article owe on one local morning. A watch gets one when it asks for
 * due dates, its subscriber has this time zone and hour, and one of its leads (or the late rule) falls on this morning.
 *
 * If a later article moved a date, a watch that also matches the later article is reminded by that article instead.
 * Example: article 1 names October 28, article 2 moves it to November 4. A watch that matches both gets the reminder
 * for November 4 from article 2, and none from article 1.
 */
export async function owedForDueDates(
  message: ItemsDue,
  matches: readonly WatchMatch[],
  { article, items }: StructuredArticle,
  services: Pick<MatchServices, 'subscribers' | 'articles' | 'watchIndex' | 'logger' | 'now'>,
  failures: FailedWatches,
): Promise<OwedAlert[]> {
  const watchesByMovingItem = await watchesOfMovingItems(message, services, failures);
  const itemsById = new Map(items.map(({ item }) => [item.id, item]));
  const datesByItem = Map.groupBy(message.due, ({ itemId }) => itemId);
  return forEachDueWatch(matches, services, failures, (watch, subscriber, matching) => {
    if (subscriber.timezone !== message.timezone || subscriber.reminderHour !== message.hour) return [];
    const datesOf = (itemId: string) =>
      (datesByItem.get(itemId) ?? [])
        .filter(
          ({ moved }) => moved === undefined || watchesByMovingItem.get(moved.itemId)?.has(watch.id) !== true,
        )
        .map(
          ({ date, moved }): DueDate => ({
            date,
            movedFrom: moved?.from ?? movedFrom(itemsById.get(itemId), date),
            knownSince: moved?.acceptedAt ?? article.acceptedAt,
          }),
        );
    const own = ownItems(watch, article, matching);
    return remindersFor(watch, own, datesOf, { ...message, now: services.now() });
  });
}

/**
 * Maps each item that moved a date of the message to the ids of the watches that match this item. If the later article
 * cannot be read, no watch matches it, so the earlier article reminds.
 */
async function watchesOfMovingItems(
  { due }: ItemsDue,
  { articles, watchIndex, logger }: Pick<MatchServices, 'articles' | 'watchIndex' | 'logger'>,
  failures: FailedWatches,
): Promise<Map<string, ReadonlySet<string>>> {
  const watchIds = new Map<string, ReadonlySet<string>>();
  const moves = Map.groupBy(
    due.flatMap(({ moved }) => moved ?? []),
    ({ articleId }) => articleId,
  );
  for (const [articleId, ofArticle] of moves) {
    const [structured] = await readReadable(
      [articleId],
      async ([id = '']) => [await articles.getStructured(id)],
      (_, error) => logger.error('A later article cannot be read', { articleId, error: error as Error }),
    );
    for (const itemId of new Set(ofArticle.map((move) => move.itemId))) {
      const items = structured?.items.filter(({ item }) => item.id === itemId) ?? [];
      if (structured === undefined || items.length === 0) continue;
      const found = await findPostings(structured.article, items, watchIndex, failures);
      watchIds.set(itemId, new Set(found.map(({ posting }) => posting.watchId)));
    }
  }
  return watchIds;
}

/** Returns the date that this item moved to `date`, if it did. */
function movedFrom(item: Item | undefined, date: string): string | undefined {
  if (item?.moved === undefined) return undefined;
  return remindedDate(item.moved.to, item) === date ? item.moved.from : undefined;
}

/**
 * Returns the reminders of the mornings between the article's acceptance and now. CLOCK may have worked through such a
 * morning before the article was in the due index. If CLOCK did find the article, the ledger knows the reminder by its
 * key and lets it through once.
 */
export async function owedForMorningsPassed(
  matches: readonly WatchMatch[],
  structured: StructuredArticle,
  services: Pick<MatchServices, 'subscribers' | 'now'>,
  failures: FailedWatches,
): Promise<OwedAlert[]> {
  const { article } = structured;
  const { acceptedAt } = article;
  const now = services.now();
  return forEachDueWatch(matches, services, failures, (watch, { timezone, reminderHour: hour }, matching) => {
    const mornings = morningsBetween(timezone, hour, acceptedAt, now);
    // As a rule there are none, and nothing else of the watch needs to be read.
    if (mornings.length === 0) return [];
    const items = ownItems(watch, article, matching);
    const datesByItem = new Map(
      items.map(({ item }) => {
        const dates = remindedDates(item).map(
          (date): DueDate => ({ date, movedFrom: movedFrom(item, date), knownSince: acceptedAt }),
        );
        return [item.id, dates] as const;
      }),
    );
    const datesOf = (itemId: string) => datesByItem.get(itemId) ?? [];
    return mornings.flatMap(({ localDate, morning }) =>
      remindersFor(watch, items, datesOf, { timezone, hour, morning, localDate, now }),
    );
  });
}

/**
 * Collects what `owedTo` returns for each matching watch that asks for due dates. A watch for which it throws, or whose
 * subscriber cannot be read, is a failure. The others go on.
 */
async function forEachDueWatch(
  matches: readonly WatchMatch[],
  services: Pick<MatchServices, 'subscribers'>,
  failures: FailedWatches,
  owedTo: (watch: Watch, subscriber: Subscriber, items: readonly StoredItem[]) => OwedAlert[],
): Promise<OwedAlert[]> {
  const dueMatches = matches.filter(({ watch }) => watch.on.includes('due'));
  if (dueMatches.length === 0) return [];
  const subscribers = await subscribersOf(dueMatches, services, failures);
  return dueMatches.flatMap(({ watch, items }) => {
    const subscriber = subscribers.get(watch.subscriberId);
    if (subscriber === undefined) return [];
    return failures.attempt(watch.id, () => owedTo(watch, subscriber, items)) ?? [];
  });
}

/** Returns the items without those whose due dates do not belong to what the watch looks for. */
function ownItems(
  { canonical }: Watch,
  article: StructuredArticle['article'],
  items: readonly StoredItem[],
): StoredItem[] {
  const query = parseQuery(canonical);
  return items.filter((stored) => stored.item.dueDates.length === 0 || hasOwnDates(query, article, stored));
}

/** Returns one reminder per watch and date, with all items that name the date. */
function remindersFor(
  watch: Watch,
  items: readonly StoredItem[],
  datesOf: (itemId: string) => readonly DueDate[],
  morning: Morning,
): OwedAlert[] {
  return [...groupByDate(items, datesOf)].flatMap(([date, { due, itemIds }]) => {
    const span = dueSpan(date);
    if (span === undefined) return [];
    const daysAhead = remindsOn({
      dueFirstDay: span.first,
      dueLastDay: span.last,
      localDate: morning.localDate,
      morning: morning.morning,
      timezone: morning.timezone,
      hour: morning.hour,
      leadDays: watch.leadDays,
      knownSince: later(due.knownSince, watch.dueSince),
      now: morning.now,
    });
    if (daysAhead === undefined) return [];
    const occasion: Occasion = {
      kind: 'due',
      date,
      daysAhead,
      ...(due.movedFrom !== undefined && { movedFrom: due.movedFrom }),
    };
    const { id: watchId, subscriberId } = watch;
    return [{ owedAt: morning.morning, recipient: { watchId, subscriberId, occasion, itemIds } }];
  });
}

/**
 * Returns the dates of the items, each with the items that name it. If items differ about a date, the first one counts.
 */
function groupByDate(
  items: readonly StoredItem[],
  datesOf: (itemId: string) => readonly DueDate[],
): Map<string, { readonly due: DueDate; readonly itemIds: string[] }> {
  const byDate = new Map<string, { readonly due: DueDate; readonly itemIds: string[] }>();
  for (const { item } of items) {
    for (const due of datesOf(item.id)) {
      const known = byDate.get(due.date);
      if (known === undefined) byDate.set(due.date, { due, itemIds: [item.id] });
      else if (!known.itemIds.includes(item.id)) known.itemIds.push(item.id);
    }
  }
  return byDate;
}

async function subscribersOf(
  matches: readonly WatchMatch[],
  services: Pick<MatchServices, 'subscribers'>,
  failures: FailedWatches,
): Promise<Map<string, Subscriber>> {
  const ids = [...new Set(matches.map(({ watch }) => watch.subscriberId))];
  const failWatchesOf = (subscriberId: string, error: unknown) => {
    for (const { watch } of matches) if (watch.subscriberId === subscriberId) failures.add(watch.id, error);
  };
  const found = await readReadable(ids, (some) => services.subscribers.getMany(some), failWatchesOf);
  return new Map(found.map((subscriber) => [subscriber.id, subscriber]));
}
