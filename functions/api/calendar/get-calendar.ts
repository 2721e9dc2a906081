import * as z from 'zod';
import { itemSchema } from '../../domain/article/item.ts';
import { Room } from '../http/room.ts';
import { route } from '../http/route.ts';
import { showItem } from '../items/item-resource.ts';
import { type CalendarEntry, listCalendar, pagedCalendarSearch } from './list-calendar.ts';

const dueItem = itemSchema.extend({
  due: z.object({ date: z.string(), first: z.string(), last: z.string(), precision: z.string() }),
});

/** `GET /calendar`: lists items by their due dates. */
export const getCalendar = route('GET /calendar', {
  summary: 'List items by due date',
  search: pagedCalendarSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description:
      'Items by due date, earliest first. `due` has the date and its precision. `cursor` is there if there may be more',
    schema: z.object({ items: z.array(dueItem), cursor: z.string().optional() }),
  },
  handle: async ({ search }, services) => {
    const shown = ({ stored, due }: CalendarEntry) => ({ ...showItem(stored.item), due });
    const textOf = (entry: CalendarEntry) => JSON.stringify(shown(entry));
    const { entries, cursor } = await listCalendar(search, services, { room: new Room(), textOf });
    return { status: 200, body: { items: entries.map(shown), cursor } };
  },
});
