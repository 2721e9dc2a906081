import { confirmedSubscriber } from '../channels/confirmed-subscriber.ts';
import type { Alert } from '../domain/alert/alert.ts';
import { decideDelivery } from '../domain/alert/decide.ts';
import { compareText } from '../domain/compare-text.ts';
import type { AlertsReleased } from '../domain/messages.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import type { Sendable } from './claim-alerts.ts';
import { ensureTimeLeft } from './ensure-time-left.ts';
import { sendAlerts } from './send-alerts.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert, settleAlert } from './settle-alert.ts';

/**
 * Sends held alerts of one subscriber together, as one message. The settings of this moment count: the alert of a
 * deleted watch is dropped with that reason, and new quiet hours hold an alert longer.
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
    // Every attempt uses this order. When two attempts meet, the one that claims the first alert gets all of them.
    .sort((a, b) => compareText(a.owedAt, b.owedAt) || compareText(a.id, b.id));
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
  if (sendables.length > 0) await sendAlerts(sendables, subscriber, delivery, services, { fromHeld: true });
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
