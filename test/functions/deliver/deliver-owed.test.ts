import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { BusyError } from '../../../functions/deliver/busy-error.ts';
import { deliverOwed } from '../../../functions/deliver/deliver-owed.ts';
import { QuerySyntaxError } from '../../../functions/domain/query/errors.ts';
import { PermanentError, RetryLaterError } from '../../../functions/runtime/errors.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { watchKeys } from '../../../functions/stores/keys.ts';
import { aWatch } from '../../support/builders/watch.ts';
import { aDelivery, alertIdOf, DeliverWorld, owedTo } from '../../support/deliver/world.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'deliverOwed', (database) => {
  let world: DeliverWorld;

  beforeEach(async () => {
    world = await DeliverWorld.create(database);
  });

  /** A reader whose watch has a query that cannot be parsed, so that no message can be composed for it. */
  async function readerWithUnreadableQuery(name: string): Promise<void> {
    await world.reader(name);
    const watch = aWatch({ id: `wat_${name}`, subscriberId: `sub_${name}`, canonical: '"' });
    const row = { ...watchKeys.watch(watch.id), watch };
    await database.client.send(new PutCommand({ TableName: world.tables.Watches, Item: row }));
  }

  it('sends each recipient a message, and records when and as which message', async () => {
    await world.reader('ann');
    await world.reader('bob', { channel: 'sms', address: '+12025550123' });

    await deliverOwed(owedTo('ann', 'bob'), aDelivery(), world.services);

    expect(world.left.map(({ to }) => to)).toEqual(['sub_ann', 'sub_bob']);
    expect(await world.alerts.get(alertIdOf('ann'))).toEqual({
      id: alertIdOf('ann'),
      owner: 'own_1',
      subscriberId: 'sub_ann',
      watchId: 'wat_ann',
      articleId: 'art_1',
      storyId: 'art_1',
      itemIds: ['art_1.0'],
      occasion: { kind: 'published' },
      owedAt: '2025-10-27T13:59:00.000Z',
      state: 'sent',
      messageId: 'sns_1',
      at: world.now,
    });
  });

  it('sends nothing when the message comes again, even as another message', async () => {
    await world.reader('ann');
    await deliverOwed(owedTo('ann'), aDelivery(), world.services);

    await deliverOwed(owedTo('ann'), aDelivery(2), world.services);
    await deliverOwed(owedTo('ann'), aDelivery(1, 'sqs_2'), world.services);

    expect(world.left).toHaveLength(1);
  });

  it('holds an alert for a digest or until quiet hours end', async () => {
    await world.reader('dee', { digest: { frequency: 'daily', hour: 8, weekday: 1 } });
    await world.reader('kim', { quietHours: { start: '09:00', end: '17:00' } });

    await deliverOwed(owedTo('dee', 'kim'), aDelivery(), world.services);

    expect(world.left).toEqual([]);
    expect(await world.alerts.get(alertIdOf('dee'))).toMatchObject({
      state: 'held',
      reason: 'digest',
      releaseAt: '2025-10-28T12:00:00.000Z',
    });
    expect(await world.alerts.get(alertIdOf('kim'))).toMatchObject({
      state: 'held',
      reason: 'quiet-hours',
      releaseAt: '2025-10-27T21:00:00.000Z',
    });
  });

  it('drops an alert that nobody should get, with the reason', async () => {
    await world.reader('pat', { status: 'paused' });
    await world.reader('sue');
    await world.watches.delete(aWatch({ id: 'wat_sue' }));
    await world.watches.put(aWatch({ id: 'wat_tom', subscriberId: 'sub_tom' }));

    await deliverOwed(owedTo('pat', 'sue', 'tom'), aDelivery(), world.services);

    const reasons = ['pat', 'sue', 'tom'].map(
      async (name) => (await world.alerts.get(alertIdOf(name)))?.reason,
    );
    expect(world.left).toEqual([]);
    expect(await world.states('pat', 'sue', 'tom')).toEqual(['dropped', 'dropped', 'dropped']);
    expect(await Promise.all(reasons)).toEqual(['subscriber-paused', 'watch-deleted', 'subscriber-deleted']);
  });

  it('records nothing when both watch and subscriber are deleted', async () => {
    await deliverOwed(owedTo('nobody'), aDelivery(), world.services);

    expect(await world.states('nobody')).toEqual([undefined]);
  });

  it('looks up a pending subscriber at SNS, and sends if it is confirmed there', async () => {
    await world.reader('ann', { status: 'pending' });

    await deliverOwed(owedTo('ann'), aDelivery(), world.services);

    expect(await world.states('ann')).toEqual(['sent']);
    expect((await world.subscribers.get('sub_ann'))?.status).toBe('confirmed');
  });

  it('fails for good when the article does not exist', async () => {
    const message = { ...owedTo('ann'), articleId: 'art_0' };

    await expect(deliverOwed(message, aDelivery(), world.services)).rejects.toThrow(PermanentError);
  });

  it('delivers to the others when one fails, and fails at the end', async () => {
    await world.reader('ann');
    await world.reader('bob');
    const broken = { ...watchKeys.watch('wat_ann'), watch: { id: 'wat_ann' } };
    await database.client.send(new PutCommand({ TableName: world.tables.Watches, Item: broken }));

    const delivering = deliverOwed(owedTo('ann', 'bob'), aDelivery(), world.services);

    await expect(delivering).rejects.toThrow(StoredRowError);
    expect(await world.states('ann', 'bob')).toEqual([undefined, 'sent']);
  });

  it('logs every failure, with its recipient', async () => {
    await world.reader('ann');
    await world.reader('bob');
    await world.reader('cem');
    const failures = new Map(['ann', 'cem'].map((name) => [`sub_${name}`, new Error(`no ${name}`)]));
    world.answer = ({ id }) => {
      const failure = failures.get(id);
      if (failure !== undefined) throw failure;
      return { result: 'sent', messageId: 'sns_1' };
    };

    const delivering = deliverOwed(owedTo('ann', 'bob', 'cem'), aDelivery(), world.services);

    await expect(delivering).rejects.toThrow('no ann');
    expect(world.logged).toEqual(
      [...failures].map(([subscriberId, error]) => [
        'An alert could not be delivered',
        { watchId: subscriberId.replace('sub', 'wat'), subscriberId, error },
      ]),
    );
  });

  it('logs a failure even when SNS throttles after it, which ends the attempt', async () => {
    await world.reader('ann');
    await world.reader('bob');
    world.answer = ({ id }) => {
      if (id === 'sub_ann') throw new Error('socket hang up');
      return { result: 'unsent', reason: 'sns-Throttled' };
    };

    const delivering = deliverOwed(owedTo('ann', 'bob'), aDelivery(), world.services);

    await expect(delivering).rejects.toThrow(RetryLaterError);
    expect(world.logged).toEqual([
      ['An alert could not be delivered', expect.objectContaining({ subscriberId: 'sub_ann' })],
    ]);
  });

  it('delivers to the others when another attempt holds one, and retries that one', async () => {
    await world.reader('ann');
    await world.reader('bob');
    world.answer = () => {
      throw new Error('socket hang up');
    };
    await expect(deliverOwed(owedTo('ann'), aDelivery(1, 'sqs_9'), world.services)).rejects.toThrow(
      'hang up',
    );
    world.answer = () => ({ result: 'sent', messageId: 'sns_2' });

    const delivering = deliverOwed(owedTo('ann', 'bob'), aDelivery(), world.services);

    await expect(delivering).rejects.toThrow(BusyError);
    expect(await world.states('ann', 'bob')).toEqual(['sending', 'sent']);
  });

  it('sends an alert again that SNS may have taken, and says so', async () => {
    await world.reader('ann');
    world.answer = () => {
      throw new Error('socket hang up');
    };
    await expect(deliverOwed(owedTo('ann'), aDelivery(), world.services)).rejects.toThrow('hang up');
    world.answer = () => ({ result: 'sent', messageId: 'sns_2' });

    await deliverOwed(owedTo('ann'), aDelivery(2), world.services);

    expect(world.left.map(({ email }) => /You may have this .* already/.test(email))).toEqual([false, true]);
    expect(await world.alerts.get(alertIdOf('ann'))).toMatchObject({ state: 'sent', repeated: true });
  });

  it('stops when SNS throttles: nothing is claimed and nobody else is tried', async () => {
    await world.reader('ann');
    await world.reader('bob');
    world.answer = () => ({ result: 'unsent', reason: 'sns-Throttled' });

    const delivering = deliverOwed(owedTo('ann', 'bob'), aDelivery(), world.services);

    await expect(delivering).rejects.toThrow(RetryLaterError);
    expect(world.left).toHaveLength(1);
    expect(await world.states('ann', 'bob')).toEqual([undefined, undefined]);
  });

  it('drops an alert that SNS refuses for good, with the reason, and goes on', async () => {
    await world.reader('ann');
    await world.reader('bob');
    world.answer = ({ id }) =>
      id === 'sub_ann'
        ? { result: 'refused', reason: 'sns-OptedOut' }
        : { result: 'sent', messageId: 'sns_1' };

    await deliverOwed(owedTo('ann', 'bob'), aDelivery(), world.services);

    expect(await world.states('ann', 'bob')).toEqual(['dropped', 'sent']);
    expect((await world.alerts.get(alertIdOf('ann')))?.reason).toBe('sns-OptedOut');
  });

  it('loses nothing when quiet hours begin between a killed attempt and the next one', async () => {
    await world.reader('ann');
    world.answer = () => {
      throw new Error('socket hang up');
    };
    await expect(deliverOwed(owedTo('ann'), aDelivery(), world.services)).rejects.toThrow('hang up');
    await world.change('ann', { quietHours: { start: '09:00', end: '17:00' } });

    await deliverOwed(owedTo('ann'), aDelivery(2), world.services);

    expect(await world.alerts.get(alertIdOf('ann'))).toMatchObject({
      state: 'held',
      reason: 'quiet-hours',
      repeated: true,
    });
  });

  it('gives the claim back when a message cannot be composed', async () => {
    await readerWithUnreadableQuery('ann');

    await expect(deliverOwed(owedTo('ann'), aDelivery(), world.services)).rejects.toThrow();

    expect(world.left).toEqual([]);
    expect(await world.states('ann')).toEqual([undefined]);
  });

  it('throws why a message could not be composed, and logs that its claim could not be given back', async () => {
    await readerWithUnreadableQuery('ann');
    const unclaim = () => Promise.reject(new Error('throttled'));
    const alerts = Object.assign(Object.create(world.alerts) as typeof world.alerts, {
      claim: world.alerts.claim.bind(world.alerts),
      tellStory: world.alerts.tellStory.bind(world.alerts),
      unclaim,
    });

    const delivering = deliverOwed(owedTo('ann'), aDelivery(), { ...world.services, alerts });

    await expect(delivering).rejects.toThrow(QuerySyntaxError);
    expect(world.logged).toContainEqual([
      'The claim of an alert could not be given back',
      { alertId: alertIdOf('ann'), error: new Error('throttled') },
    ]);
  });

  it('claims nothing when the wait for its slot used up the time', async () => {
    await world.reader('ann');
    let left = 60_000;
    const waitForSlot = async () => {
      left = 4_999;
    };
    const services = {
      ...world.services,
      pacers: { ...world.services.pacers, email: { waitForSlot, workStarted: () => undefined } },
    };
    const delivery = { ...aDelivery(), remainingMs: () => left };

    await expect(deliverOwed(owedTo('ann'), delivery, services)).rejects.toThrow(RetryLaterError);

    expect(world.left).toEqual([]);
    expect(await world.states('ann')).toEqual([undefined]);
  });
});
