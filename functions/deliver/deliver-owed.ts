import { confirmedSubscriber } from '../channels/confirmed-subscriber.ts';
import type { Alert } from '../domain/alert/alert.ts';
import { alertKey, storyKey } from '../domain/alert/alert.ts';
import { decideDelivery } from '../domain/alert/decide.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { AlertsOwed } from '../domain/messages.ts';
import type { Watch } from '../domain/query/watch.ts';
import { PermanentError, RetryLaterError } from '../runtime/errors.ts';
import { alertId } from '../runtime/ids.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import { BusyError } from './busy-error.ts';
import { settleOldDates } from './changed-dates.ts';
import { ComposeError } from './compose-error.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { sendAlerts } from './send-alerts.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert, settleAlert } from './settle-alert.ts';

/**
 * Brings each alert of the message to its next state: held, dropped or sent. It is safe to repeat, because the ledger
 * decides: an alert that is settled is skipped. One failure does not stop the alerts behind it. Every failure is
 * logged, and one of them is thrown at the end.
 * @throws {PermanentError} when the article does not exist
 * @throws {RetryLaterError} at once when SNS throttles or time runs out; at the end when another attempt holds an alert
 */
export async function deliverOwed(
  message: AlertsOwed,
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  const structured = await services.articles.getStructured(message.articleId);
  if (structured === undefined)
    throw new PermanentError(`No article is stored with the id ${message.articleId}.`);
  let busy: BusyError | undefined;
  let failure: { readonly error: unknown } | undefined;
  for (const recipient of message.recipients) {
    ensureTimeLeft(delivery);
    try {
      await deliverOne(recipient, message.owedAt, structured, delivery, services);
    } catch (error) {
      if (error instanceof BusyError) {
        busy ??= error;
        continue;
      }
      if (error instanceof RetryLaterError) throw error;
      const { watchId, subscriberId } = recipient;
      const cause = error instanceof ComposeError ? error.cause : error;
      services.logger.error('An alert could not be delivered', {
        watchId,
        subscriberId,
        error: cause as Error,
      });
      failure ??= { error: cause };
    }
  }
  // A failure says more than an alert that only has to wait.
  if (failure !== undefined) throw failure.error;
  if (busy !== undefined) throw busy;
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
    // A row of the ledger needs an owner, and both that could name the owner are gone.
    logger.info('Watch and subscriber were deleted; there is nobody to alert', {
      watchId: recipient.watchId,
    });
    return;
  }
  const alert: Alert = {
    id: alertId(alertKey({ ...recipient, articleId: structured.article.id })),
    owner,
    subscriberId: recipient.subscriberId,
    watchId: recipient.watchId,
    articleId: structured.article.id,
    storyId: structured.article.storyId,
    itemIds: recipient.itemIds,
    occasion: recipient.occasion,
    owedAt,
    state: 'sending',
    at: now(),
  };
  if (watch === undefined) return dropAlert(alert, 'watch-deleted', delivery, services);
  if (stored === undefined) return dropAlert(alert, 'subscriber-deleted', delivery, services);

  if (!(await settleOldDates(alert, watch, structured, delivery, services)))
    return dropAlert(alert, 'not-told-before', delivery, services);
  const toldBy = await teller(alert, watch, services);
  if (toldBy !== alert.id) return dropAlert({ ...alert, toldBy }, 'same-story', delivery, services);
  const subscriber = await confirmedSubscriber(stored, services);
  const decision = decideDelivery({ subscriber, occasion: alert.occasion, owedAt, now: now() });
  if (decision.do !== 'send') return settleAlert(alert, decision, delivery, services);
  await sendAlerts([{ alert, watch, structured }], subscriber, delivery, services);
}

/** Returns the id of the alert that tells the story of this one to the watch: its own, unless a copy came before it. */
async function teller(
  alert: Alert,
  { repeats = 'story' }: Watch,
  { alerts }: Pick<DeliverServices, 'alerts'>,
): Promise<string> {
  const { storyId = alert.articleId } = alert;
  return repeats === 'every' ? alert.id : alerts.tellStory(storyKey(alert, storyId), alert.id);
}
