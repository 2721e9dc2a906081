import { maxAlertsPerMessage } from '../domain/alert/email.ts';
import type { AlertsReleased } from '../domain/messages.ts';
import { inParts } from '../runtime/in-parts.ts';
import type { ClockServices } from './services.ts';

/** Puts the held alerts whose release time has come on the alert queue, grouped by subscriber. Returns how many. */
export async function releaseHeld(
  instant: string,
  services: Pick<ClockServices, 'alerts' | 'enqueueReleased'>,
): Promise<number> {
  const bySubscriber = new Map<string, string[]>();
  for await (const page of services.alerts.listReleasable(instant)) {
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
  if (messages.length > 0) await services.enqueueReleased(messages);
  return released;
}
