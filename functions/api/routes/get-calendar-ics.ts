import type { ICalCalendar } from 'ical-generator';
import { plainText } from '../../domain/article/plain-text.ts';
import { addDays } from '../../domain/calendar/due-day.ts';
import { defineRoute } from '../route.ts';
import { type CalendarEntry, calendarSearch, listCalendar } from '../search/list-calendar.ts';

/** `GET /calendar.ics`: the same as `GET /calendar`, as iCalendar (RFC 5545). */
export const getCalendarIcs = defineRoute({
  key: 'GET /calendar.ics',
  summary: 'List items by due date, as iCalendar',
  search: calendarSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'An iCalendar object with one all-day event a due date',
    mediaType: 'text/calendar',
  },
  handle: async ({ search }, services) => {
    // Loaded when first asked for: no other route needs it.
    const { ICalCalendar } = await import('ical-generator');
    const calendar = new ICalCalendar({
      name: 'Dateline: due dates',
      prodId: { company: 'Dateline', product: 'Dateline' },
    });
    for (const entry of await listCalendar(search, services)) addEvent(calendar, entry);
    return {
      status: 200,
      headers: { 'content-type': 'text/calendar; charset=utf-8' },
      body: calendar.toString(),
    };
  },
});

function addEvent(calendar: ICalCalendar, { article, stored, due }: CalendarEntry): void {
  const quote = plainText(article.text, article.format, stored.item.start, stored.item.end);
  calendar.createEvent({
    // The same item and date have the same UID for ever, so that a calendar app replaces instead of adding.
    id: `${stored.item.id}.${due.date}@dateline`,
    stamp: article.acceptedAt,
    start: due.first,
    // All-day events end on the day after their last.
    end: addDays(due.last, 1),
    allDay: true,
    summary: quote,
    description: `${article.headline}${article.publisher === undefined ? '' : ` (${article.publisher})`}`,
    url: article.url,
  });
}
