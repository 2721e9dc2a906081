import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { dayMs, shift } from '../domain/time/instants.ts';
import type { ScheduledRun } from '../runtime/middleware/schedule-handler.ts';
import { StoredRowError } from '../stores/errors.ts';
import { readPages } from '../stores/page.ts';
import type { ReminderZone, ZoneUser } from '../stores/reminder-zone-store.ts';
import type { Parking } from './parking.ts';
import type { ClockServices } from './services.ts';

/** Time between two checks of the same zone. A user who was noted within this time counts without a check. */
const everyMs = dayMs;
/** Zones in one run. In a day this is every zone at every hour that exists. */
const perRun = 120;
/** Time that must be left of the invocation for another zone, in milliseconds. */
const neededMs = 10_000;

type Services = Pick<ClockServices, 'reminderZones' | 'subscribers' | 'watches' | 'metrics'>;

/**
 * Removes the zones at which no watch reminds any more, because each zone costs a look in every run. A zone is in use
 * when one of its users is still there and has a watch on due dates.
 *
 * It is safe when a subscriber moves there meanwhile: the API notes the user and then the zone, before it writes the
 * subscriber. A user or a zone that was noted since it was read is not removed.
 */
export async function removeUnusedZones(
  run: ScheduledRun,
  parking: Pick<Parking, 'unreadable'>,
  services: Services,
): Promise<void> {
  const { reminderZones, metrics } = services;
  let removed = await reminderZones.mergeOtherNames(run.time, parking.unreadable);
  const before = shift(run.time, -everyMs);
  for (const zone of await reminderZones.listToCheck(before, perRun, parking.unreadable)) {
    if (run.remainingMs() < neededMs) break;
    if (await isUsed(zone, before, parking, services)) await reminderZones.noteInUse(zone, run.time);
    else if (await reminderZones.remove(zone)) removed += 1;
  }
  metrics.addMetric('ZonesRemoved', MetricUnit.Count, removed);
}

/** Looks for one user who is still there. Removes the users before that one, who are not. */
async function isUsed(
  zone: ReminderZone,
  before: string,
  parking: Pick<Parking, 'unreadable'>,
  services: Services,
): Promise<boolean> {
  try {
    for await (const users of services.reminderZones.listUsers(zone)) {
      for (const user of users) {
        if (user.notedAt >= before || (await isThere(zone, user, services))) return true;
        await services.reminderZones.removeUser(zone, user);
      }
    }
    return false;
  } catch (error) {
    if (!(error instanceof StoredRowError)) throw error;
    // Nobody knows whether it is in use, so it stays.
    parking.unreadable(error);
    return true;
  }
}

/** Whether a user may still get reminders there. A subscriber who did not confirm yet may do so at any time. */
async function isThere(
  { timezone, hour }: ReminderZone,
  { subscriberId }: ZoneUser,
  { subscribers, watches }: Services,
): Promise<boolean> {
  const [subscriber] = await subscribers.getMany([subscriberId]);
  if (subscriber === undefined || subscriber.timezone !== timezone || subscriber.reminderHour !== hour) {
    return false;
  }
  // Those who left are noted again when they are signed up again.
  if (subscriber.status === 'unsubscribed' || subscriber.status === 'bounced') return false;
  for await (const page of readPages((request) => watches.listBySubscriber(subscriberId, request), 100)) {
    if (page.entries.some((watch) => watch.on.includes('due'))) return true;
  }
  return false;
}
