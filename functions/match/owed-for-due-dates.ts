import type { Occasion } from '../domain/alert/alert.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import { dueSpan } from '../domain/calendar/due-day.ts';
import { morningsBetween } from '../domain/calendar/morning.ts';
import { remindedDates } from '../domain/calendar/reminded-dates.ts';
import { remindsOn } from '../domain/calendar/reminder.ts';
import type { ItemsDue } from '../domain/messages.ts';
import type { Watch } from '../domain/query/watch.ts';
import type { StoredItem, StructuredArticle } from '../stores/article-store.ts';
import type { WatchMatch } from './find-matches.ts';
import type { MatchServices, Recipient } from './match-items.ts';

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

/**
 * The reminders that an article's due dates are owed on one local morning: watches that ask for due dates, of
 * subscribers in that zone and hour, for which a lead (or the late rule) falls on this morning.
 */
export async function owedForDueDates(
  message: ItemsDue,
  matches: readonly WatchMatch[],
  { article }: StructuredArticle,
  services: Pick<MatchServices, 'subscribers'>,
): Promise<OwedAlert[]> {
  const datesByItem = new Map<string, string[]>();
  for (const { itemId, date } of message.due) {
    datesByItem.set(itemId, [...(datesByItem.get(itemId) ?? []), date]);
  }
  return eachDueWatch(matches, services, (watch, subscriber, items) => {
    if (subscriber.timezone !== message.timezone || subscriber.reminderHour !== message.hour) return [];
    return remindersFor(watch, items, datesByItem, message, article.acceptedAt);
  });
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
    const datesByItem = new Map(items.map(({ item }) => [item.id, remindedDates(item)]));
    return morningsBetween(timezone, hour, acceptedAt, now).flatMap(({ localDate, morning }) =>
      remindersFor(watch, items, datesByItem, { timezone, hour, morning, localDate }, acceptedAt),
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
  datesByItem: ReadonlyMap<string, readonly string[]>,
  on: Morning,
  acceptedAt: string,
): OwedAlert[] {
  const itemIdsByDate = new Map<string, string[]>();
  for (const { item } of items) {
    for (const date of new Set(datesByItem.get(item.id))) {
      itemIdsByDate.set(date, [...(itemIdsByDate.get(date) ?? []), item.id]);
    }
  }
  const knownSince = acceptedAt > watch.dueSince ? acceptedAt : watch.dueSince;
  const reminders: OwedAlert[] = [];
  for (const [date, itemIds] of itemIdsByDate) {
    const span = dueSpan(date);
    if (span === undefined) continue;
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
    const occasion: Occasion = { kind: 'due', date, daysAhead };
    const recipient = { watchId: watch.id, subscriberId: watch.subscriberId, occasion, itemIds };
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
