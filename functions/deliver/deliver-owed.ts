import type { Alert } from '../domain/alert/alert.ts';
import { alertKey } from '../domain/alert/alert.ts';
import { decideDelivery } from '../domain/alert/decide.ts';
import type { AlertsOwed } from '../domain/messages.ts';
import { PermanentError } from '../runtime/errors.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import { alertId } from '../stores/alert-id.ts';
import type { StructuredArticle } from '../stores/article-store.ts';
import { confirmedSubscriber } from '../stores/confirmed-subscriber.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { sendAlerts } from './send-alerts.ts';
import type { DeliverServices } from './services.ts';

/**
 * Brings each alert of the message to its next state: held, dropped, or sent. Repeating it is safe, because the
 * ledger's row decides; recipients that are settled pass by.
 * @throws {PermanentError} when the article is not there
 * @throws {RetryLaterError} when another attempt holds one of the alerts, or SNS throttles
 */
export async function deliverOwed(
  message: AlertsOwed,
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  const structured = await services.articles.getStructured(message.articleId);
  if (structured === undefined)
    throw new PermanentError(`No article is stored with the id ${message.articleId}.`);
  for (const recipient of message.recipients) {
    ensureTimeLeft(delivery);
    await deliverOne(recipient, message.owedAt, structured, delivery, services);
  }
}

async function deliverOne(
  recipient: AlertsOwed['recipients'][number],
  owedAt: string,
  structured: StructuredArticle,
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  const { alerts, logger, now } = services;
  const [watch, stored] = await Promise.all([
    services.watches.get(recipient.watchId),
    services.subscribers.get(recipient.subscriberId),
  ]);
  const owner = watch?.owner ?? stored?.owner;
  if (owner === undefined) {
    // Both are gone, and with them everything that a ledger row could belong to.
    logger.info('Watch and subscriber were deleted; alert is void', { watchId: recipient.watchId });
    return;
  }
  const alert: Alert = {
    id: alertId(alertKey({ ...recipient, articleId: structured.article.id })),
    owner,
    subscriberId: recipient.subscriberId,
    watchId: recipient.watchId,
    articleId: structured.article.id,
    itemIds: recipient.itemIds,
    occasion: recipient.occasion,
    owedAt,
    state: 'sending',
    at: now(),
  };
  if (watch === undefined) return drop(alert, 'watch-deleted', services);
  if (stored === undefined) return drop(alert, 'subscriber-deleted', services);

  const subscriber = await confirmedSubscriber(stored, services);
  const decision = decideDelivery({ subscriber, occasion: alert.occasion, owedAt, now: now() });
  if (decision.do === 'drop') return drop(alert, decision.reason, services);
  if (decision.do === 'hold') {
    await alerts.hold({ ...alert, state: 'held', reason: decision.reason, releaseAt: decision.until });
    return;
  }
  await sendAlerts([{ alert, watch, structured }], subscriber, delivery, services);
}

async function drop(alert: Alert, reason: string, services: DeliverServices): Promise<void> {
  await services.alerts.drop({ ...alert, state: 'dropped', reason });
  services.logger.info('Alert dropped', { alertId: alert.id, reason });
}
