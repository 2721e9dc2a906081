import { addDays, dueSpan } from '../domain/calendar/due-day.ts';
import { morningsBetween } from '../domain/calendar/morning.ts';
import { daysOfRunning } from '../domain/calendar/reminded-dates.ts';
import { mayRemind } from '../domain/calendar/reminder.ts';
import type { ItemsDue } from '../domain/messages.ts';
import { maxLeadDays } from '../domain/query/watch.ts';
import type { DueEntry } from '../stores/item-index-store.ts';
import type { ReminderZone } from '../stores/watch-store.ts';
import type { ClockServices } from './run-clock.ts';

/**
 * What may be owed a reminder in the window (after, upTo]: for each zone in which anyone asks for reminders and
 * whose morning falls in the window, the items due within the longest lead. One message an article, zone and
 * morning; MATCH decides for each watch.
 */
export async function remindersOwed(
  after: string,
  upTo: string,
  { index, watches }: Pick<ClockServices, 'index' | 'watches'>,
): Promise<ItemsDue[]> {
  // Many zones share a morning's dates; each day is read once a window.
  const days = new Map<string, Promise<DueEntry[]>>();
  const dueOn = (day: string): Promise<DueEntry[]> => {
    const known = days.get(day) ?? index.listDue(day);
    days.set(day, known);
    return known;
  };

  const messages: ItemsDue[] = [];
  for (const zone of await watches.listReminderZones()) {
    for (const { localDate, morning } of morningsBetween(zone.timezone, zone.hour, after, upTo)) {
      messages.push(...(await messagesForMorning(zone, localDate, morning, dueOn)));
    }
  }
  return messages;
}

async function messagesForMorning(
  zone: ReminderZone,
  localDate: string,
  morning: string,
  dueOn: (day: string) => Promise<DueEntry[]>,
): Promise<ItemsDue[]> {
  const ahead = Array.from({ length: maxLeadDays + 1 }, (_, days) => addDays(localDate, days));
  // A month that has begun is still to be reminded of when it is news.
  const days = new Set([...daysOfRunning(localDate), ...ahead]);
  const entries = (await Promise.all([...days].map(dueOn))).flat();
  const byArticle = new Map<string, ItemsDue>();
  for (const { articleId, itemId, date, acceptedAt } of entries) {
    const span = dueSpan(date);
    if (span === undefined) continue;
    const due = { dueFirstDay: span.first, dueLastDay: span.last, localDate, morning };
    if (!mayRemind({ ...due, acceptedAt, zone })) continue;
    const message = byArticle.get(articleId);
    if (message !== undefined) {
      // A long range stands in the index more than once.
      const known = message.due.some((due) => due.itemId === itemId && due.date === date);
      if (!known) message.due.push({ itemId, date });
    } else {
      byArticle.set(articleId, {
        type: 'items.due',
        articleId,
        timezone: zone.timezone,
        hour: zone.hour,
        morning,
        localDate,
        due: [{ itemId, date }],
      });
    }
  }
  return [...byArticle.values()];
}
