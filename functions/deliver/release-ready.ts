import type { Alert } from '../domain/alert/alert.ts';
import { maxAlertsPerMessage } from '../domain/alert/email.ts';
import { compareText } from '../domain/compare-text.ts';
import type { AlertsReady } from '../domain/messages.ts';
import { minuteMs, shift } from '../domain/time/instants.ts';
import { inParts } from '../runtime/in-parts.ts';
import { isHeldAfter } from './hold-for-morning.ts';
import type { DeliverServices } from './services.ts';

/**
 * Puts the held alerts of one subscriber whose time has come on the alert queue, to go out as one message. Does nothing
 * if a reminder was held after the one that this message is about: the message of that reminder finds them all. But no
 * reminder waits for others for more than five minutes.
 *
 * The ids go into a message of their own. A claimed alert is in no list of held ones, so an attempt that is cut off
 * could not find it again. CLOCK's next run releases all that is missed here, and parks an alert that cannot be read.
 */
export async function releaseReady(
  message: AlertsReady,
  { alerts, enqueueReleased, now, logger }: Pick<DeliverServices, ReleaseService>,
): Promise<void> {
  const { subscriberId } = message;
  const ready: Alert[] = [];
  const present = now();
  const onUnreadable = (error: Error) => logger.error('A held alert cannot be read', { subscriberId, error });
  for await (const page of alerts.listHeld(subscriberId, onUnreadable))
    ready.push(...page.filter(({ releaseAt }) => releaseAt !== undefined && releaseAt <= present));
  const isLater = ({ reason, releaseAt: heldAt = '', id: alertId }: Alert): boolean =>
    reason === 'morning' && isHeldAfter({ heldAt, alertId }, message);
  const hasWaited = ({ reason, releaseAt = '' }: Alert): boolean =>
    reason === 'morning' && releaseAt <= shift(present, -longestWaitMs);
  if (ready.some(isLater) && !ready.some(hasWaited)) return;
  const ids = ready.sort(byTime).map(({ id }) => id);
  await enqueueReleased(
    inParts(ids, maxAlertsPerMessage).map((alertIds) => ({
      type: 'alerts.released',
      subscriberId,
      alertIds,
    })),
  );
}

/** A reader who is owed reminders without a pause gets them after this time, in milliseconds. */
const longestWaitMs = 5 * minuteMs;

type ReleaseService = 'alerts' | 'enqueueReleased' | 'now' | 'logger';

/** Compares two alerts by the order of `deliverReleased`. */
function byTime(a: Alert, b: Alert): number {
  return compareText(a.owedAt, b.owedAt) || compareText(a.id, b.id);
}
