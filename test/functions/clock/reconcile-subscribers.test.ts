import { Metrics } from '@aws-lambda-powertools/metrics';
import { beforeEach, describe, expect, it } from 'vitest';
import { reconcileSubscribers } from '../../../functions/clock/reconcile-subscribers.ts';
import type { Subscriber } from '../../../functions/domain/alert/subscriber.ts';
import { ConflictError } from '../../../functions/runtime/errors.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';

const time = '2025-10-27T12:00:00.000Z';
type State = 'confirmed' | 'pending' | 'gone';

describe('reconcileSubscribers', () => {
  let toCheck: Subscriber[];
  let updated: Subscriber[];
  let checked: string[];
  let slots: number;
  let lookUp: { before: string; most: number } | undefined;
  let errors: string[];
  let counted: string[];
  let unreadableRow: StoredRowError | undefined;
  let parked: string[];
  const unreadable = ({ row }: StoredRowError) => void parked.push(row);

  beforeEach(() => {
    [toCheck, updated, checked, slots, lookUp] = [[], [], [], 0, undefined];
    [errors, counted, parked, unreadableRow] = [[], [], [], undefined];
  });

  function reconcile(states: Readonly<Record<string, State>>, remaining = [300_000]) {
    toCheck = Object.keys(states).map((id) => aSubscriber({ id, subscriptionArn: `arn:${id}` }));
    return reconcileSubscribers(
      { time, remainingMs: () => (remaining.length > 1 ? remaining.shift() : remaining[0]) ?? 0 },
      { unreadable },
      {
        subscribers: {
          listToCheck: async (before, most, onUnreadable) => {
            lookUp = { before, most };
            if (unreadableRow !== undefined) onUnreadable?.(unreadableRow);
            return toCheck;
          },
          noteChecked: async (id, at) => void checked.push(`${id} ${at}`),
          update: async (subscriber) => {
            if (subscriber.id === 'sub_changed') throw new ConflictError('Changed.');
            updated.push(subscriber);
          },
        },
        channel: {
          stateOf: async (arn) => {
            if (arn === 'arn:sub_broken') throw new Error('InvalidParameter');
            return states[arn.slice('arn:'.length)] ?? 'gone';
          },
        },
        channelPacer: {
          waitForSlot: async () => {
            slots += 1;
          },
        },
        logger: { info: () => undefined, error: (message) => void errors.push(String(message)) },
        metrics: {
          addMetric: (name) => {
            counted.push(name);
            return new Metrics({ namespace: 'test' });
          },
        },
      },
    );
  }

  it('records a deleted subscription as unsubscribed, and a pending one as bounced', async () => {
    const left = await reconcile({ sub_here: 'confirmed', sub_left: 'gone', sub_bounced: 'pending' });

    expect(left).toBe(2);
    expect(updated.map(({ id, status, updatedAt }) => [id, status, updatedAt])).toEqual([
      ['sub_left', 'unsubscribed', time],
      ['sub_bounced', 'bounced', time],
    ]);
    expect(checked).toEqual([`sub_here ${time}`]);
  });

  it('looks up subscribers who were not looked up for a day, at a pace', async () => {
    await reconcile({ sub_1: 'confirmed', sub_2: 'confirmed' });

    expect(lookUp?.before).toBe('2025-10-26T12:00:00.000Z');
    expect(slots).toBe(2);
  });

  it('leaves the rest to the next run when time is short', async () => {
    await reconcile({ sub_1: 'confirmed', sub_2: 'confirmed' }, [300_000, 9_000]);

    expect(checked).toHaveLength(1);
  });

  it('does not count a subscriber that changed meanwhile', async () => {
    expect(await reconcile({ sub_changed: 'gone' })).toBe(0);
  });

  it('looks up the subscribers behind one that cannot be looked up, which waits for the next day', async () => {
    const left = await reconcile({ sub_1: 'confirmed', sub_broken: 'confirmed', sub_left: 'gone' });

    expect(left).toBe(1);
    expect(checked).toEqual([`sub_1 ${time}`, `sub_broken ${time}`]);
    expect(errors).toEqual(['A subscriber could not be looked up']);
    expect(counted).toEqual(['LookUpsFailed']);
  });

  it('parks a subscriber whose row cannot be read, and looks up the others', async () => {
    unreadableRow = new StoredRowError('Subscribers SUBSCRIBER#sub_2 SELF', 'It does not fit.');

    await reconcile({ sub_1: 'confirmed', sub_3: 'confirmed' });

    expect(parked).toEqual(['Subscribers SUBSCRIBER#sub_2 SELF']);
    expect(checked).toHaveLength(2);
  });
});
