import { firstTokenOwner } from '../access/access-token.ts';
import { addDays } from '../time/days.ts';
import { hourMs, shift } from '../time/instants.ts';
import { morningOf } from '../time/mornings.ts';
import { localTimeOf } from '../time/zones.ts';
import type { Decision } from './decide.ts';
import { segments } from './gsm7.ts';
import type { Subscriber } from './subscriber.ts';

/** A limit on how much of something may be used in one period. */
export interface Quota {
  /** Name of what is counted. */
  readonly name: string;
  /** The period. Each period is counted by itself. */
  readonly period: string;
  readonly limit: number;
  /** End of the period, ISO 8601 UTC. */
  readonly endsAt: string;
}

/** The most that a deployment sends. */
export interface SendingLimits {
  /** Messages to one subscriber. */
  readonly messagesPerHour: number;
  readonly messagesPerDay: number;
  /** Emails to all subscribers together. */
  readonly emailsPerMonth: number;
  /** SMS to all subscribers together, in segments: each segment is billed. */
  readonly smsPartsPerMonth: number;
  /** The same per month and owner. 0 means that an owner has no limit except that of the deployment. */
  readonly emailsPerOwner: number;
  readonly smsPartsPerOwner: number;
}

/**
 * An amount of a quota that a message must take before it is sent, and what happens to its alerts if there is no room.
 */
export interface Reservation {
  readonly quota: Quota;
  readonly amount: number;
  readonly otherwise: Exclude<Decision, { readonly do: 'send' }>;
}

/**
 * Returns what a message takes of its subscriber's caps, per hour (UTC) and per day (the subscriber's). When a cap is
 * used up, the alerts are held until the next hour or the next morning.
 */
export function capReservations(
  subscriber: Pick<Subscriber, 'id' | 'timezone' | 'reminderHour' | 'messagesPerHour' | 'messagesPerDay'>,
  limits: SendingLimits,
  now: string,
): Reservation[] {
  const { id, timezone, reminderHour } = subscriber;
  const hour = now.slice(0, 'YYYY-MM-DDTHH'.length);
  const nextHour = shift(`${hour}:00:00.000Z`, hourMs);
  const { date } = localTimeOf(timezone, now);
  const tomorrow = addDays(date, 1);
  const cap = { amount: 1 } as const;
  return [
    {
      ...cap,
      quota: {
        name: `hour/${id}`,
        period: hour,
        limit: Math.min(subscriber.messagesPerHour ?? limits.messagesPerHour, limits.messagesPerHour),
        endsAt: nextHour,
      },
      otherwise: { do: 'hold', until: nextHour, reason: 'cap' },
    },
    {
      ...cap,
      quota: {
        name: `day/${id}`,
        period: date,
        limit: Math.min(subscriber.messagesPerDay ?? limits.messagesPerDay, limits.messagesPerDay),
        endsAt: morningOf(timezone, tomorrow, 0),
      },
      otherwise: { do: 'hold', until: morningOf(timezone, tomorrow, reminderHour), reason: 'cap' },
    },
  ];
}

/** The limits of a deployment that hold for all messages of a month. */
export type MonthLimits = Pick<
  SendingLimits,
  'emailsPerMonth' | 'smsPartsPerMonth' | 'emailsPerOwner' | 'smsPartsPerOwner'
>;

/**
 * Returns what a message takes of the month's budgets of its channel: of its owner's, and of the deployment's. When one
 * is used up, the alerts are dropped. The owner's comes first, so that a busy owner takes nothing that others could use.
 * The owner of the first token has no budget of its own.
 */
export function budgetReservations(
  { owner, channel }: Pick<Subscriber, 'owner' | 'channel'>,
  sms: string,
  limits: MonthLimits,
  now: string,
): Reservation[] {
  const month = now.slice(0, 'YYYY-MM'.length);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const endsAt = new Date(Date.UTC(year, number, 1)).toISOString();
  const [perMonth, perOwner] =
    channel === 'sms'
      ? [limits.smsPartsPerMonth, limits.smsPartsPerOwner]
      : [limits.emailsPerMonth, limits.emailsPerOwner];
  const reservation = (name: string, limit: number, reason: string): Reservation => ({
    amount: channel === 'sms' ? segments(sms) : 1,
    quota: { name, period: month, limit, endsAt },
    otherwise: { do: 'drop', reason },
  });
  const hasOwn = perOwner > 0 && owner !== firstTokenOwner;
  return [
    ...(hasOwn
      ? [reservation(`budget/${channel}/owner/${owner}`, perOwner, `${channel}-owner-budget-spent`)]
      : []),
    reservation(`budget/${channel}`, perMonth, `${channel}-budget-spent`),
  ];
}
