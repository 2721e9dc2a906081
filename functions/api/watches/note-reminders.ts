import type { Subscriber } from '../../domain/alert/subscriber.ts';
import type { Watch } from '../../domain/query/watch.ts';
import type { ApiServices } from '../services.ts';

/**
 * Records in the directory of zones that a watch reminds at the morning of its subscriber. CLOCK looks only at the
 * zones and hours in that directory.
 * @param options.hasMoved the subscriber had another zone or hour until now
 */
export async function noteReminders(
  watch: Watch,
  subscriber: Pick<Subscriber, 'id' | 'timezone' | 'reminderHour'>,
  { reminderZones, now }: Pick<ApiServices, 'reminderZones' | 'now'>,
  options: { readonly hasMoved?: boolean } = {},
): Promise<void> {
  if (!watch.on.includes('due')) return;
  const at = now();
  const zone = {
    timezone: subscriber.timezone,
    hour: subscriber.reminderHour,
    leadDays: watch.leadDays,
    changedAt: at,
    ...(options.hasMoved && { movedAt: at }),
  };
  await reminderZones.note(zone, subscriber.id);
}
