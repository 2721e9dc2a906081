import type { ICalCalendar } from 'ical-generator';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { plainText } from '../../domain/article/plain-text.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { onOneLine } from '../../domain/text/one-line.ts';
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
  const prodId = { company: 'Dateline', product: 'Dateline' };
  // The library escapes the texts of events, but not the name.
  const calendar = new ICalCalendar({ name: escapeText(onOneLine(name)), prodId });
  for (const entry of entries) await addEvent(calendar, entry, alarms);
  return {
    status: 200,
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
    // Each line of RFC 5545 ends with a line break. The library leaves out the last one.
    body: `${calendar.toString()}\r\n`,
  };
}

async function addEvent(
  calendar: ICalCalendar,
  { article, stored, due }: CalendarEntry,
  alarms: Alarms | undefined,
): Promise<void> {
  const { ICalAlarmRelatesTo, ICalAlarmType } = await import('ical-generator');
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
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      description: printable(quote),
      ...trigger,
    });
    // Unless it is told, the library counts an alarm after the start from the end of the event.
    if (seconds <= 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
}

/** Returns a text without the control characters that RFC 5545 does not allow. The library escapes line breaks. */
function printable(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\u2028\u2029]/gu, '');
}

/** Escapes a text of one line as RFC 5545 asks (section 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`);
}
