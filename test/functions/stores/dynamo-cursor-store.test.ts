import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { DynamoCursorStore } from '../../../functions/stores/dynamo-cursor-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { controlKeys } from '../../../functions/stores/keys.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const nine = '2025-10-27T09:00:00.000Z';
const quarterPast = '2025-10-27T09:15:00.000Z';
const halfPast = '2025-10-27T09:30:00.000Z';

describeOnEngines('DynamoCursorStore', (database) => {
  let table: string;
  let store: DynamoCursorStore;

  beforeEach(async () => {
    table = await database.createTable('Control');
    store = new DynamoCursorStore(database.client, table);
  });

  it('has no cursor on a new table', async () => {
    expect(await store.get()).toBeUndefined();
  });

  it('starts a cursor and moves it', async () => {
    expect(await store.advance(undefined, nine)).toBe(true);
    expect(await store.advance(nine, quarterPast)).toBe(true);

    expect(await store.get()).toBe(quarterPast);
  });

  it('does not start a cursor that another run has started', async () => {
    await store.advance(undefined, nine);

    expect(await store.advance(undefined, quarterPast)).toBe(false);
    expect(await store.get()).toBe(nine);
  });

  it('does not move a cursor that another run has moved', async () => {
    await store.advance(undefined, nine);
    await store.advance(nine, quarterPast);

    expect(await store.advance(nine, halfPast)).toBe(false);
    expect(await store.get()).toBe(quarterPast);
  });

  it('names the table and key of a row that does not fit its schema', async () => {
    await database.client.send(
      new PutCommand({ TableName: table, Item: { ...controlKeys.clockCursor, instant: 9 } }),
    );

    const reading = store.get();

    await expect(reading).rejects.toThrow(StoredRowError);
    await expect(reading).rejects.toThrow(new RegExp(`${table}.*CURSOR#clock.*instant`, 's'));
  });
});
