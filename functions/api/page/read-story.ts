import { notFound } from '../http/problem.ts';
import type { ApiServices } from '../services.ts';
import type { AlertStory } from './alert-page.ts';

/**
 * What there is about an alert. Its id cannot be guessed, and stands in the message that it went out with: whoever knows it
 * may see its page.
 * @throws {Problem} `not-found`
 */
export async function readStory(
  id: string,
  {
    alerts,
    watches,
    subscribers,
    articles,
  }: Pick<ApiServices, 'alerts' | 'watches' | 'subscribers' | 'articles'>,
): Promise<AlertStory> {
  const alert = await alerts.get(id);
  if (alert === undefined) throw notFound('alert', id);
  const [watch, subscriber, structured] = await Promise.all([
    watches.get(alert.watchId),
    subscribers.get(alert.subscriberId),
    articles.getStructured(alert.articleId),
  ]);
  return { alert, watch, subscriber, structured };
}
