import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { type Alert, holdReasons } from '../domain/alert/alert.ts';
import { composeAlert } from '../domain/alert/compose.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import type { Watch } from '../domain/query/watch.ts';
import { RetryLaterError } from '../runtime/errors.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import type { StructuredArticle } from '../stores/article-store.ts';
import { BusyError } from './busy-error.ts';
import { describeItems } from './describe-items.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import type { ComposedMessage } from './sender.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert } from './settle-alert.ts';

/** An alert with what its message is made from. */
export interface Sendable {
  readonly alert: Alert;
  readonly watch: Watch;
  readonly structured: StructuredArticle;
}

interface Claimed {
  readonly sendable: Sendable;
  /** Whether it may have gone out before. */
  readonly repeated: boolean;
}

/**
 * Sends alerts of one subscriber as one message: claim each in the ledger, publish, mark each sent. Those that
 * the ledger does not let through are left out. Between SNS's answer and the mark nothing else happens: that is
 * the one window in which a kill leads to a repeat (DESIGN section 5).
 * @throws {BusyError} when another attempt holds one of them; the others are sent
 * @throws {RetryLaterError} when SNS throttles, or too little of the invocation is left
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
  ensureTimeLeft(delivery);
  const claimed: Claimed[] = [];
  let busy = false;
  let message: ComposedMessage;
  try {
    for (const sendable of sendables) {
      const claim = await alerts.claim(sendable.alert, delivery, fromHeld);
      if (claim === 'claimed' || claim === 'repeat') {
        claimed.push({ sendable, repeated: claim === 'repeat' || sendable.alert.repeated === true });
      }
      busy ||= claim === 'busy';
    }
    if (claimed.length === 0) {
      if (busy) throw new BusyError();
      return;
    }
    message = compose(claimed, subscriber, services);
  } catch (error) {
    // Surely nothing was published, so the next attempt is no repeat.
    for (const { sendable } of claimed) await alerts.unclaim(sendable.alert, delivery);
    throw error;
  }

  const sent = await sender.send(subscriber, message);
  if (sent.result === 'sent') {
    const mark = { messageId: sent.messageId, at: now() };
    await Promise.all(claimed.map(({ sendable }) => alerts.markSent(sendable.alert.id, mark)));
    services.metrics.addMetric('MessagesSent', MetricUnit.Count, 1);
  } else {
    for (const { sendable } of claimed) await settleUnsent(sendable.alert, sent, delivery, services);
    if (sent.result === 'unsent') throw new RetryLaterError(`SNS took nothing: ${sent.reason}.`);
  }
  if (busy) throw new BusyError();
}

function compose(
  claimed: readonly Claimed[],
  subscriber: Subscriber,
  { now, publicUrl }: DeliverServices,
): ComposedMessage {
  return composeAlert({
    subscriber,
    now: now(),
    publicUrl,
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
}

async function settleUnsent(
  alert: Alert,
  outcome: { result: 'refused' | 'unsent'; reason: string },
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  if (outcome.result === 'unsent') return services.alerts.unclaim(alert, delivery);
  services.logger.warn('SNS refuses the alert for good', { alertId: alert.id, reason: outcome.reason });
  await dropAlert(alert, outcome.reason, delivery, services);
}
