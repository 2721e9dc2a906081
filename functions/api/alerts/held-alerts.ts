import { decideDelivery } from '../../domain/alert/decide.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import type { Claimant } from '../../stores/alert-store.ts';
import type { ApiServices } from '../services.ts';

type Services = Pick<ApiServices, 'alerts' | 'now'>;

/**
 * Moves the held alerts of a subscriber to the time that its changed settings give them. CLOCK's next run releases
 * those that may go at once. Safe to repeat.
 *
 * An alert that waits for a cap stays as it is, and so do a reminder that goes out within a minute and an alert that would
 * be dropped now: DELIVER decides again when their time comes.
 */
export async function rescheduleHeld(
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
      if (alert.reason === 'morning' && decision.do === 'send') continue;
      const change =
        decision.do === 'send' ? { releaseAt: at } : { releaseAt: decision.until, reason: decision.reason };
      if (alert.releaseAt === change.releaseAt) continue;
      await alerts.hold({ ...alert, ...change, at }, claimant(requestId));
    }
  }
}

/** Drops the held alerts of a subscriber. With `watchId`, only those of that watch. */
export async function dropHeld(
  { subscriberId, watchId }: { readonly subscriberId: string; readonly watchId?: string },
  reason: string,
  requestId: string,
  { alerts, now }: Services,
): Promise<void> {
  for await (const page of alerts.listHeld(subscriberId)) {
    for (const alert of page) {
      if (watchId !== undefined && alert.watchId !== watchId) continue;
      await alerts.drop({ ...alert, state: 'dropped', reason, at: now() }, claimant(requestId));
    }
  }
}

/** Returns a claimant that takes over no claim of DELIVER: an alert that is being sent now is sent. */
function claimant(requestId: string): Claimant {
  return { messageId: requestId, receiveCount: 1 };
}
