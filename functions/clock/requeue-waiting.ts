import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { minuteMs, shift } from '../domain/time/instants.ts';
import type { ClockServices } from './services.ts';

/** How long an article may wait to be structured before it goes back on its queue, in milliseconds. */
const patienceMs = 15 * minuteMs;

/**
 * Puts back on their queue the articles that were stored and never enqueued, or whose message was lost: each after a
 * quarter of an hour, after half an hour, and so on, at double the time. An article that can never be structured thus
 * comes back ever more rarely, and one that waits in a long queue is not put there again by each run.
 * @param before how far CLOCK had come before this run, ISO 8601 UTC
 */
export async function requeueWaiting(
  before: string,
  now: string,
  services: Pick<ClockServices, 'articles' | 'enqueueArticles' | 'metrics'>,
): Promise<void> {
  const longAgo = shift(now, -patienceMs);
  const waiting = await services.articles.listAcceptedBefore(longAgo);
  const due = waiting.filter(
    ({ acceptedAt }) => doublings(acceptedAt, now) > Math.max(-1, doublings(acceptedAt, before)),
  );
  if (due.length > 0) {
    await services.enqueueArticles(due.map(({ id }) => ({ type: 'article.accepted', articleId: id })));
  }
  services.metrics.addMetric('ArticlesRequeued', MetricUnit.Count, due.length);
}

/** How often the patience with an article has doubled at an instant; below 0 before it is over at all. */
function doublings(acceptedAt: string, at: string): number {
  const waitedMs = Math.max(Date.parse(at) - Date.parse(acceptedAt), 1);
  return Math.floor(Math.log2(waitedMs / patienceMs));
}
