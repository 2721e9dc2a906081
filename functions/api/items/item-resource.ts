import type * as z from 'zod';
import { type Fact, type Item, itemSchema } from '../../domain/article/item.ts';
import { cutText } from '../http/cut-text.ts';

/** An item in answers of the API. */
export const itemResource = itemSchema.meta({ id: 'Item' });

/** The most characters (UTF-16 units) of a quote and a heading. A sentence of news has some 150. */
const maxQuote = 5_000;
const maxHeading = 1_000;

/** Returns an item as answers have it. */
export function showItem(item: Item): z.output<typeof itemResource> {
  return showQuote(item);
}

/** Returns a fact with its quote and heading, cut if they are very long. Its offsets are those of the whole quote. */
export function showQuote<F extends Fact>(fact: F): F {
  const { quote, heading } = fact;
  return {
    ...fact,
    quote: cutText(quote, maxQuote),
    ...(heading !== undefined && { heading: cutText(heading, maxHeading) }),
  };
}
