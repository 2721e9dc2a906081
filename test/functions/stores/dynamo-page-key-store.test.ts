import { beforeEach, expect, it } from 'vitest';
import { DynamoPageKeyStore } from '../../../functions/stores/dynamo-page-key-store.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

describeOnEngines('DynamoPageKeyStore', (database) => {
  let table: string;
  const newStore = () => new DynamoPageKeyStore(database.client, table);

  beforeEach(async () => {
    table = await database.createTable('Control');
  });

  it('makes a key of 256 random bits, which every function then has', async () => {
    const key = await newStore().get();

    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(await newStore().get()).toBe(key);
  });

  it('gives functions that ask at the same time the same key', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => newStore().get()));

    expect(new Set(keys).size).toBe(1);
  });

  it('reads the key once per instance of a function', async () => {
    const store = newStore();
    await store.get();
    database.tap.calls.length = 0;

    await store.get();

    expect(database.tap.calls).toEqual([]);
  });

  it('is another key in another deployment', async () => {
    const key = await newStore().get();
    table = await database.createTable('Control');

    expect(await newStore().get()).not.toBe(key);
  });
});
