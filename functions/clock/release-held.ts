import type { AlertsReady } from '../domain/messages.ts';
import type { Parking } from './parking.ts';
import type { ClockServices } from './services.ts';

/**
 * Puts a message on the alert queue for each subscriber with held alerts whose release time has come. DELIVER then sends
 * them, together with the reminders of the same morning. Returns how many alerts are released. An alert that cannot be
 * read, and a message that SQS refuses, are parked. The others go on.
 */
export async function releaseHeld(
  instant: string,
  parking: Pick<Parking, 'park' | 'unreadable'>,
  services: Pick<ClockServices, 'alerts' | 'enqueueReady'>,
): Promise<number> {
  const bySubscriber = new Map<string, number>();
  for await (const page of services.alerts.listReleasable(instant, parking.unreadable)) {
    for (const { subscriberId } of page)
      bySubscriber.set(subscriberId, (bySubscriber.get(subscriberId) ?? 0) + 1);
  }
  let released = [...bySubscriber.values()].reduce((sum, count) => sum + count, 0);
  if (released === 0) return 0;
  const messages = [...bySubscriber.keys()].map(
    (subscriberId): AlertsReady => ({ type: 'alerts.ready', subscriberId, heldAt: instant }),
  );
  for (const { message, reason } of await services.enqueueReady(messages)) {
    released -= bySubscriber.get(message.subscriberId) ?? 0;
    parking.park(`alerts of the subscriber ${message.subscriberId}`, reason);
  }
  return released;
}
