import * as z from 'zod';
import { canonicalQuery } from '../../domain/query/canonical.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { itemResource } from '../resources.ts';
import { defineRoute } from '../route.ts';
import { type FoundItem, searchItems } from '../search/search-items.ts';
import { watchSettings } from '../watches/watch-settings.ts';

const dayMs = 24 * 60 * 60_000;
/** The most items that a preview looks through; `complete` says whether that was all. */
const maxItems = 1_000;
const maxShown = 20;

/** `POST /watches/preview`: what a watch would have matched, and so how many messages a week it means. */
export const previewWatch = defineRoute({
  key: 'POST /watches/preview',
  summary: 'Try a query on stored items',
  body: z.strictObject({ query: watchSettings.query, days: z.int().min(1).max(365).default(30) }),
  examples: { 'The last month': { query: 'kind:agreement AND ferry', days: 30 } },
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'What it would have matched',
    schema: z.object({
      canonical: z.string(),
      days: z.int(),
      articles: z.int().describe('One alert each'),
      items: z.array(itemResource).describe(`The newest, ${maxShown} at the most`),
      matched: z.int().describe('How many items in all'),
      messagesPerWeek: z.number(),
      complete: z.boolean(),
    }),
  },
  handle: async ({ body }, services) => {
    const query = parseQuery(body.query);
    const from = new Date(Date.parse(services.now()) - body.days * dayMs).toISOString();
    const found: FoundItem[] = [];
    let cursor: string | undefined;
    do {
      const part = await searchItems({ query, from, limit: 100, cursor }, services);
      found.push(...part.found);
      cursor = part.cursor;
    } while (cursor !== undefined && found.length < maxItems);
    const articles = new Set(found.map(({ article }) => article.id)).size;
    return {
      status: 200,
      body: {
        canonical: canonicalQuery(query),
        days: body.days,
        articles,
        items: found.slice(0, maxShown).map(({ stored }) => stored.item),
        matched: found.length,
        messagesPerWeek: Math.round((articles / body.days) * 7 * 10) / 10,
        complete: cursor === undefined,
      },
    };
  },
});
