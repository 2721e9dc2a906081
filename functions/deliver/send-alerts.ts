import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { type Alert, holdReasons } from '../domain/alert/alert.ts';
import { composeAlert } from '../domain/alert/compose.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import type { Watch } from '../domain/query/watch.ts';
import { RetryLaterError } from '../runtime/errors.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import type { StructuredArticle } from '../stores/article-store.ts';
import { describeItems } from './describe-items.ts';
import type { DeliverServices } from './services.ts';

/** An alert with what its message is made from. */
export interface Sendable {
  readonly alert: Alert;
  readonly watch: Watch;
  readonly structured: StructuredArticle;
}

/**
 * Sends alerts of one subscriber as one message: claim each in the ledger, publish, mark each sent. Those that
 * the ledger does not let through are left out. Between SNS's answer and the mark nothing else happens: that is
 * the one window in which a kill leads to a repeat (DESIGN section 5).
 * @throws {RetryLaterError} when another attempt holds one of them, or SNS throttles
 */
export async function sendAlerts(
  sendables: readonly Sendable[],
  subscriber: Subscriber,
  delivery: Delivery,
  services: DeliverServices,
  fromHeld = false,
): Promise<void> {
  const { alerts, sender, pacers, now } = services;
  // The turn comes before the claim: waiting with a claim in hand would widen the window.
  await pacers[subscriber.channel].turn();
  const claimed: { sendable: Sendable; repeated: boolean }[] = [];
  let busy = false;
  for (const sendable of sendables) {
    const claim = await alerts.claim(sendable.alert, delivery, fromHeld);
    if (claim === 'claimed' || claim === 'repeat') claimed.push({ sendable, repeated: claim === 'repeat' });
    busy ||= claim === 'busy';
  }
  if (claimed.length > 0) {
    const message = composeAlert({
      subscriber,
      now: now(),
      publicUrl: services.publicUrl,
      alerts: claimed.map(({ sendable: { alert, watch, structured }, repeated }) => ({
        id: alert.id,
        occasion: alert.occasion,
        heldBy: holdReasons.find((reason) => reason === alert.reason),
        watch,
        repeated,
        article: structured.article,
        items: describeItems(watch, alert, structured),
      })),
    });
    const sent = await sender.send(subscriber, message);
    if (sent.result === 'sent') {
      for (const { sendable } of claimed) {
        await alerts.markSent(sendable.alert.id, { messageId: sent.messageId, at: now() });
      }
      services.metrics.addMetric('MessagesSent', MetricUnit.Count, 1);
    } else {
      for (const { sendable } of claimed) await settleUnsent(sendable.alert, sent, delivery, services);
    }
    if (sent.result === 'unsent') throw new RetryLaterError(`SNS took nothing: ${sent.reason}.`);
  }
  if (busy) throw new RetryLaterError('Another attempt holds this alert.');
}

async function settleUnsent(
  alert: Alert,
  outcome: { result: 'refused' | 'unsent'; reason: string },
  delivery: Delivery,
  { alerts, logger, now }: DeliverServices,
): Promise<void> {
  if (outcome.result === 'unsent') return alerts.unclaim(alert, delivery);
  logger.warn('SNS refuses the alert for good', { alertId: alert.id, reason: outcome.reason });
  await alerts.drop({ ...alert, state: 'dropped', reason: outcome.reason, at: now() });
}
