import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { type Alert, holdReasons } from '../domain/alert/alert.ts';
import { composeAlert } from '../domain/alert/compose.ts';
import type { Message } from '../domain/alert/message.ts';
import { budgetReservation, capReservations, type Reservation } from '../domain/alert/quotas.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { Watch } from '../domain/query/watch.ts';
import { RetryLaterError } from '../runtime/errors.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import { BusyError } from './busy-error.ts';
import { describeItems } from './describe-items.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { giveBackAll, reserveAll } from './reserve.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert, settleAlert } from './settle-alert.ts';

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

/** What became of a message. `published`: SNS took it. `unsent`: it did not, and may later. */
interface Attempt {
  readonly published: boolean;
  /** Another attempt holds one of the alerts, so none was sent. */
  readonly busy?: boolean;
  readonly unsent?: string;
}

/**
 * Sends alerts of one subscriber as one message, as far as the subscriber's caps allow; else holds them. What was held
 * by a cap before goes out over it, or a busy subscriber would wait for ever.
 * @throws {BusyError} when another attempt holds one of them: then none is sent
 * @throws {RetryLaterError} when SNS throttles, or too little of the invocation is left
 */
export async function sendAlerts(
  sendables: readonly Sendable[],
  subscriber: Subscriber,
  delivery: Delivery,
  services: DeliverServices,
  fromHeld = false,
): Promise<void> {
  const { quotas, limits, now } = services;
  const waited = sendables.some(({ alert }) => alert.reason === 'cap');
  const caps = waited ? [] : capReservations(subscriber, limits, now());
  const full = await reserveAll(caps, quotas);
  if (full !== undefined) {
    for (const { alert } of sendables) await settleAlert(alert, full.otherwise, delivery, services);
    return;
  }
  // The turn comes before the claim: waiting with a claim in hand would widen the window.
  await services.pacers[subscriber.channel].waitForSlot();
  ensureTimeLeft(delivery);
  const { published, busy, unsent } = await attempt(sendables, subscriber, delivery, services, fromHeld);
  if (!published) await giveBackAll(caps, quotas);
  if (unsent !== undefined) throw new RetryLaterError(`SNS took nothing: ${unsent}.`);
  if (busy) throw new BusyError();
}

/**
 * Claims each alert in the ledger, publishes, and marks each sent. Those that the ledger does not let through are left
 * out. Between SNS's answer and the mark nothing else happens: that is the one window in which a kill leads to a repeat
 * (DESIGN section 5).
 */
async function attempt(
  sendables: readonly Sendable[],
  subscriber: Subscriber,
  delivery: Delivery,
  services: DeliverServices,
  fromHeld: boolean,
): Promise<Attempt> {
  const { alerts, quotas, now } = services;
  const tried: Alert[] = [];
  const claimed: Claimed[] = [];
  let message: Message;
  let budget: Reservation;
  let withinBudget: boolean;
  try {
    for (const sendable of sendables) {
      tried.push(sendable.alert);
      const claim = await alerts.claim(sendable.alert, delivery, fromHeld);
      if (claim === 'claimed' || claim === 'repeat') {
        claimed.push({ sendable, repeated: claim === 'repeat' || sendable.alert.repeated === true });
      }
      if (claim === 'busy') {
        // Whoever has one of them is about to send them all: what belongs in one message stays together.
        await unclaimAll(tried, delivery, services);
        return { published: false, busy: true };
      }
    }
    if (claimed.length === 0) return { published: false };
    message = compose(claimed, subscriber, services);
    budget = budgetReservation(subscriber.channel, message.sms, services.limits, now());
    withinBudget = (await reserveAll([budget], quotas)) === undefined;
  } catch (error) {
    // Surely nothing was published, so the next attempt is no repeat. The last claim may stand although it threw.
    await unclaimAll(tried, delivery, services);
    throw error;
  }

  if (!withinBudget) {
    services.metrics.addMetric('BudgetSpent', MetricUnit.Count, 1);
    for (const { sendable } of claimed) {
      await settleAlert(sendable.alert, budget.otherwise, delivery, services);
    }
    return { published: false };
  }
  services.pacers[subscriber.channel].workStarted();
  const sent = await services.sender.send(subscriber, message);
  if (sent.result === 'sent') {
    const mark = { messageId: sent.messageId, at: now() };
    await Promise.all(claimed.map(({ sendable }) => alerts.markSent(sendable.alert.id, mark)));
    services.metrics.addMetric('MessagesSent', MetricUnit.Count, 1);
    return { published: true };
  }
  await giveBackAll([budget], quotas);
  for (const { sendable } of claimed) await settleUnsent(sendable.alert, sent, delivery, services);
  return { published: false, ...(sent.result === 'unsent' && { unsent: sent.reason }) };
}

async function unclaimAll(
  tried: readonly Alert[],
  delivery: Delivery,
  { alerts }: DeliverServices,
): Promise<void> {
  for (const alert of tried) await alerts.unclaim(alert, delivery);
}

function compose(
  claimed: readonly Claimed[],
  subscriber: Subscriber,
  { now, publicUrl }: DeliverServices,
): Message {
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
