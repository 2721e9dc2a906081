import { Room } from '../http/room.ts';
import { route } from '../http/route.ts';
import { calendarSearch } from './calendar-search.ts';

/** `GET /calendar.ics`: lists the items of `GET /calendar` as iCalendar (RFC 5545). */
export const getCalendarIcs = route('GET /calendar.ics', {
  summary: 'List items by due date, as iCalendar',
  search: calendarSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description:
      'An iCalendar object with one all-day event per due date: the earliest ones, if it has not room for all',
    mediaType: 'text/calendar',
  },
  handle: async ({ search }, services) => {
    // Loaded on first use: only calendars need these.
    const { listWholeCalendar } = await import('./list-whole-calendar.ts');
    const { CalendarText } = await import('./icalendar.ts');
    const calendar = await CalendarText.create();
    const entries = await listWholeCalendar(search, services, { room: new Room(), textOf: calendar.textOf });
    return calendar.answer('Dateline: due dates', entries);
  },
});
