import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ComposeError } from '../../../functions/deliver/compose-error.ts';
import { deliverOwed } from '../../../functions/deliver/deliver-owed.ts';
import { deliverReleased } from '../../../functions/deliver/deliver-released.ts';
import type { Alert } from '../../../functions/domain/alert/alert.ts';
import type { AlertsReleased } from '../../../functions/domain/messages.ts';
import { RetryLaterError } from '../../../functions/runtime/errors.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { alertKeys, watchKeys } from '../../../functions/stores/keys.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
import { aWatch } from '../../support/builders/watch.ts';
import { aDelivery, alertIdOf, DeliverWorld, owedTo } from '../../support/deliver/world.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const digest = { frequency: 'daily' as const, hour: 8, weekday: 1 };

describeOn(dynaliteEngine, 'deliverReleased', (database) => {
  let world: DeliverWorld;

  beforeEach(async () => {
    world = await DeliverWorld.create(database);
    await world.subscribers.create(aSubscriber({ digest }));
  });

  /** Holds alerts for the next digest, each with its own watch, and moves the time to that morning. */
  async function hold(...ids: string[]): Promise<AlertsReleased> {
    for (const id of ids) {
      await world.watches.put(aWatch({ id: `wat_${id}` }));
      await world.alerts.hold(held(id), aDelivery(1, 'sqs_0'));
    }
    world.now = '2025-10-28T12:00:00.000Z';
    return { type: 'alerts.released', subscriberId: 'sub_1', alertIds: ids };
  }

  function held(id: string): Alert {
    return anAlert({
      id,
      watchId: `wat_${id}`,
      state: 'held',
      reason: 'digest',
      releaseAt: '2025-10-28T12:00:00.000Z',
    });
  }

  async function states(...ids: string[]): Promise<(string | undefined)[]> {
    return Promise.all(ids.map(async (id) => (await world.alerts.get(id))?.state));
  }

  /** Counts the alerts of a message by the links to their pages. */
  const alertsIn = ({ email }: { readonly email: string }) => email.match(/\/a\//g)?.length;

  it('sends all of them as one message, and marks each', async () => {
    const message = await hold('a', 'b', 'c');

    await deliverReleased(message, aDelivery(), world.services);

    expect(world.left.map(alertsIn)).toEqual([3]);
    expect(await states('a', 'b', 'c')).toEqual(['sent', 'sent', 'sent']);
  });

  it('sends nothing when the message comes again, even as another message', async () => {
    const message = await hold('a', 'b');
    await deliverReleased(message, aDelivery(), world.services);

    await deliverReleased(message, aDelivery(2), world.services);
    await deliverReleased(message, aDelivery(1, 'sqs_2'), world.services);

    expect(world.left).toHaveLength(1);
  });

  it('keeps a digest in one message when it is released twice at once', async () => {
    const message = await hold('a', 'b', 'c');

    const both = ['sqs_1', 'sqs_2'].map((id) => deliverReleased(message, aDelivery(1, id), world.services));
    const results = await Promise.allSettled(both);

    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(RetryLaterError);
    }
    expect(world.left.map(alertsIn)).toEqual([3]);
    expect(await states('a', 'b', 'c')).toEqual(['sent', 'sent', 'sent']);
  });

  it('holds an alert in new quiet hours, and drops the alert of a deleted watch', async () => {
    const message = await hold('a', 'b');
    await world.watches.delete(aWatch({ id: 'wat_b' }));
    await world.change('1', { quietHours: { start: '07:00', end: '10:00' } });

    await deliverReleased(message, aDelivery(), world.services);

    expect(world.left).toEqual([]);
    expect(await world.alerts.get('a')).toMatchObject({
      state: 'held',
      reason: 'quiet-hours',
      releaseAt: '2025-10-28T14:00:00.000Z',
    });
    expect(await world.alerts.get('b')).toMatchObject({ state: 'dropped', reason: 'watch-deleted' });
  });

  it('drops all alerts when the subscriber is deleted', async () => {
    const message = await hold('a', 'b');
    await world.subscribers.delete(aSubscriber());

    await deliverReleased(message, aDelivery(), world.services);

    expect(await states('a', 'b')).toEqual(['dropped', 'dropped']);
    expect((await world.alerts.get('a'))?.reason).toBe('subscriber-deleted');
  });

  it('leaves all alerts as they were when SNS throttles', async () => {
    const message = await hold('a', 'b');
    world.answer = () => ({ result: 'unsent', reason: 'sns-Throttled' });

    await expect(deliverReleased(message, aDelivery(), world.services)).rejects.toThrow(RetryLaterError);

    expect(await world.alerts.get('a')).toEqual({ ...held('a'), at: world.now });
    expect(await world.alerts.get('b')).toEqual({ ...held('b'), at: world.now });
  });

  it('says in the message that it may be a repeat, even if it was held in between', async () => {
    await world.reader('ann');
    world.answer = () => {
      throw new Error('socket hang up');
    };
    await expect(deliverOwed(owedTo('ann'), aDelivery(), world.services)).rejects.toThrow('hang up');
    await world.change('ann', { digest });
    await deliverOwed(owedTo('ann'), aDelivery(2), world.services);
    world.now = '2025-10-28T12:00:00.000Z';
    world.answer = () => ({ result: 'sent', messageId: 'sns_2' });

    const alertIds = [alertIdOf('ann')];
    const message = { type: 'alerts.released' as const, subscriberId: 'sub_ann', alertIds };
    await deliverReleased(message, aDelivery(1, 'sqs_3'), world.services);

    expect(world.left.at(-1)?.email).toMatch(/You may have this .* already/);
    expect(await world.alerts.get(alertIdOf('ann'))).toMatchObject({ state: 'sent', repeated: true });
  });

  describe('with one bad alert among good ones', () => {
    const delivered = (message: AlertsReleased, services = world.services) =>
      deliverReleased(message, aDelivery(), services);

    it('sends the others when the watch of one cannot be read, and throws at the end', async () => {
      const message = await hold('a', 'b', 'c');
      const row = { ...watchKeys.watch('wat_b'), watch: { id: 'wat_b' } };
      await database.client.send(new PutCommand({ TableName: world.tables.Watches, Item: row }));

      await expect(delivered(message)).rejects.toThrow(StoredRowError);

      expect(world.left.map(alertsIn)).toEqual([2]);
      expect(await states('a', 'b', 'c')).toEqual(['sent', 'held', 'sent']);
    });

    it('sends the others when one alert cannot be read', async () => {
      const message = await hold('a', 'b', 'c');
      const row = { ...alertKeys.alert('b'), alert: { id: 'b' } };
      await database.client.send(new PutCommand({ TableName: world.tables.Alerts, Item: row }));

      await expect(delivered(message)).rejects.toThrow(StoredRowError);

      expect(world.left.map(alertsIn)).toEqual([2]);
      expect(await states('a', 'c')).toEqual(['sent', 'sent']);
    });

    it('sends the others when no message can be made of one, and counts each message once', async () => {
      const message = await hold('a', 'b', 'c', 'd');
      await database.client.send(
        new UpdateCommand({
          TableName: world.tables.Watches,
          Key: watchKeys.watch('wat_b'),
          UpdateExpression: 'SET watch.canonical = :broken',
          ExpressionAttributeValues: { ':broken': 'ship (' },
        }),
      );

      await expect(delivered(message)).rejects.toThrow(ComposeError);
      await expect(delivered(message)).rejects.toThrow(ComposeError);

      expect(world.left.map(({ subject }) => subject)).toHaveLength(2);
      expect(await states('a', 'b', 'c', 'd')).toEqual(['sent', 'held', 'sent', 'sent']);
      const [entry] = world.logged.filter(([text]) => text === 'An alert could not be delivered');
      expect(entry?.[1]).toMatchObject({ alertId: 'b' });
    });
  });
});
