import type { ICalCalendar } from 'ical-generator';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { plainText } from '../../domain/article/plain-text.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { addDays } from '../../domain/time/days.ts';
import type { ApiResponse } from '../http/route.ts';
import type { CalendarEntry } from './list-calendar.ts';

/** When to remind of an event: at the reader's hour, so many days ahead. */
type Reminding = Pick<Watch, 'leadDays'> & Pick<Subscriber, 'reminderHour'>;

const hourSeconds = 3_600;

/**
 * Due dates as an iCalendar object (RFC 5545): all-day events, a month or a quarter as a span of days. `reminding`: an
 * alarm for each lead day.
 */
export async function calendarOf(
  name: string,
  entries: readonly CalendarEntry[],
  reminding?: Reminding,
): Promise<ApiResponse> {
  // Loaded when first asked for: no other route needs it.
  const { ICalCalendar } = await import('ical-generator');
  const calendar = new ICalCalendar({ name, prodId: { company: 'Dateline', product: 'Dateline' } });
  for (const entry of entries) await addEvent(calendar, entry, reminding);
  return {
    status: 200,
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
    body: calendar.toString(),
  };
}

async function addEvent(
  calendar: ICalCalendar,
  { article, stored, due }: CalendarEntry,
  reminding: Reminding | undefined,
): Promise<void> {
  const { ICalAlarmType } = await import('ical-generator');
  const quote = plainText(article.text, article.format, stored.item.start, stored.item.end);
  const event = calendar.createEvent({
    // The same item and date have the same UID for ever, so that a calendar app replaces instead of adding.
    id: `${stored.item.id}.${due.date}@dateline`,
    stamp: article.acceptedAt,
    start: due.first,
    // All-day events end on the day after their last.
    end: addDays(due.last, 1),
    allDay: true,
    summary: printable(quote),
    description: printable(
      `${article.headline}${article.publisher === undefined ? '' : ` (${article.publisher})`}`,
    ),
    url: article.url,
  });
  for (const days of reminding?.leadDays ?? []) {
    // An all-day event starts at midnight of the reader's day; the hour is counted from there.
    const seconds = (days * 24 - (reminding?.reminderHour ?? 0)) * hourSeconds;
    const trigger = seconds > 0 ? { triggerBefore: seconds } : { triggerAfter: -seconds };
    event.createAlarm({ type: ICalAlarmType.display, description: printable(quote), ...trigger });
  }
}

/** RFC 5545 allows no control characters in text but a tab; line breaks are written as such. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about control characters
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
