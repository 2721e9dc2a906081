import type { Alert } from '../domain/alert/alert.ts';
import { compareText } from '../domain/compare-text.ts';
import type { AlertsReady } from '../domain/messages.ts';
import type { Claimant } from '../stores/alert-store.ts';
import { BusyError } from './busy-error.ts';
import type { DeliverServices } from './services.ts';

/**
 * Holds a reminder that could go out now, so that it goes out together with what else this reader is owed on the same
 * morning. Returns the message that releases it (see {@link releaseReady}), or undefined for an alert that was settled
 * before. A reminder that an earlier attempt held gets another such message, because that attempt may have been cut off
 * before it sent one.
 * @throws {BusyError} when another attempt may be sending it
 */
export async function holdForMorning(
  alert: Alert,
  by: Claimant,
  { alerts, now }: Pick<DeliverServices, 'alerts' | 'now'>,
): Promise<AlertsReady | undefined> {
  const at = now();
  const result = await alerts.holdFirst(
    { ...alert, state: 'held', reason: 'morning', releaseAt: at, at },
    by,
  );
  if (result === 'busy') throw new BusyError();
  if (result === 'settled') return undefined;
  return { type: 'alerts.ready', subscriberId: alert.subscriberId, heldAt: at, alertId: alert.id };
}

/** Whether a reminder was held after the one of a message. Two that were held at the same time have the order of their ids. */
export function isHeldAfter(
  alert: { readonly heldAt: string; readonly alertId?: string },
  { heldAt, alertId = '' }: { readonly heldAt: string; readonly alertId?: string },
): boolean {
  return (compareText(alert.heldAt, heldAt) || compareText(alert.alertId ?? '', alertId)) > 0;
}

/** Returns the message about the reminder that was held last. */
export function laterOf(a: AlertsReady | undefined, b: AlertsReady): AlertsReady {
  return a !== undefined && isHeldAfter(a, b) ? a : b;
}
