import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { DynamoSubscriberStore } from '../../../../functions/stores/dynamo-subscriber-store.ts';
import { subscriberKeys } from '../../../../functions/stores/keys.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { aSubscriber } from '../../../support/builders/subscriber.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

/** Returns `count` spellings of a name, which differ in the case of their letters. */
function spellings(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) =>
    [...name].map((letter, i) => ((n >> (i % 9)) & 1 ? letter.toUpperCase() : letter.toLowerCase())).join(''),
  );
}

describeOn(dynaliteEngine, 'the time zone of a subscriber', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    desk = await Owner.at(api);
  });

  it('is stored and shown under its one name, whichever name was sent', async () => {
    const id = await desk.subscriber({ timezone: 'us/eastern' });

    expect((await desk.get(`/subscribers/${id}`)).body.timezone).toBe('America/New_York');

    const changed = await desk.patch(`/subscribers/${id}`, { timezone: 'ASIA/tokyo' });
    expect(changed.body.timezone).toBe('Asia/Tokyo');
    expect((await desk.patch(`/subscribers/${id}`, { timezone: 'Mars/Olympus' })).status).toBe(422);
  });

  it('makes one reminder zone of 300 spellings', async () => {
    const id = await desk.subscriber({ timezone: 'America/New_York' });
    await desk.watch({ subscriberId: id, on: ['due'] });

    for (const timezone of spellings('America/New_York', 300)) {
      expect((await desk.patch(`/subscribers/${id}`, { timezone })).status).toBe(200);
    }

    const zones = await api.services.reminderZones.list();
    expect(zones.map(({ timezone }) => timezone)).toEqual(['America/New_York']);
  });

  it('is read under its one name when it was stored under another', async () => {
    const table = await database.createTable('Subscribers');
    const subscriber = aSubscriber({ id: 'sub_old', timezone: 'america/new_york' });
    const Item = { ...subscriberKeys.subscriber('sub_old'), subscriber };
    await database.client.send(new PutCommand({ TableName: table, Item }));

    const read = await new DynamoSubscriberStore(database.client, table).get('sub_old');

    expect(read?.timezone).toBe('America/New_York');
  });

  it('counts as in use again when a subscriber who left is signed up again', async () => {
    const id = await desk.subscriber({ address: 'back@example.com', timezone: 'Asia/Tokyo' });
    await desk.watch({ subscriberId: id, on: ['due'] });
    const stored = await api.services.subscribers.get(id);
    if (stored === undefined) throw new Error('The subscriber is gone.');
    await api.services.subscribers.update({ ...stored, status: 'unsubscribed' }, stored.updatedAt);
    const [zone] = await api.services.reminderZones.list();
    if (zone !== undefined) await api.services.reminderZones.remove(zone);
    api.time = '2025-11-01T09:00:00.000Z';

    await desk.make('/subscribers', {
      channel: 'email',
      address: 'back@example.com',
      timezone: 'Asia/Tokyo',
    });

    expect(await api.services.reminderZones.list()).toMatchObject([
      { timezone: 'Asia/Tokyo', leadDays: [0] },
    ]);
  });
});
