import type { ItemsDue } from '../domain/messages.ts';
import { maxLeadDays } from '../domain/query/watch.ts';
import { addDays } from '../domain/time/days.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import { earlier, hourMs, shift } from '../domain/time/instants.ts';
import { type LocalMorning, localDatesBetween, morningsOn } from '../domain/time/mornings.ts';
import { daysOfRunning } from '../domain/time/reminded-dates.ts';
import { mayRemind } from '../domain/time/reminder.ts';
import type { OnUnreadable } from '../stores/errors.ts';
import type { DueEntry, ItemIndexStore } from '../stores/item-index-store.ts';
import type { ReminderZone } from '../stores/reminder-zone-store.ts';
import { inMessages } from './in-messages.ts';
import type { Parking } from './parking.ts';
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
export function readOnce(itemIndex: Pick<ItemIndexStore, 'listDue'>, onUnreadable: OnUnreadable): DueOn {
  const days = new Map<string, Promise<DueEntry[]>>();
  return (day) => {
    const known = days.get(day) ?? itemIndex.listDue(day, onUnreadable);
    days.set(day, known);
    return known;
  };
}

interface Services {
  readonly reminderZones: Pick<ClockServices['reminderZones'], 'list'>;
  readonly dueOn: DueOn;
  readonly parking: Pick<Parking, 'attempt' | 'unreadable'>;
}

/**
 * Finds the items that may owe a reminder in the window (after, upTo]. For each zone where a watch asks for reminders
 * and whose morning is in the window, these are the items that are due within the longest lead. Yields the messages of
 * one zone and morning at a time: one message per article, or several if it has very many dates. MATCH then decides for
 * each watch. A zone that cannot be read is parked, and the others go on.
 *
 * If a subscriber moved to a zone in the window, they may have skipped mornings. Those mornings are worked through
 * again; the ledger knows what was sent already.
 */
export async function* remindersOwed(
  after: string,
  upTo: string,
  { dueOn, reminderZones, parking }: Services,
): AsyncGenerator<ItemsDue[]> {
  for (const zone of await reminderZones.list(parking.unreadable)) {
    const about = `zone ${zone.timezone} ${zone.hour}:00 after ${after} up to ${upTo}`;
    const mornings = parking.attempt(about, () => morningsOfZone(zone, after, upTo)) ?? [];
    for (const morning of mornings) {
      const entries = await entriesFor(morning.localDate, dueOn);
      const messages = parking.attempt(about, () => messagesForMorning(zone, morning, entries));
      if (messages !== undefined && messages.length > 0) yield messages;
    }
  }
}

/** Returns the mornings of a zone in the window; and those before it, if a subscriber moved there in the window. */
function morningsOfZone(zone: ReminderZone, after: string, upTo: string): LocalMorning[] {
  const { timezone, hour, movedAt } = zone;
  const moved = movedAt !== undefined && movedAt > shift(after, -slackMs);
  const from = moved ? shift(earlier(after, movedAt), -mostMovedMs) : after;
  return morningsOn(localDatesBetween(from, upTo), { timezone, hour, after: from, upTo });
}

/** Reads the due entries that may owe a reminder on a local date. */
async function entriesFor(localDate: string, dueOn: DueOn): Promise<DueEntry[]> {
  const ahead = Array.from({ length: maxLeadDays + 1 }, (_, days) => addDays(localDate, days));
  // A month that has begun can still owe a reminder, if its article is new.
  const days = new Set([...daysOfRunning(localDate), ...ahead]);
  return (await Promise.all([...days].map(dueOn))).flat();
}

function messagesForMorning(
  zone: ReminderZone,
  { localDate, morning }: LocalMorning,
  entries: readonly DueEntry[],
): ItemsDue[] {
  const { timezone, hour } = zone;
  const dueByArticle = new Map<string, Map<string, ItemsDue['due'][number]>>();
  for (const { articleId, itemId, date, knownSince, moved, movedTo, calledOff } of entries) {
    const span = dueSpan(date);
    if (span === undefined || movedTo !== undefined || calledOff === true) continue;
    const dueOnMorning = { dueFirstDay: span.first, dueLastDay: span.last, localDate, morning };
    if (!mayRemind({ ...dueOnMorning, acceptedAt: knownSince, zone })) continue;
    const due = dueByArticle.get(articleId) ?? new Map<string, ItemsDue['due'][number]>();
    dueByArticle.set(articleId, due);
    // A long range is in the index more than once.
    const key = `${itemId} ${date}`;
    if (due.has(key)) continue;
    due.set(key, { itemId, date, ...(moved && { moved: { ...moved, acceptedAt: knownSince } }) });
  }
  return [...dueByArticle].flatMap(([articleId, due]) =>
    inMessages({ type: 'items.due', articleId, timezone, hour, morning, localDate }, [...due.values()]),
  );
}
