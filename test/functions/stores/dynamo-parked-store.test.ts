import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { DynamoParkedStore } from '../../../functions/stores/dynamo-parked-store.ts';
import { controlKeys } from '../../../functions/stores/keys.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const nine = '2025-10-27T09:00:00.000Z';
const ten = '2025-10-27T10:00:00.000Z';
const work = { part: 'reminders', about: 'the article art_1', reason: 'InvalidMessageContents' };

describeOnEngines('DynamoParkedStore', (database) => {
  let table: string;
  let store: DynamoParkedStore;

  beforeEach(async () => {
    table = await database.createTable('Control');
    store = new DynamoParkedStore(database.client, table);
  });

  async function rows() {
    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': controlKeys.parked },
      }),
    );
    return Items;
  }

  it('counts nothing on a new table', async () => {
    expect(await store.count()).toBe(0);
  });

  it('keeps what was parked, why, and when', async () => {
    await store.park(work, nine);

    expect(await rows()).toMatchObject([{ ...work, firstAt: nine, lastAt: nine }]);
    expect(await store.count()).toBe(1);
  });

  it('parks the same thing once, with its first and its last time and the last reason', async () => {
    await store.park(work, nine);
    await store.park({ ...work, reason: 'InternalError' }, ten);

    expect(await rows()).toMatchObject([{ ...work, reason: 'InternalError', firstAt: nine, lastAt: ten }]);
  });

  it('keeps the same thing of two parts apart, and descriptions of any length', async () => {
    const about = 'x'.repeat(2_000);
    await store.park({ ...work, about }, nine);
    await store.park({ ...work, about, part: 'release' }, nine);

    expect(await store.count()).toBe(2);
  });
});
