import { addDays } from '../time/days.ts';
import { hourMs, shift } from '../time/instants.ts';
import { morningOf } from '../time/mornings.ts';
import { localTimeOf } from '../time/zones.ts';
import type { Decision } from './decide.ts';
import { segments } from './gsm7.ts';
import type { Channel, Subscriber } from './subscriber.ts';

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

/**
 * Returns what a message takes of its channel's budget for the month. When the budget is used up, the alerts are
 * dropped.
 */
export function budgetReservation(
  channel: Channel,
  sms: string,
  limits: Pick<SendingLimits, 'emailsPerMonth' | 'smsPartsPerMonth'>,
  now: string,
): Reservation {
  const month = now.slice(0, 'YYYY-MM'.length);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const endsAt = new Date(Date.UTC(year, number, 1)).toISOString();
  const limit = channel === 'sms' ? limits.smsPartsPerMonth : limits.emailsPerMonth;
  return {
    amount: channel === 'sms' ? segments(sms) : 1,
    quota: { name: `budget/${channel}`, period: month, limit, endsAt },
    otherwise: { do: 'drop', reason: `${channel}-budget-spent` },
  };
}
