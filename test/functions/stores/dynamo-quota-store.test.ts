import { beforeEach, expect, it } from 'vitest';
import type { Quota } from '../../../functions/domain/alert/quotas.ts';
import { DynamoQuotaStore } from '../../../functions/stores/dynamo-quota-store.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const hour: Quota = {
  name: 'hour/sub_1',
  period: '2025-10-27T09',
  limit: 3,
  endsAt: '2025-10-27T10:00:00.000Z',
};

describeOnEngines('DynamoQuotaStore', (database) => {
  let store: DynamoQuotaStore;

  beforeEach(async () => {
    store = new DynamoQuotaStore(database.client, await database.createTable('Alerts'));
  });

  it('gives as much as is left and then nothing, also to callers at the same time', async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => store.take(hour, 1)));

    expect(taken.filter(Boolean)).toHaveLength(3);
    expect(await store.take(hour, 1)).toBe(false);
  });

  it('gives the whole amount or nothing', async () => {
    expect(await store.take(hour, 2)).toBe(true);
    expect(await store.take(hour, 2)).toBe(false);
    expect(await store.take(hour, 1)).toBe(true);
    expect(await store.take({ ...hour, name: 'unused' }, 4)).toBe(false);
  });

  it('counts each name and each period separately', async () => {
    await store.take(hour, 3);

    expect(await store.take({ ...hour, period: '2025-10-27T10' }, 3)).toBe(true);
    expect(await store.take({ ...hour, name: 'hour/sub_2' }, 3)).toBe(true);
  });

  it('takes back what was not used, and no more', async () => {
    await store.take(hour, 3);

    await store.giveBack(hour, 2);
    await store.giveBack({ ...hour, name: 'unused' }, 2);

    expect(await store.take(hour, 2)).toBe(true);
    expect(await store.take(hour, 1)).toBe(false);
    expect(await store.take({ ...hour, name: 'unused' }, 4)).toBe(false);
  });
});
