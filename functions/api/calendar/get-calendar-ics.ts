import { route } from '../http/route.ts';
import { iCalendar } from './icalendar.ts';
import { calendarSearch, listCalendar } from './list-calendar.ts';

/** `GET /calendar.ics`: lists the items of `GET /calendar` as iCalendar (RFC 5545). */
export const getCalendarIcs = route('GET /calendar.ics', {
  summary: 'List items by due date, as iCalendar',
  search: calendarSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'An iCalendar object with one all-day event per due date',
    mediaType: 'text/calendar',
  },
  handle: async ({ search }, services) =>
    iCalendar('Dateline: due dates', await listCalendar(search, services)),
});
