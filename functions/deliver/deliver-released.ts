import { confirmedSubscriber } from '../channels/confirmed-subscriber.ts';
import type { Alert } from '../domain/alert/alert.ts';
import { decideDelivery } from '../domain/alert/decide.ts';
import type { AlertsReleased } from '../domain/messages.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { type Sendable, sendAlerts } from './send-alerts.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert, settleAlert } from './settle-alert.ts';

/**
 * Sends held alerts of one subscriber, together, as one message. What changed since they were held counts: a
 * deleted watch drops its alert with the reason, new quiet hours hold it longer.
 */
export async function deliverReleased(
  message: AlertsReleased,
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  ensureTimeLeft(delivery);
  const { alerts, now } = services;
  const held = (await alerts.getMany(message.alertIds))
    .filter(({ state }) => state === 'held' || state === 'sending')
    // Always the same order: of two attempts at the same alerts, the one that claims the first gets all of them.
    .sort((a, b) => compare(a.owedAt, b.owedAt) || compare(a.id, b.id));
  if (held.length === 0) return;
  const stored = await services.subscribers.get(message.subscriberId);
  if (stored === undefined) {
    for (const alert of held) await dropAlert(alert, 'subscriber-deleted', delivery, services);
    return;
  }
  const subscriber = await confirmedSubscriber(stored, services);
  const sendables: Sendable[] = [];
  for (const { alert, watch, structured } of await gather(held, services)) {
    if (watch === undefined || structured === undefined) {
      const reason = watch === undefined ? 'watch-deleted' : 'article-deleted';
      await dropAlert(alert, reason, delivery, services);
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
  if (sendables.length > 0) await sendAlerts(sendables, subscriber, delivery, services, true);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

async function gather(held: readonly Alert[], services: DeliverServices) {
  const [watches, articles] = await Promise.all([
    services.watches.getMany([...new Set(held.map(({ watchId }) => watchId))]),
    services.articles.getManyStructured([...new Set(held.map(({ articleId }) => articleId))]),
  ]);
  return held.map((alert) => ({
    alert,
    watch: watches.find(({ id }) => id === alert.watchId),
    structured: articles.find(({ article }) => article.id === alert.articleId),
  }));
}
