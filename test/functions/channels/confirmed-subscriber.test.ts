import { describe, expect, it } from 'vitest';
import { confirmedSubscriber } from '../../../functions/channels/confirmed-subscriber.ts';
import type { Subscriber } from '../../../functions/domain/alert/subscriber.ts';
import { ConflictError } from '../../../functions/runtime/errors.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';

const now = '2025-10-27T12:00:00.000Z';
const pending = aSubscriber({ status: 'pending' });

/** A store with `stored` and an SNS that says whether the subscription is confirmed. */
function world({ stored = pending, confirmed = true }: { stored?: Subscriber; confirmed?: boolean } = {}) {
  const askedArns: string[] = [];
  const updated: [Subscriber, string][] = [];
  return {
    askedArns,
    updated,
    services: {
      subscribers: {
        get: async () => stored,
        update: async (subscriber: Subscriber, expected: string) => {
          if (stored.updatedAt !== expected) throw new ConflictError('changed');
          updated.push([subscriber, expected]);
        },
      },
      channel: {
        isConfirmed: async (arn: string) => {
          askedArns.push(arn);
          return confirmed;
        },
      },
      now: () => now,
    },
  };
}

describe('confirmedSubscriber', () => {
  it('records that a pending email subscriber has confirmed at SNS', async () => {
    const { services, updated } = world();

    const subscriber = await confirmedSubscriber(pending, services);

    expect(subscriber).toEqual({ ...pending, status: 'confirmed', updatedAt: now });
    expect(updated).toEqual([[subscriber, pending.updatedAt]]);
  });

  it('changes nothing while SNS still waits for the confirmation', async () => {
    const { services, updated } = world({ confirmed: false });

    expect(await confirmedSubscriber(pending, services)).toEqual(pending);
    expect(updated).toEqual([]);
  });

  it.each([
    aSubscriber(),
    aSubscriber({ status: 'paused' }),
    aSubscriber({ status: 'pending', channel: 'sms', address: '+12025550123' }),
    aSubscriber({ status: 'pending', subscriptionArn: undefined }),
  ])('does not ask SNS when SNS cannot change the status: $status $channel', async (each) => {
    const { services, askedArns } = world();

    expect(await confirmedSubscriber(each, services)).toEqual(each);
    expect(askedArns).toEqual([]);
  });

  it('returns the stored subscriber when somebody else changed it meanwhile', async () => {
    const stored = aSubscriber({ status: 'unsubscribed', updatedAt: '2025-10-27T11:59:59.000Z' });

    expect(await confirmedSubscriber(pending, world({ stored }).services)).toEqual(stored);
  });
});
