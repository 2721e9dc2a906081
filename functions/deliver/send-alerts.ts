import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { type Alert, holdReasons } from '../domain/alert/alert.ts';
import { composeAlert } from '../domain/alert/compose.ts';
import type { Message, ToldReason } from '../domain/alert/message.ts';
import { budgetReservations, capReservations, type Reservation } from '../domain/alert/quotas.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import { RetryLaterError } from '../runtime/errors.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import { pageIdOf } from '../runtime/page-ids.ts';
import {
  type ClaimedAlert,
  type ClaimOptions,
  claimAlerts,
  type Sendable,
  unclaimAlerts,
} from './claim-alerts.ts';
import { ComposeError } from './compose-error.ts';
import { describeItems } from './describe-items.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { giveBackAll, reserveAll } from './reserve.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert, settleAlert } from './settle-alert.ts';

/**
 * Sends alerts of one subscriber as one message, as far as the subscriber's caps allow; otherwise holds them. Alerts
 * that a cap held before go out in spite of the cap: otherwise they could wait without end when there is much news.
 * @throws {BusyError} when another attempt holds one of them; then none is sent
 * @throws {RetryLaterError} when SNS throttles, or when too little of the invocation is left
 */
export async function sendAlerts(
  sendables: readonly Sendable[],
  subscriber: Subscriber,
  delivery: Delivery,
  services: DeliverServices,
  options: ClaimOptions = {},
): Promise<void> {
  const { limits, now } = services;
  const wereHeldByCap = sendables.some(({ alert }) => alert.reason === 'cap');
  const caps = wereHeldByCap ? [] : capReservations(subscriber, limits, now());
  const full = await reserveAll(caps, services);
  if (full !== undefined) {
    for (const { alert } of sendables) await settleAlert(alert, full.otherwise, delivery, services);
    return;
  }
  let published = false;
  try {
    // Before the claim: a wait with a claim in hand would leave more time in which a kill causes a repeat.
    await services.pacers[subscriber.channel].waitForSlot();
    ensureTimeLeft(delivery);
    const claimed = await claimAlerts(sendables, delivery, services, options);
    published = claimed.length > 0 && (await sendClaimed(claimed, subscriber, delivery, services));
  } catch (error) {
    // Other errors keep the caps as they are: the message may have gone out.
    if (error instanceof RetryLaterError || error instanceof ComposeError) await giveBackAll(caps, services);
    throw error;
  }
  if (!published) await giveBackAll(caps, services);
}

/**
 * Publishes claimed alerts as one message and marks each of them sent. Nothing else happens between SNS's answer and
 * the mark: this is the one moment in which a kill leads to a repeat. Returns whether SNS took the message.
 * @throws {RetryLaterError} when SNS throttles
 */
async function sendClaimed(
  claimed: readonly ClaimedAlert[],
  subscriber: Subscriber,
  delivery: Delivery,
  services: DeliverServices,
): Promise<boolean> {
  const alerts = claimed.map(({ alert }) => alert);
  const { message, budgets, spent } = await prepare(claimed, subscriber, delivery, services);
  if (spent !== undefined) {
    services.metrics.addMetric('BudgetSpent', MetricUnit.Count, 1);
    for (const alert of alerts) await settleAlert(alert, spent.otherwise, delivery, services);
    return false;
  }
  services.pacers[subscriber.channel].workStarted();
  const sent = await services.sender.send(subscriber, message);
  if (sent.result === 'sent') {
    const mark = { messageId: sent.messageId, at: services.now() };
    await Promise.all(alerts.map(({ id }) => services.alerts.markSent(id, mark)));
    services.metrics.addMetric('MessagesSent', MetricUnit.Count, 1);
    return true;
  }
  await giveBackAll(budgets, services);
  if (sent.result === 'unsent') {
    await unclaimAlerts(alerts, delivery, services);
    throw new RetryLaterError(`SNS took nothing: ${sent.reason}.`);
  }
  for (const alert of alerts) {
    services.logger.warn('SNS refuses the alert for good', { alertId: alert.id, reason: sent.reason });
    await dropAlert(alert, sent.reason, delivery, services);
  }
  return false;
}

/** A message, what it took of the month's budgets, and the budget that had no room for it. */
interface Prepared {
  readonly message: Message;
  readonly budgets: readonly Reservation[];
  readonly spent: Reservation | undefined;
}

/** Composes the message and takes its part of the month's budgets. After a failure no alert stays claimed. */
async function prepare(
  claimed: readonly ClaimedAlert[],
  subscriber: Subscriber,
  delivery: Delivery,
  services: DeliverServices,
): Promise<Prepared> {
  try {
    const pageKey = await services.pageKeys.get();
    const message = compose(claimed, subscriber, pageKey, services);
    const budgets = budgetReservations(subscriber, message.sms, services.limits, services.now());
    return { message, budgets, spent: await reserveAll(budgets, services) };
  } catch (error) {
    const alerts = claimed.map(({ alert }) => alert);
    await unclaimAlerts(alerts, delivery, services);
    throw error;
  }
}

/** Returns why an alert was held, if its reader is to know. A minute for the other reminders is not worth a line. */
function toldReason({ reason }: Alert): ToldReason | undefined {
  const known = holdReasons.find((each) => each === reason);
  return known === 'morning' ? undefined : known;
}

/** @throws {ComposeError} when no message can be made */
function compose(
  claimed: readonly ClaimedAlert[],
  subscriber: Subscriber,
  pageKey: string,
  { now, publicUrl }: Pick<DeliverServices, 'now' | 'publicUrl'>,
): Message {
  try {
    return composeAlert({
      subscriber,
      now: now(),
      publicUrl,
      alerts: claimed.map(({ alert, watch, structured, repeated }) => ({
        pageId: pageIdOf(alert.id, pageKey),
        occasion: alert.occasion,
        heldBy: toldReason(alert),
        watch,
        repeated,
        article: structured.article,
        items: describeItems(watch, alert, structured),
      })),
    });
  } catch (cause) {
    throw new ComposeError(`No message can be made of the alerts: ${String(cause)}`, { cause });
  }
}
