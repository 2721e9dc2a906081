import type { Subscriber } from '../../domain/alert/subscriber.ts';
import type { Watch } from '../../domain/query/watch.ts';
import type { ApiServices } from '../services.ts';

/**
 * Tells CLOCK, by its directory of zones, that a watch asks for reminders at this subscriber's morning; `moved`: that the
 * subscriber had another morning until now.
 */
export async function noteReminders(
  watch: Watch,
  subscriber: Pick<Subscriber, 'timezone' | 'reminderHour'>,
  { reminderZones, now }: Pick<ApiServices, 'reminderZones' | 'now'>,
  moved = false,
): Promise<void> {
  if (!watch.on.includes('due')) return;
  const at = now();
  await reminderZones.note({
    timezone: subscriber.timezone,
    hour: subscriber.reminderHour,
    leadDays: watch.leadDays,
    changedAt: at,
    ...(moved && { movedAt: at }),
  });
}
