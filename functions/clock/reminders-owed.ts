import type { ItemsDue } from '../domain/messages.ts';
import { maxLeadDays } from '../domain/query/watch.ts';
import { addDays } from '../domain/time/days.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import { earlier, hourMs, shift } from '../domain/time/instants.ts';
import { localDatesBetween, morningsOn } from '../domain/time/mornings.ts';
import { daysOfRunning } from '../domain/time/reminded-dates.ts';
import { mayRemind } from '../domain/time/reminder.ts';
import type { DueEntry, ItemIndexStore } from '../stores/item-index-store.ts';
import type { ReminderZone } from '../stores/reminder-zone-store.ts';
import type { ClockServices } from './services.ts';

/** The most by which a morning can be earlier in one zone than in another: 26 hours of zones plus 23 of the clock. */
const mostMovedMs = 49 * hourMs;
/** A zone is noted before the subscriber's row changes. A run between the two may have found nobody in the zone. */
const slackMs = hourMs / 4;

/** Reads the due entries of a day, `YYYY-MM-DD`. */
export type DueOn = (day: string) => Promise<DueEntry[]>;

/**
 * Returns a reader that reads each day once per run, because zones and windows share most days. An article that is
 * filed after its day was read loses nothing: MATCH owes it the mornings that passed while it was processed.
 */
export function readOnce(itemIndex: Pick<ItemIndexStore, 'listDue'>): DueOn {
  const days = new Map<string, Promise<DueEntry[]>>();
  return (day) => {
    const known = days.get(day) ?? itemIndex.listDue(day);
    days.set(day, known);
    return known;
  };
}

/**
 * Returns the items that may owe a reminder in the window (after, upTo]. For each zone where a watch asks for reminders
 * and whose morning is in the window, these are the items that are due within the longest lead. There is one message
 * per article, zone and morning. MATCH then decides for each watch.
 *
 * If a subscriber moved to a zone in the window, they may have skipped mornings. Those mornings are worked through
 * again; the ledger knows what was sent already.
 */
export async function remindersOwed(
  after: string,
  upTo: string,
  { dueOn, reminderZones }: { readonly dueOn: DueOn } & Pick<ClockServices, 'reminderZones'>,
): Promise<ItemsDue[]> {
  const messages: ItemsDue[] = [];
  const dates = localDatesBetween(after, upTo);
  for (const zone of await reminderZones.list()) {
    const { movedAt } = zone;
    const moved = movedAt !== undefined && movedAt > shift(after, -slackMs);
    const from = moved ? shift(earlier(after, movedAt), -mostMovedMs) : after;
    const window = { timezone: zone.timezone, hour: zone.hour, after: from, upTo };
    for (const { localDate, morning } of morningsOn(moved ? localDatesBetween(from, upTo) : dates, window)) {
      messages.push(...(await messagesForMorning(zone, localDate, morning, dueOn)));
    }
  }
  return messages;
}

async function messagesForMorning(
  zone: ReminderZone,
  localDate: string,
  morning: string,
  dueOn: DueOn,
): Promise<ItemsDue[]> {
  const ahead = Array.from({ length: maxLeadDays + 1 }, (_, days) => addDays(localDate, days));
  // A month that has begun can still owe a reminder, if its article is new.
  const days = new Set([...daysOfRunning(localDate), ...ahead]);
  const entries = (await Promise.all([...days].map(dueOn))).flat();
  const byArticle = new Map<string, ItemsDue>();
  for (const { articleId, itemId, date, knownSince, moved, movedTo } of entries) {
    const span = dueSpan(date);
    if (span === undefined || movedTo !== undefined) continue;
    const due = { dueFirstDay: span.first, dueLastDay: span.last, localDate, morning };
    if (!mayRemind({ ...due, acceptedAt: knownSince, zone })) continue;
    const entry = { itemId, date, ...(moved && { moved: { ...moved, acceptedAt: knownSince } }) };
    const message = byArticle.get(articleId);
    if (message !== undefined) {
      // A long range is in the index more than once.
      const known = message.due.some((due) => due.itemId === itemId && due.date === date);
      if (!known) message.due.push(entry);
    } else {
      byArticle.set(articleId, {
        type: 'items.due',
        articleId,
        timezone: zone.timezone,
        hour: zone.hour,
        morning,
        localDate,
        due: [entry],
      });
    }
  }
  return [...byArticle.values()];
}
