import { confirmedSubscriber } from '../channels/confirmed-subscriber.ts';
import type { Alert } from '../domain/alert/alert.ts';
import { decideDelivery } from '../domain/alert/decide.ts';
import type { AlertsReleased } from '../domain/messages.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import { withoutBad } from '../runtime/without-bad.ts';
import { readReadable } from '../stores/read-readable.ts';
import { inClaimOrder, type Sendable } from './claim-alerts.ts';
import { ComposeError } from './compose-error.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { remindsOfReplacedDate } from './replaced-dates.ts';
import { sendAlerts } from './send-alerts.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert, settleAlert } from './settle-alert.ts';

/** The alerts that could not be worked through. The others of the message are. */
class Failures {
  readonly #logger: DeliverServices['logger'];
  readonly #errors: unknown[] = [];

  constructor(logger: DeliverServices['logger']) {
    this.#logger = logger;
  }

  add(about: Readonly<Record<string, unknown>>, error: unknown): void {
    this.#logger.error('An alert could not be delivered', { ...about, error: error as Error });
    this.#errors.push(error);
  }

  /** @throws the first error, so that the message comes back, and is parked in the end */
  throwFirst(): void {
    if (this.#errors.length > 0) throw this.#errors[0];
  }
}

/**
 * Sends held alerts of one subscriber together, as one message. The settings of this moment count: the alert of a
 * deleted watch is dropped with that reason, and new quiet hours hold an alert longer.
 *
 * An alert that cannot be read, or of which no message can be made, does not stop the others. It is logged, and its
 * error is thrown at the end.
 */
export async function deliverReleased(
  message: AlertsReleased,
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  ensureTimeLeft(delivery);
  const { alerts, logger } = services;
  const failures = new Failures(logger);
  const found = await readReadable(
    message.alertIds,
    (ids) => alerts.getMany(ids),
    (alertId, error) => failures.add({ alertId }, error),
  );
  const held = found.filter(({ state }) => state === 'held' || state === 'sending').sort(inClaimOrder);
  if (held.length > 0) await deliverHeld(held, message.subscriberId, delivery, services, failures);
  failures.throwFirst();
}

async function deliverHeld(
  held: readonly Alert[],
  subscriberId: string,
  delivery: Delivery,
  services: DeliverServices,
  failures: Failures,
): Promise<void> {
  const { now } = services;
  const stored = await services.subscribers.get(subscriberId);
  if (stored === undefined) {
    for (const alert of held) await dropAlert(alert, 'subscriber-deleted', delivery, services);
    return;
  }
  const subscriber = await confirmedSubscriber(stored, services);
  const sendables: Sendable[] = [];
  for (const { alert, watch, structured } of await gather(held, services, failures)) {
    if (watch === undefined || structured === undefined) {
      const reason = watch === undefined ? 'watch-deleted' : 'article-deleted';
      await dropAlert(alert, reason, delivery, services);
      continue;
    }
    if (await remindsOfReplacedDate(alert, structured, services)) {
      await dropAlert(alert, 'article-replaced', delivery, services);
      continue;
    }
    const decision = decideDelivery({
      subscriber,
      occasion: alert.occasion,
      owedAt: alert.owedAt,
      now: now(),
    });
    if (decision.do === 'send') sendables.push({ alert: { ...alert, at: now() }, watch, structured });
    else await settleAlert(alert, decision, delivery, services);
  }
  await withoutBad(
    sendables,
    async (some) => {
      await sendAlerts(some, subscriber, delivery, services, { fromHeld: true });
      return [];
    },
    {
      isFault: (error) => error instanceof ComposeError,
      onBad: ({ alert }, error) => failures.add({ alertId: alert.id }, error),
    },
  );
}

/** Reads the watch and the article of each alert. Leaves out the alerts for which one of them cannot be read. */
async function gather(held: readonly Alert[], services: DeliverServices, failures: Failures) {
  const unreadable = new Set<string>();
  const leaveOut = (id: string, error: unknown) => {
    unreadable.add(id);
    failures.add({ unreadable: id }, error);
  };
  const [watches, articles] = await Promise.all([
    readReadable(
      [...new Set(held.map(({ watchId }) => watchId))],
      (ids) => services.watches.getMany(ids),
      leaveOut,
    ),
    readReadable(
      [...new Set(held.map(({ articleId }) => articleId))],
      (ids) => services.articles.getManyStructured(ids),
      leaveOut,
    ),
  ]);
  return held
    .filter(({ watchId, articleId }) => !unreadable.has(watchId) && !unreadable.has(articleId))
    .map((alert) => ({
      alert,
      watch: watches.find(({ id }) => id === alert.watchId),
      structured: articles.find(({ article }) => article.id === alert.articleId),
    }));
}
