import { confirmedSubscriber } from '../channels/confirmed-subscriber.ts';
import type { Alert } from '../domain/alert/alert.ts';
import { alertKey } from '../domain/alert/alert.ts';
import { decideDelivery } from '../domain/alert/decide.ts';
import { isOldNews } from '../domain/alert/old-news.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { AlertsOwed, AlertsReady } from '../domain/messages.ts';
import type { Watch } from '../domain/query/watch.ts';
import { PermanentError, RetryLaterError } from '../runtime/errors.ts';
import { alertId } from '../runtime/ids.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import { withoutBad } from '../runtime/without-bad.ts';
import { BusyError } from './busy-error.ts';
import { settleOldDates } from './changed-dates.ts';
import type { Sendable } from './claim-alerts.ts';
import { ComposeError } from './compose-error.ts';
import { describeItems } from './describe-items.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { holdForMorning, laterOf } from './hold-for-morning.ts';
import { remindsOfReplacedDate } from './replaced-dates.ts';
import { sendAlerts } from './send-alerts.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert, settleAlert } from './settle-alert.ts';
import { teller } from './teller.ts';

/**
 * Brings each alert of the message to its next state: held, dropped or sent. Alerts of one subscriber go out as one message.
 * A reminder is always held first, so that it goes out with the others of its morning.
 * It is safe to repeat, because the ledger decides: an alert that is settled is skipped. One failure does not stop the alerts
 * behind it. Every failure is logged, and one of them is thrown at the end.
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
  const failures = new Failures(services.logger);
  const attempt: Attempt = { delivery, services, failures, ready: new Map() };
  for (const recipients of Map.groupBy(message.recipients, ({ subscriberId }) => subscriberId).values()) {
    ensureTimeLeft(delivery);
    await deliverToReader(recipients, message.owedAt, structured, attempt);
  }
  // An attempt that ends before this holds its reminders again, and comes here in the end.
  await services.enqueueReady([...attempt.ready.values()]);
  failures.throwFirst();
}

type Recipient = AlertsOwed['recipients'][number];

/** The alerts that could not be delivered. The others of the message are. */
class Failures {
  readonly #logger: DeliverServices['logger'];
  #busy: BusyError | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(logger: DeliverServices['logger']) {
    this.#logger = logger;
  }

  /** @throws {RetryLaterError} at once, because it concerns all alerts, unless another attempt holds these */
  add({ watchId, subscriberId }: Pick<Alert, 'watchId' | 'subscriberId'>, error: unknown): void {
    if (error instanceof BusyError) {
      this.#busy ??= error;
      return;
    }
    if (error instanceof RetryLaterError) throw error;
    const cause = error instanceof ComposeError ? error.cause : error;
    this.#logger.error('An alert could not be delivered', { watchId, subscriberId, error: cause as Error });
    this.#failure ??= { error: cause };
  }

  /** A failure says more than an alert that only has to wait. */
  throwFirst(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#busy !== undefined) throw this.#busy;
  }
}

interface Attempt {
  readonly delivery: Delivery;
  readonly services: DeliverServices;
  readonly failures: Failures;
  /** One message per reader with reminders: that of the last one, which stands for all. */
  readonly ready: Map<string, AlertsReady>;
}

/** Delivers the alerts of one subscriber about one article. */
async function deliverToReader(
  recipients: readonly Recipient[],
  owedAt: string,
  structured: StructuredArticle,
  attempt: Attempt,
): Promise<void> {
  const { delivery, services, failures } = attempt;
  const sendables: Sendable[] = [];
  let subscriber: Subscriber | undefined;
  for (const recipient of recipients) {
    try {
      const ready = await prepareOne(recipient, owedAt, structured, attempt);
      if (ready === undefined) continue;
      subscriber = ready.subscriber;
      sendables.push(ready.sendable);
    } catch (error) {
      failures.add(recipient, error);
    }
  }
  if (subscriber === undefined) return;
  const reader = subscriber;
  try {
    await withoutBad(
      sendables,
      async (some) => {
        await sendAlerts(some, reader, delivery, services);
        return [];
      },
      {
        isFault: (error) => error instanceof ComposeError,
        onBad: ({ alert }, error) => failures.add(alert, error),
      },
    );
  } catch (error) {
    const [first] = sendables;
    if (first !== undefined) failures.add(first.alert, error);
  }
}

/** Settles an alert that is not to be sent now. Otherwise returns it with its subscriber. */
async function prepareOne(
  recipient: Recipient,
  owedAt: string,
  structured: StructuredArticle,
  { delivery, services, ready }: Attempt,
): Promise<{ readonly sendable: Sendable; readonly subscriber: Subscriber } | undefined> {
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
    return undefined;
  }
  const owed: Alert = {
    id: alertId(alertKey({ ...recipient, articleId: structured.article.id })),
    owner,
    subscriberId: recipient.subscriberId,
    watchId: recipient.watchId,
    articleId: structured.article.id,
    storyId: structured.article.storyId,
    itemIds: recipient.itemIds,
    passage: recipient.passage,
    occasion: recipient.occasion,
    owedAt,
    state: 'sending',
    at: now(),
  };
  let alert = watch === undefined ? owed : withQuote(owed, watch, structured);
  const drop = async (reason: string, told: Partial<Alert> = {}): Promise<undefined> =>
    void (await dropAlert({ ...alert, ...told }, reason, delivery, services));
  if (watch === undefined) return drop('watch-deleted');
  if (stored === undefined) return drop('subscriber-deleted');

  const { article } = structured;
  if (await remindsOfReplacedDate(alert, structured, services)) return drop('article-replaced');
  if (isOldNews(article, alert.occasion, services.freshDays)) return drop('old-news');
  const oldDates = await settleOldDates(alert, watch, structured, delivery, services);
  if (!oldDates.isOwed) return drop('not-told-before');
  // A revision is told again only to whom it corrects a date that they were told.
  const corrects = article.replaces !== undefined && oldDates.isTold && watch.on.includes('due');
  const toldBy = corrects ? alert.id : await teller(alert, watch, services);
  if (toldBy !== alert.id) return drop('same-story', { toldBy });
  if (corrects) alert = { ...alert, itemIds: correctedItems(alert, structured) };
  const subscriber = await confirmedSubscriber(stored, services);
  const decision = decideDelivery({ subscriber, occasion: alert.occasion, owedAt, now: now() });
  if (decision.do !== 'send') {
    await settleAlert(alert, decision, delivery, services);
    return undefined;
  }
  if (alert.occasion.kind !== 'due') return { sendable: { alert, watch, structured }, subscriber };
  const released = await holdForMorning(alert, delivery, services);
  if (released !== undefined) ready.set(subscriber.id, laterOf(ready.get(subscriber.id), released));
  return undefined;
}

/** Returns the items of the alert that name another date than the revision before did: the rest was told before. */
function correctedItems({ itemIds }: Alert, { items }: StructuredArticle): string[] {
  return items.flatMap(({ item }) =>
    item.moved !== undefined && itemIds.includes(item.id) ? [item.id] : [],
  );
}

/** Adds the sentence of an alert on a passage, which has no item to show. Its message and its page show the same. */
function withQuote(alert: Alert, watch: Watch, structured: StructuredArticle): Alert {
  if (alert.passage === undefined) return alert;
  return { ...alert, quote: describeItems(watch, alert, structured)[0]?.item.quote };
}
