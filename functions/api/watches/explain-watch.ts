import * as z from 'zod';
import { alertKey } from '../../domain/alert/alert.ts';
import { type ClauseResult, explain } from '../../domain/query/explain.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { alertId } from '../../runtime/ids.ts';
import { alertResource, showAlert } from '../alerts/alert-resource.ts';
import { exampleIds } from '../http/examples.ts';
import { idPath } from '../http/parameters.ts';
import { notFound } from '../http/problem.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import type { ApiServices } from '../services.ts';

const spanSchema = z.object({
  in: z.enum(['headline', 'heading', 'passage']),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});
const clauseSchema: z.ZodType<ClauseResult> = z
  .object({
    clause: z.string(),
    matched: z.boolean(),
    spans: z.array(spanSchema),
    get clauses() {
      return z.array(clauseSchema).optional();
    },
  })
  .meta({ id: 'Clause' });

/** `POST /watches/{id}/explain`: explains why an article's items matched a watch or not, and what delivery decided. */
export const explainWatch = route('POST /watches/{id}/explain', {
  summary: 'Explain why an article matched a watch, or did not',
  path: idPath,
  body: z.strictObject({ articleId: z.string().min(1).max(200) }),
  examples: { 'One article': { articleId: exampleIds.article } },
  success: {
    status: 200,
    description: 'The result of each clause, per item of the article',
    schema: z.object({
      matched: z.boolean(),
      items: z.array(
        z.object({ itemId: z.string(), quote: z.string(), matched: z.boolean(), explanation: clauseSchema }),
      ),
      alerts: z.array(alertResource).describe('The alerts of this watch and article in the ledger'),
    }),
  },
  handle: async ({ path, body, principal }, services) => {
    const watch = await readOwn('watch', path.id, principal, services.watches);
    const structured = await services.articles.getStructured(body.articleId);
    if (structured === undefined) throw notFound('article', body.articleId);
    const query = parseQuery(watch.canonical);
    const items = structured.items.map((stored) => {
      const explanation = explain(query, analyseItem(structured.article, stored));
      return { itemId: stored.item.id, quote: stored.item.quote, matched: explanation.matched, explanation };
    });
    const alerts = await readAlerts(watch, body.articleId, services);
    return { status: 200, body: { matched: items.some(({ matched }) => matched), items, alerts } };
  },
});

/** Reads the published alert by its id, and the reminders among the latest 100 alerts of the watch. */
async function readAlerts(watch: Watch, articleId: string, { alerts }: Pick<ApiServices, 'alerts'>) {
  const { id: watchId, subscriberId } = watch;
  const published = await alerts.get(
    alertId(alertKey({ subscriberId, watchId, articleId, occasion: { kind: 'published' } })),
  );
  const latest = await alerts.listByWatch(watchId, { limit: 100 });
  const due = latest.entries.filter((alert) => alert.articleId === articleId && alert.id !== published?.id);
  return [...(published === undefined ? [] : [published]), ...due].map(showAlert);
}
