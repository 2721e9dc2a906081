import type { ICalCalendar } from 'ical-generator';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { plainText } from '../../domain/article/plain-text.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { addDays } from '../../domain/time/days.ts';
import type { ApiResponse } from '../http/route.ts';
import type { CalendarEntry } from './list-calendar.ts';

/** The times of an event's alarms: the lead days of the watch, at the reminder hour of the subscriber. */
type Alarms = Pick<Watch, 'leadDays'> & Pick<Subscriber, 'reminderHour'>;

const hourSeconds = 3_600;

/**
 * Returns due dates as an iCalendar object (RFC 5545). Events are all-day events. A month or a quarter is an event of
 * several days. Each event has one alarm per lead day of `alarms`.
 */
export async function iCalendar(
  name: string,
  entries: readonly CalendarEntry[],
  alarms?: Alarms,
): Promise<ApiResponse> {
  // Loaded on first use: no other route needs the library.
  const { ICalCalendar } = await import('ical-generator');
  const calendar = new ICalCalendar({ name, prodId: { company: 'Dateline', product: 'Dateline' } });
  for (const entry of entries) await addEvent(calendar, entry, alarms);
  return {
    status: 200,
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
    body: calendar.toString(),
  };
}

async function addEvent(
  calendar: ICalCalendar,
  { article, stored, due }: CalendarEntry,
  alarms: Alarms | undefined,
): Promise<void> {
  const { ICalAlarmType } = await import('ical-generator');
  const quote = plainText(article.text, article.format, stored.item.start, stored.item.end);
  const event = calendar.createEvent({
    // The UID of an item and date never changes, so that a calendar app replaces the event and adds no second one.
    id: `${stored.item.id}.${due.date}@dateline`,
    stamp: article.acceptedAt,
    start: due.first,
    // The end of an all-day event is the day after its last day.
    end: addDays(due.last, 1),
    allDay: true,
    summary: printable(quote),
    description: printable(
      `${article.headline}${article.publisher === undefined ? '' : ` (${article.publisher})`}`,
    ),
    url: article.url,
  });
  for (const days of alarms?.leadDays ?? []) {
    // An all-day event starts at the reader's local midnight. The reminder hour counts from there.
    const seconds = (days * 24 - (alarms?.reminderHour ?? 0)) * hourSeconds;
    const trigger = seconds > 0 ? { triggerBefore: seconds } : { triggerAfter: -seconds };
    event.createAlarm({ type: ICalAlarmType.display, description: printable(quote), ...trigger });
  }
}

/** Removes the control characters that RFC 5545 does not allow in text. It allows tabs and line breaks. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about control characters
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
