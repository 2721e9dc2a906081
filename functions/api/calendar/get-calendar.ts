import * as z from 'zod';
import { itemSchema } from '../../domain/article/item.ts';
import { route } from '../http/route.ts';
import { calendarSearch, listCalendar } from './list-calendar.ts';

/** `GET /calendar`: lists items by their due dates. */
export const getCalendar = route('GET /calendar', {
  summary: 'List items by due date',
  search: calendarSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'Items by due date, earliest first. `due` has the date and its precision',
    schema: z.object({
      items: z.array(
        itemSchema.extend({
          due: z.object({ date: z.string(), first: z.string(), last: z.string(), precision: z.string() }),
        }),
      ),
    }),
  },
  handle: async ({ search }, services) => {
    const entries = await listCalendar(search, services);
    return { status: 200, body: { items: entries.map(({ stored, due }) => ({ ...stored.item, due })) } };
  },
});
