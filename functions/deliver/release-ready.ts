import type { Alert } from '../domain/alert/alert.ts';
import { maxAlertsPerMessage } from '../domain/alert/email.ts';
import type { AlertsReady } from '../domain/messages.ts';
import { minuteMs, shift } from '../domain/time/instants.ts';
import { inParts } from '../runtime/in-parts.ts';
import { inClaimOrder } from './claim-alerts.ts';
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
  const reminders = ready
    .filter(({ reason }) => reason === 'morning')
    .map(({ releaseAt: heldAt = '', id: alertId }) => ({ heldAt, alertId }));
  const hasLater = reminders.some((reminder) => isHeldAfter(reminder, message));
  const longAgo = shift(present, -longestWaitMs);
  if (hasLater && !reminders.some(({ heldAt }) => heldAt <= longAgo)) return;
  const ids = ready.sort(inClaimOrder).map(({ id }) => id);
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
