import { expect, it } from 'vitest';
import { DynamoRequestCounter } from '../../../functions/stores/dynamo-request-counter.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const minute = '2025-10-27T12:00';

describeOnEngines('DynamoRequestCounter', (database) => {
  it('counts the requests of an owner per minute, also those that come at the same time', async () => {
    const counter = new DynamoRequestCounter(database.client, await database.createTable('Control'));

    const counts = await Promise.all(Array.from({ length: 10 }, () => counter.count('own_1', minute)));

    expect(counts.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await counter.count('own_2', minute)).toBe(1);
    expect(await counter.count('own_1', '2025-10-27T12:01')).toBe(1);
  });
});
