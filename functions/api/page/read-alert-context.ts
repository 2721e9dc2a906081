import { notFound } from '../http/problem.ts';
import type { ApiServices } from '../services.ts';
import type { AlertContext } from './alert-page.ts';

/**
 * Reads an alert with its watch, subscriber and article. Nobody can guess the id of an alert, and only its message has
 * it. So anyone who knows the id may see the page.
 * @throws {Problem} `not-found`
 */
export async function readAlertContext(
  id: string,
  {
    alerts,
    watches,
    subscribers,
    articles,
  }: Pick<ApiServices, 'alerts' | 'watches' | 'subscribers' | 'articles'>,
): Promise<AlertContext> {
  const alert = await alerts.get(id);
  if (alert === undefined) throw notFound('alert', id);
  const [watch, subscriber, structured] = await Promise.all([
    watches.get(alert.watchId),
    subscribers.get(alert.subscriberId),
    articles.getStructured(alert.articleId),
  ]);
  return { alert, watch, subscriber, structured };
}
