import { route } from '../http/route.ts';
import { calendarOf } from './icalendar.ts';
import { calendarSearch, listCalendar } from './list-calendar.ts';

/** `GET /calendar.ics`: the same as `GET /calendar`, as iCalendar (RFC 5545). */
export const getCalendarIcs = route('GET /calendar.ics', {
  summary: 'List items by due date, as iCalendar',
  search: calendarSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'An iCalendar object with one all-day event a due date',
    mediaType: 'text/calendar',
  },
  handle: async ({ search }, services) =>
    calendarOf('Dateline: due dates', await listCalendar(search, services)),
});
