import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { ArticleAccepted } from '../domain/messages.ts';
import { minuteMs, shift } from '../domain/time/instants.ts';
import type { Parking } from './parking.ts';
import type { ClockServices } from './services.ts';

/** How long an article may wait to be structured before CLOCK puts it on its queue again, in milliseconds. */
const patienceMs = 15 * minuteMs;

/**
 * Puts articles that wait too long on the article queue again: their message was lost or never sent. Each article
 * comes back after 15 minutes, then after 30, 60, 120 and so on, counted from its acceptance. So an article that can
 * never be structured comes back less and less often, and a long queue does not get the same article in every run.
 * @param before the cursor at the start of this run, ISO 8601 UTC
 */
export async function requeueWaiting(
  before: string,
  now: string,
  parking: Pick<Parking, 'park'>,
  services: Pick<ClockServices, 'articles' | 'enqueueArticles' | 'metrics'>,
): Promise<void> {
  const waiting = await services.articles.listAcceptedBefore(shift(now, -patienceMs));
  const due = waiting.filter(
    ({ acceptedAt }) => doublings(acceptedAt, now) > Math.max(-1, doublings(acceptedAt, before)),
  );
  if (due.length > 0) {
    const messages = due.map(({ id }): ArticleAccepted => ({ type: 'article.accepted', articleId: id }));
    for (const { message, reason } of await services.enqueueArticles(messages)) {
      parking.park(`article ${message.articleId}`, reason);
    }
  }
  services.metrics.addMetric('ArticlesRequeued', MetricUnit.Count, due.length);
}

/** Returns how many times the patience has doubled at an instant. Below 0 while the first 15 minutes last. */
function doublings(acceptedAt: string, at: string): number {
  const waitedMs = Math.max(Date.parse(at) - Date.parse(acceptedAt), 1);
  return Math.floor(Math.log2(waitedMs / patienceMs));
}
