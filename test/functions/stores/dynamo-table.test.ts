import { beforeEach, expect, it } from 'vitest';
import { putAll } from '../../../functions/stores/batches.ts';
import { DynamoTable, isNew, isThere } from '../../../functions/stores/dynamo-table.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const key = { pk: 'p', sk: 's' };

describeOnEngines('DynamoTable', (database) => {
  let table: DynamoTable;

  beforeEach(async () => {
    table = new DynamoTable(database.client, await database.createTable('Control'));
  });

  it('puts a row if its condition holds, and returns whether it did', async () => {
    expect(await table.putIf({ ...key, n: 1 }, isNew)).toBe(true);
    expect(await table.putIf({ ...key, n: 2 }, isNew)).toBe(false);

    expect(await table.get(key)).toEqual({ ...key, n: 1 });
  });

  it('updates a row if its condition holds, and returns whether it did', async () => {
    const update = { update: 'ADD n :one', values: { ':one': 1 }, ...isThere };

    expect(await table.updateIf(key, update)).toBe(false);
    expect(await table.get(key)).toBeUndefined();
    await table.put({ ...key, n: 1 });
    expect(await table.updateIf(key, update)).toBe(true);

    expect(await table.get(key)).toEqual({ ...key, n: 2 });
  });

  it('deletes a row if its condition holds, and returns whether it did', async () => {
    await table.put({ ...key, n: 1 });

    expect(await table.deleteIf(key, { condition: 'n = :n', values: { ':n': 2 } })).toBe(false);
    expect(await table.get(key)).toBeDefined();
    expect(
      await table.deleteIf(key, { condition: '#n = :n', names: { '#n': 'n' }, values: { ':n': 1 } }),
    ).toBe(true);
    expect(await table.get(key)).toBeUndefined();
  });

  it('throws every other failure of a conditional write', async () => {
    database.tap.intercept = async () => {
      throw new Error('down');
    };

    await expect(table.putIf(key, isNew)).rejects.toThrow('down');
    await expect(table.updateIf(key, { update: 'REMOVE n', ...isThere })).rejects.toThrow('down');
    await expect(table.deleteIf(key, isThere)).rejects.toThrow('down');
  });

  it('returns the whole row after an update', async () => {
    await table.put({ ...key, kept: 'yes' });

    const row = await table.update(key, { update: 'ADD n :one', values: { ':one': 1 } });

    expect(row).toEqual({ ...key, kept: 'yes', n: 1 });
  });

  it.each([
    [{ before: 'c' }, ['a', 'b']],
    [{ upTo: 'c' }, ['a', 'b', 'c']],
    [{ from: 'b', upTo: 'c' }, ['b', 'c']],
    [undefined, ['a', 'b', 'c', 'd']],
  ])('queries the sort keys within %j', async (sort, expected) => {
    await putAll(
      table,
      [...'abcd'].map((sk) => ({ pk: 'p', sk })),
    );
    await table.put({ pk: 'q', sk: 'a' });

    const rows = await table.queryAll({ partition: 'p', sort });
    const reversed = await table.queryAll({ partition: 'p', sort, newestFirst: true, limit: 1 });

    expect(rows.map(({ sk }) => sk)).toEqual(expected);
    expect(reversed.map(({ sk }) => sk)).toEqual(expected.toReversed());
  });
});
