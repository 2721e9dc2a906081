import type { Occasion } from '../domain/alert/alert.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import { dueSpan } from '../domain/calendar/due-day.ts';
import { remindsOn } from '../domain/calendar/reminder.ts';
import type { ItemsDue } from '../domain/messages.ts';
import type { Watch } from '../domain/query/watch.ts';
import type { StoredItem, StructuredArticle } from '../stores/article-store.ts';
import { findMatches, type WatchMatch } from './find-matches.ts';
import type { MatchServices, Recipient } from './match-items.ts';

/**
 * The reminders that an article's due dates are owed on one local morning: watches that ask for due dates, of
 * subscribers in that zone and hour, for which a lead (or the late rule) falls on this morning.
 */
export async function owedForDueDates(
  message: ItemsDue,
  structured: StructuredArticle,
  services: Pick<MatchServices, 'watches' | 'subscribers'>,
): Promise<Recipient[]> {
  const datesByItem = new Map<string, string[]>();
  for (const { itemId, date } of message.due) {
    datesByItem.set(itemId, [...(datesByItem.get(itemId) ?? []), date]);
  }
  const dueItems = structured.items.filter(({ item }) => datesByItem.has(item.id));
  const matches = (await findMatches(structured.article, dueItems, services.watches)).filter(({ watch }) =>
    watch.on.includes('due'),
  );
  const subscribers = await subscribersOf(matches, services);

  return matches.flatMap(({ watch, items }) => {
    const subscriber = subscribers.get(watch.subscriberId);
    if (subscriber?.timezone !== message.timezone || subscriber.reminderHour !== message.hour) return [];
    return remindersFor(watch, items, datesByItem, message, structured.article.acceptedAt);
  });
}

/** One reminder a watch and date, with all the items that name the date. */
function remindersFor(
  watch: Watch,
  items: readonly StoredItem[],
  datesByItem: ReadonlyMap<string, readonly string[]>,
  message: ItemsDue,
  acceptedAt: string,
): Recipient[] {
  const itemIdsByDate = new Map<string, string[]>();
  for (const { item } of items) {
    for (const date of datesByItem.get(item.id) ?? []) {
      itemIdsByDate.set(date, [...(itemIdsByDate.get(date) ?? []), item.id]);
    }
  }
  const knownSince = acceptedAt > watch.dueSince ? acceptedAt : watch.dueSince;
  const reminders: Recipient[] = [];
  for (const [date, itemIds] of itemIdsByDate) {
    const span = dueSpan(date);
    if (span === undefined) continue;
    const daysAhead = remindsOn({
      dueFirstDay: span.first,
      localDate: message.localDate,
      morning: message.morning,
      timezone: message.timezone,
      hour: message.hour,
      leadDays: watch.leadDays,
      knownSince,
    });
    if (daysAhead === undefined) continue;
    const occasion: Occasion = { kind: 'due', date, daysAhead };
    reminders.push({ watchId: watch.id, subscriberId: watch.subscriberId, occasion, itemIds });
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
