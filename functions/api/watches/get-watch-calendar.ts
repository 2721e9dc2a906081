import { addDays, dayOf } from '../../domain/time/days.ts';
import type { CalendarEntry } from '../calendar/list-calendar.ts';
import { idPath } from '../http/parameters.ts';
import { Room } from '../http/room.ts';
import { route } from '../http/route.ts';
import { linkSearch, watchByLink } from './link-key.ts';

/** The days of the calendar: most of a year ahead, and the last month to look back at. */
const daysBack = 31;
const daysAhead = 334;

/** `GET /watches/{id}/calendar.ics`: lists the due dates of a watch. The caller needs its secret link, and no token. */
export const getWatchCalendar = route('GET /watches/{id}/calendar.ics', {
  summary: 'List the due dates of a watch, as iCalendar',
  path: idPath,
  search: linkSearch,
  success: {
    status: 200,
    description:
      'An iCalendar object to subscribe to, with an alarm for each lead day of the watch. It has the dates to come first, if there is not room for all',
    mediaType: 'text/calendar',
  },
  handle: async ({ path, search }, services) => {
    const watch = await watchByLink(path.id, search.key, services);
    const subscriber = await services.subscribers.get(watch.subscriberId);
    const today = dayOf(services.now());
    // Loaded on first use: only calendars need these.
    const { listWholeCalendar } = await import('../calendar/list-whole-calendar.ts');
    const { CalendarText } = await import('../calendar/icalendar.ts');
    const calendar = await CalendarText.create({
      leadDays: watch.leadDays,
      reminderHour: subscriber?.reminderHour ?? 8,
    });
    // Dates to come go first into the room of the answer, because a reader needs them more.
    const show = { room: new Room(), textOf: calendar.textOf };
    const list = (from: string, to: string) =>
      listWholeCalendar({ q: watch.canonical, from, to }, services, show);
    const coming = await list(today, addDays(today, daysAhead));
    const past = await list(addDays(today, -daysBack), addDays(today, -1));
    const isOver = ({ due }: CalendarEntry) => due.last < today;
    return calendar.answer(`Dateline: ${watch.name ?? watch.query}`, [...past.filter(isOver), ...coming]);
  },
});
