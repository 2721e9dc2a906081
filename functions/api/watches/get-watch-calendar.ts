import { addDays, dayOf } from '../../domain/time/days.ts';
import { iCalendar } from '../calendar/icalendar.ts';
import { listCalendar } from '../calendar/list-calendar.ts';
import { idPath } from '../http/parameters.ts';
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
    description: 'An iCalendar object to subscribe to, with an alarm for each lead day of the watch',
    mediaType: 'text/calendar',
  },
  handle: async ({ path, search }, services) => {
    const watch = await watchByLink(path.id, search.key, services);
    const subscriber = await services.subscribers.get(watch.subscriberId);
    const today = dayOf(services.now());
    const entries = await listCalendar(
      { q: watch.canonical, from: addDays(today, -daysBack), to: addDays(today, daysAhead) },
      services,
    );
    return iCalendar(`Dateline: ${watch.name ?? watch.query}`, entries, {
      leadDays: watch.leadDays,
      reminderHour: subscriber?.reminderHour ?? 8,
    });
  },
});
