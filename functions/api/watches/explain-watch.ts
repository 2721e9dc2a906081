import * as z from 'zod';
import { alertKey } from '../../domain/alert/alert.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { alertId } from '../../runtime/ids.ts';
import { alertResource, showAlert } from '../alerts/alert-resource.ts';
import { exampleIds } from '../http/examples.ts';
import { idPath, pageSearch } from '../http/parameters.ts';
import { notFound } from '../http/problem.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import type { ApiServices } from '../services.ts';
import { explainedArticle, maxSpans } from './explained-article.ts';

/** `POST /watches/{id}/explain`: explains why an article matched a watch or not, and what delivery decided. */
export const explainWatch = route('POST /watches/{id}/explain', {
  summary: 'Explain why an article matched a watch, or did not',
  path: idPath,
  body: z.strictObject({ articleId: z.string().min(1).max(200), cursor: pageSearch.cursor }),
  examples: { 'One article': { articleId: exampleIds.article } },
  success: {
    status: 200,
    description: `The result of each clause, per item of the article. A clause has at most ${maxSpans} words that met it`,
    schema: explainedArticle.extend({
      alerts: z.array(alertResource).describe('The alerts of this watch and article in the ledger'),
    }),
  },
  handle: async ({ path, body, principal }, services) => {
    const watch = await readOwn('watch', path.id, principal, services.watches);
    const structured = await services.articles.getStructured(body.articleId);
    if (structured === undefined) throw notFound('article', body.articleId);
    const alerts = await readAlerts(watch, body.articleId, services);
    // Loaded on first use: few calls ask for an explanation.
    const { explainArticle } = await import('./explain-article.ts');
    const explained = explainArticle(watch, structured, { cursor: body.cursor, takes: alerts });
    return { status: 200, body: { ...explained, alerts } };
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
