import type * as z from 'zod';
import type { ApiServices } from '../services.ts';
import type { calendarSearch } from './calendar-search.ts';
import { type CalendarEntry, listCalendar } from './list-calendar.ts';

/** The most pages. Each looks at up to 2,000 due dates. */
const maxPages = 5;

/**
 * Lists the entries of a calendar for formats without pages, earliest first, until there is no more room. It looks at the
 * first 10,000 due dates.
 */
export async function listWholeCalendar(
  search: z.output<typeof calendarSearch>,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'logger' | 'now'>,
  show: Parameters<typeof listCalendar>[2],
): Promise<CalendarEntry[]> {
  const all: CalendarEntry[] = [];
  let isFull = false;
  const room = {
    take: (text: string) => {
      isFull = !show.room.take(text);
      return !isFull;
    },
  };
  let cursor: string | undefined;
  for (let pages = 0; pages < maxPages && !isFull; pages += 1) {
    const page = await listCalendar({ ...search, cursor }, services, { room, textOf: show.textOf });
    all.push(...page.entries);
    cursor = page.cursor;
    if (cursor === undefined) break;
  }
  return all;
}
