import type { Alert } from '../../domain/alert/alert.ts';
import { decideDelivery } from '../../domain/alert/decide.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import type { Claimant } from '../../stores/alert-store.ts';
import type { ApiServices } from '../services.ts';

type Services = Pick<ApiServices, 'alerts' | 'now'>;

/**
 * Gives the alerts that are held for a subscriber the time at which its present settings let them go; what may go at once
 * goes with CLOCK's next run. What waits for a cap, and what would be dropped now, stays as it is: DELIVER decides again
 * when its time comes. Safe to repeat.
 */
export async function rearrangeHeld(
  subscriber: Subscriber,
  requestId: string,
  { alerts, now }: Services,
): Promise<void> {
  for await (const page of alerts.listHeld(subscriber.id)) {
    for (const alert of page) {
      const at = now();
      const decision = decideDelivery({
        subscriber,
        occasion: alert.occasion,
        owedAt: alert.owedAt,
        now: at,
      });
      if (alert.reason === 'cap' || decision.do === 'drop') continue;
      const change =
        decision.do === 'send' ? { releaseAt: at } : { releaseAt: decision.until, reason: decision.reason };
      if (alert.releaseAt === change.releaseAt) continue;
      await alerts.hold({ ...alert, ...change, at }, claimant(requestId));
    }
  }
}

/** Drops the alerts that are held for a subscriber, or those of them that `which` picks, with the reason. */
export async function dropHeld(
  subscriberId: string,
  reason: string,
  requestId: string,
  { alerts, now }: Services,
  which: (alert: Alert) => boolean = () => true,
): Promise<void> {
  for await (const page of alerts.listHeld(subscriberId)) {
    for (const alert of page.filter(which)) {
      await alerts.drop({ ...alert, state: 'dropped', reason, at: now() }, claimant(requestId));
    }
  }
}

/** A request takes over no claim: what is on its way out while it runs goes out. */
function claimant(requestId: string): Claimant {
  return { messageId: requestId, receiveCount: 1 };
}
