import * as z from 'zod';
import { itemSchema } from '../../domain/article/item.ts';
import { copyResource, showCopy } from '../articles/article-resource.ts';
import { Room } from '../http/room.ts';
import { route } from '../http/route.ts';
import { showItem } from '../items/item-resource.ts';
import { pagedCalendarSearch } from './calendar-search.ts';
import type { CalendarEntry } from './list-calendar.ts';

const dueItem = itemSchema.extend({
  due: z.object({ date: z.string(), first: z.string(), last: z.string(), precision: z.string() }),
  alsoIn: z.array(copyResource).optional().describe('The other articles that tell this fact'),
});

/** `GET /calendar`: lists items by their due dates. */
export const getCalendar = route('GET /calendar', {
  summary: 'List items by due date',
  search: pagedCalendarSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description:
      'Items by due date, earliest first. `due` has the date and its precision. A fact that several articles tell is there once, with `alsoIn`. `cursor` is there if there may be more',
    schema: z.object({ items: z.array(dueItem), cursor: z.string().optional() }),
  },
  handle: async ({ search }, services) => {
    const shown = ({ stored, due, alsoIn }: CalendarEntry) => ({
      ...showItem(stored.item),
      due,
      ...(alsoIn.length > 0 && { alsoIn: alsoIn.map(showCopy) }),
    });
    const textOf = (entry: CalendarEntry) => JSON.stringify(shown(entry));
    // Loaded on first use, as everything that only calendars need.
    const { listCalendar } = await import('./list-calendar.ts');
    const { entries, cursor } = await listCalendar(search, services, { room: new Room(), textOf });
    return { status: 200, body: { items: entries.map(shown), cursor } };
  },
});
