import { maxAlertsPerMessage } from '../domain/alert/email.ts';
import type { AlertsReleased } from '../domain/messages.ts';
import { inParts } from '../runtime/in-parts.ts';
import type { Parking } from './parking.ts';
import type { ClockServices } from './services.ts';

/**
 * Puts the held alerts whose release time has come on the alert queue, grouped by subscriber. Returns how many. An alert
 * that cannot be read, and a message that SQS refuses, are parked. The others go on.
 */
export async function releaseHeld(
  instant: string,
  parking: Pick<Parking, 'park' | 'unreadable'>,
  services: Pick<ClockServices, 'alerts' | 'enqueueReleased'>,
): Promise<number> {
  const bySubscriber = new Map<string, string[]>();
  for await (const page of services.alerts.listReleasable(instant, parking.unreadable)) {
    for (const { id, subscriberId } of page) {
      bySubscriber.set(subscriberId, [...(bySubscriber.get(subscriberId) ?? []), id]);
    }
  }
  const messages: AlertsReleased[] = [];
  let released = 0;
  for (const [subscriberId, ids] of bySubscriber) {
    released += ids.length;
    for (const alertIds of inParts(ids, maxAlertsPerMessage)) {
      messages.push({ type: 'alerts.released', subscriberId, alertIds });
    }
  }
  if (messages.length > 0) {
    for (const { message, reason } of await services.enqueueReleased(messages)) {
      released -= message.alertIds.length;
      parking.park(`alerts of the subscriber ${message.subscriberId}`, reason);
    }
  }
  return released;
}
