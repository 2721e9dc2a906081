import { describe, expect, it } from 'vitest';
import { budgetReservation, capReservations } from '../../../../functions/domain/alert/quotas.ts';
import { aSubscriber } from '../../../support/builders/subscriber.ts';

const limits = { messagesPerHour: 10, messagesPerDay: 50, emailsPerMonth: 1_000, smsPartsPerMonth: 100 };
const now = '2025-12-31T23:45:00.000Z';

describe('what a message takes of the caps', () => {
  it('is one of the hour (UTC) and one of the day of the subscriber, each to its own end', () => {
    const caps = capReservations(aSubscriber({ timezone: 'Asia/Tokyo' }), limits, now);

    expect(caps.map(({ quota, amount }) => [quota.period, quota.endsAt, amount])).toEqual([
      ['2025-12-31T23', '2026-01-01T00:00:00.000Z', 1],
      ['2026-01-01', '2026-01-01T15:00:00.000Z', 1],
    ]);
  });

  it('is held, where there is nothing left, to the next hour or the next morning', () => {
    const caps = capReservations(aSubscriber({ reminderHour: 7 }), limits, now);

    expect(caps.map(({ otherwise }) => otherwise)).toEqual([
      { do: 'hold', reason: 'cap', until: '2026-01-01T00:00:00.000Z' },
      { do: 'hold', reason: 'cap', until: '2026-01-01T12:00:00.000Z' },
    ]);
  });

  it('is limited by what the subscriber wants, and never by more than the deployment allows', () => {
    const wants = { messagesPerHour: 2, messagesPerDay: 999 };

    const caps = capReservations(aSubscriber(wants), limits, now);

    expect(caps.map(({ quota }) => quota.limit)).toEqual([2, 50]);
  });
});

describe('what a message takes of the budget', () => {
  it('is one email of the month', () => {
    expect(budgetReservation('email', 'whatever', limits, now)).toEqual({
      amount: 1,
      quota: { name: 'budget/email', period: '2025-12', limit: 1_000, endsAt: '2026-01-01T00:00:00.000Z' },
      otherwise: { do: 'drop', reason: 'email-budget-spent' },
    });
  });

  it('is as many SMS as it has parts', () => {
    expect(budgetReservation('sms', 'a'.repeat(200), limits, now)).toMatchObject({
      amount: 2,
      quota: { name: 'budget/sms', limit: 100 },
    });
  });
});
