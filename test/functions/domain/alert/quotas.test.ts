import { describe, expect, it } from 'vitest';
import { budgetReservations, capReservations } from '../../../../functions/domain/alert/quotas.ts';
import { aSubscriber } from '../../../support/builders/subscriber.ts';

const limits = {
  messagesPerHour: 10,
  messagesPerDay: 50,
  emailsPerMonth: 1_000,
  smsPartsPerMonth: 100,
  emailsPerOwner: 0,
  smsPartsPerOwner: 0,
};
const now = '2025-12-31T23:45:00.000Z';

describe('capReservations', () => {
  it("takes one message of the hour (UTC) and one of the subscriber's day, each with its own end", () => {
    const caps = capReservations(aSubscriber({ timezone: 'Asia/Tokyo' }), limits, now);

    expect(caps.map(({ quota, amount }) => [quota.period, quota.endsAt, amount])).toEqual([
      ['2025-12-31T23', '2026-01-01T00:00:00.000Z', 1],
      ['2026-01-01', '2026-01-01T15:00:00.000Z', 1],
    ]);
  });

  it('holds alerts until the next hour or the next morning when a cap is used up', () => {
    const caps = capReservations(aSubscriber({ reminderHour: 7 }), limits, now);

    expect(caps.map(({ otherwise }) => otherwise)).toEqual([
      { do: 'hold', reason: 'cap', until: '2026-01-01T00:00:00.000Z' },
      { do: 'hold', reason: 'cap', until: '2026-01-01T12:00:00.000Z' },
    ]);
  });

  it('uses the limit of the subscriber, and at most the limit of the deployment', () => {
    const wants = { messagesPerHour: 2, messagesPerDay: 999 };

    const caps = capReservations(aSubscriber(wants), limits, now);

    expect(caps.map(({ quota }) => quota.limit)).toEqual([2, 50]);
  });
});

describe('budgetReservations', () => {
  it('takes one email of the month', () => {
    expect(budgetReservations(aSubscriber(), 'whatever', limits, now)).toEqual([
      {
        amount: 1,
        quota: { name: 'budget/email', period: '2025-12', limit: 1_000, endsAt: '2026-01-01T00:00:00.000Z' },
        otherwise: { do: 'drop', reason: 'email-budget-spent' },
      },
    ]);
  });

  it('takes one SMS of the month per segment', () => {
    expect(budgetReservations(aSubscriber({ channel: 'sms' }), 'a'.repeat(200), limits, now)).toMatchObject([
      { amount: 2, quota: { name: 'budget/sms', limit: 100 } },
    ]);
  });

  it("takes the same of the owner's budget first, if there is one", () => {
    const perOwner = { ...limits, emailsPerOwner: 20, smsPartsPerOwner: 10 };
    const taken = (change: Parameters<typeof aSubscriber>[0]) =>
      budgetReservations(aSubscriber(change), 'text', perOwner, now).map(({ quota, otherwise }) => [
        quota.name,
        quota.limit,
        otherwise,
      ]);

    expect(taken({ owner: 'desk', channel: 'sms' })).toEqual([
      ['budget/sms/owner/desk', 10, { do: 'drop', reason: 'sms-owner-budget-spent' }],
      ['budget/sms', 100, { do: 'drop', reason: 'sms-budget-spent' }],
    ]);
    expect(taken({ owner: 'root' }).map(([name]) => name)).toEqual(['budget/email']);
  });
});
