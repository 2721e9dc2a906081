import * as z from 'zod';
import { itemResource } from '../items/item-resource.ts';

/** A due date that a watch will remind of. */
export const comingSchema = z.object({
  date: z
    .string()
    .describe('The due date, as the item has it. The last day of a period that the text names by its end'),
  remindAt: z.array(z.string()).describe('When the reminders are due, ISO 8601 UTC'),
  item: itemResource,
});
export type Coming = z.output<typeof comingSchema>;
