import { addDays, weekdayOf } from '../time/days.ts';
import { morningOf } from '../time/mornings.ts';
import { localTimeOf } from '../time/zones.ts';
import type { HoldReason, Occasion } from './alert.ts';
import { instantOfLocalTime, isQuiet } from './quiet-hours.ts';
import type { Digest, Subscriber } from './subscriber.ts';

/** The decision about an alert at this moment. `until`: ISO 8601 UTC. */
export type Decision =
  | { readonly do: 'send' }
  | { readonly do: 'hold'; readonly until: string; readonly reason: HoldReason }
  | { readonly do: 'drop'; readonly reason: string };

/**
 * Decides what to do with an alert, by the subscriber's settings at this moment. For a held alert that is decided again
 * at its release, the answer is `send`, unless the settings have changed.
 *
 * A digest holds news, and the reminders of its own day. A reminder of a date that is today does not wait for it, and no
 * reminder waits for the digest of another day. An alert about a changed date does not wait either: its day may be
 * tomorrow.
 */
export function decideDelivery({
  subscriber,
  occasion,
  owedAt,
  now,
}: {
  readonly subscriber: Pick<Subscriber, 'status' | 'timezone' | 'digest' | 'quietHours'>;
  readonly occasion: Occasion;
  /** Since when it is owed, ISO 8601 UTC. */
  readonly owedAt: string;
  readonly now: string;
}): Decision {
  if (subscriber.status !== 'confirmed') return { do: 'drop', reason: `subscriber-${subscriber.status}` };
  const { timezone, digest, quietHours } = subscriber;
  if (digest.frequency !== 'immediate') {
    const until = digestAfter(owedAt, timezone, digest);
    const isOfThatDay = () => localTimeOf(timezone, until).date === localTimeOf(timezone, owedAt).date;
    const waits =
      occasion.kind === 'due' ? occasion.daysAhead > 0 && isOfThatDay() : occasion.changedDate === undefined;
    if (waits && until > now) return { do: 'hold', until, reason: 'digest' };
  }
  if (quietHours !== undefined) {
    const local = localTimeOf(timezone, now);
    if (isQuiet(quietHours, local.time)) {
      const endsToday = local.time < quietHours.end;
      const day = endsToday ? local.date : addDays(local.date, 1);
      const until = instantOfLocalTime(timezone, day, quietHours.end);
      // When clocks go back, the end can come twice. If the first one has passed, the quiet hours are over.
      if (until > now) return { do: 'hold', until, reason: 'quiet-hours' };
    }
  }
  return { do: 'send' };
}

/** Returns the subscriber's first digest after an instant. */
function digestAfter(instant: string, timezone: string, { frequency, hour, weekday }: Digest): string {
  let day = localTimeOf(timezone, instant).date;
  for (;;) {
    if (frequency === 'daily' || weekdayOf(day) === weekday) {
      const at = morningOf(timezone, day, hour);
      if (at > instant) return at;
    }
    day = addDays(day, 1);
  }
}
