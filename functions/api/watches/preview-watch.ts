import * as z from 'zod';
import { canonicalQuery } from '../../domain/query/canonical.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { firstThatFit } from '../http/room.ts';
import { route } from '../http/route.ts';
import { itemResource, showItem } from '../items/item-resource.ts';
import { previewQuery } from './preview-query.ts';
import { watchSettings } from './watch-settings.ts';

const maxShown = 20;

/** `POST /watches/preview`: shows what a watch would have matched, and how many messages that is per week. */
export const previewWatch = route('POST /watches/preview', {
  summary: 'Try a query on stored items',
  body: z.strictObject({ query: watchSettings.query, days: z.int().min(1).max(365).default(30) }),
  examples: { 'The last month': { query: 'kind:agreement AND ferry', days: 30 } },
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'The matches of the past days',
    schema: z.object({
      canonical: z.string(),
      days: z.int(),
      articles: z.int().describe('Articles that match. Each is one alert'),
      items: z.array(itemResource).describe(`The newest items, at most ${maxShown}`),
      matched: z.int().describe('Number of all items that match'),
      messagesPerWeek: z.number().describe('Messages per week, from the days that were searched'),
      complete: z
        .boolean()
        .describe('Whether all of the days were searched. If not, the newest days were searched'),
    }),
  },
  handle: async ({ body }, services) => {
    const query = parseQuery(body.query);
    const { items, ...preview } = await previewQuery(query, body.days, services);
    return {
      status: 200,
      body: {
        canonical: canonicalQuery(query),
        days: body.days,
        ...preview,
        items: firstThatFit(items.slice(0, maxShown).map(({ stored }) => showItem(stored.item))),
      },
    };
  },
});
