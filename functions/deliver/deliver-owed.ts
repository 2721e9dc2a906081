import { confirmedSubscriber } from '../channels/confirmed-subscriber.ts';
import type { Alert } from '../domain/alert/alert.ts';
import { alertKey } from '../domain/alert/alert.ts';
import { decideDelivery } from '../domain/alert/decide.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { AlertsOwed } from '../domain/messages.ts';
import { PermanentError, RetryLaterError } from '../runtime/errors.ts';
import { alertId } from '../runtime/ids.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import { BusyError } from './busy-error.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { sendAlerts } from './send-alerts.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert, settleAlert } from './settle-alert.ts';

/**
 * Brings each alert of the message to its next state: held, dropped, or sent. Repeating it is safe, because the
 * ledger's row decides; recipients that are settled pass by. One that fails holds up none behind it: the first
 * failure is thrown when all have had their turn.
 * @throws {PermanentError} when the article is not there
 * @throws {RetryLaterError} at once when SNS throttles or time runs out; at the end when another attempt holds one
 */
export async function deliverOwed(
  message: AlertsOwed,
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  const structured = await services.articles.getStructured(message.articleId);
  if (structured === undefined)
    throw new PermanentError(`No article is stored with the id ${message.articleId}.`);
  const failures: unknown[] = [];
  for (const recipient of message.recipients) {
    ensureTimeLeft(delivery);
    try {
      await deliverOne(recipient, message.owedAt, structured, delivery, services);
    } catch (error) {
      if (error instanceof RetryLaterError && !(error instanceof BusyError)) throw error;
      failures.push(error);
    }
  }
  // What is wrong says more than what only has to wait.
  const [failure] = failures.toSorted(
    (a, b) => Number(a instanceof BusyError) - Number(b instanceof BusyError),
  );
  if (failure !== undefined) throw failure;
}

async function deliverOne(
  recipient: AlertsOwed['recipients'][number],
  owedAt: string,
  structured: StructuredArticle,
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  const { logger, now } = services;
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
  if (watch === undefined) return dropAlert(alert, 'watch-deleted', delivery, services);
  if (stored === undefined) return dropAlert(alert, 'subscriber-deleted', delivery, services);

  const subscriber = await confirmedSubscriber(stored, services);
  const decision = decideDelivery({ subscriber, occasion: alert.occasion, owedAt, now: now() });
  if (decision.do !== 'send') return settleAlert(alert, decision, delivery, services);
  await sendAlerts([{ alert, watch, structured }], subscriber, delivery, services);
}
