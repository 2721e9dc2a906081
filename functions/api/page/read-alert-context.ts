import { alertIdOf } from '../../runtime/page-ids.ts';
import type { ApiServices } from '../services.ts';
import type { AlertContext } from './alert-page.ts';

/**
 * Reads the alert of a page with its watch, subscriber and article. Only the message of an alert has the id of its page,
 * so anyone who knows that id may see the page. Returns undefined for a wrong id, and for an alert that has expired.
 */
export async function readAlertContext(
  pageId: string,
  {
    pageKeys,
    alerts,
    watches,
    subscribers,
    articles,
  }: Pick<ApiServices, 'pageKeys' | 'alerts' | 'watches' | 'subscribers' | 'articles'>,
): Promise<AlertContext | undefined> {
  const alertId = alertIdOf(pageId, await pageKeys.get());
  const alert = alertId === undefined ? undefined : await alerts.get(alertId);
  if (alert === undefined) return undefined;
  const [watch, subscriber, structured] = await Promise.all([
    watches.get(alert.watchId),
    subscribers.get(alert.subscriberId),
    articles.getStructured(alert.articleId),
  ]);
  return { pageId, alert, watch, subscriber, structured };
}
