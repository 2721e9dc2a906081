import { beforeEach, expect, it } from 'vitest';
import { DynamoIdempotencyStore } from '../../../functions/stores/dynamo-idempotency-store.ts';
import type { KeyedRequest } from '../../../functions/stores/idempotency-store.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const request: KeyedRequest = { owner: 'own_1', key: 'k'.repeat(255), fingerprint: 'post' };
const answer = { status: 201, headers: { location: '/watches/wat_1' }, body: '{"id":"wat_1"}' };
const noon = '2025-10-27T12:00:00.000Z';

describeOnEngines('DynamoIdempotencyStore', (database) => {
  let store: DynamoIdempotencyStore;

  beforeEach(async () => {
    store = new DynamoIdempotencyStore(database.client, await database.createTable('Control'));
  });

  it('lets one of several requests with the same key be the first', async () => {
    const begun = await Promise.all([1, 2, 3].map(() => store.begin(request, noon)));

    expect(begun.map(({ state }) => state).sort()).toEqual(['first', 'running', 'running']);
  });

  it('answers again what the first was answered', async () => {
    await store.begin(request, noon);
    await store.finish(request, answer, noon);

    expect(await store.begin(request, noon)).toEqual({ state: 'done', answer });
  });

  it("knows another request with the same key, and another owner's key, apart", async () => {
    await store.begin(request, noon);

    expect(await store.begin({ ...request, fingerprint: 'patch' }, noon)).toEqual({ state: 'other' });
    expect(await store.begin({ ...request, owner: 'own_2' }, noon)).toEqual({ state: 'first' });
  });

  it('lets a request begin again after it was given up, or a minute after it was cut off', async () => {
    await store.begin(request, noon);
    await store.abandon(request);
    expect(await store.begin(request, noon)).toEqual({ state: 'first' });

    expect(await store.begin(request, '2025-10-27T12:00:59.000Z')).toEqual({ state: 'running' });
    expect(await store.begin(request, '2025-10-27T12:01:00.000Z')).toEqual({ state: 'first' });
  });

  it('forgets a key after a day, whenever DynamoDB removes the row', async () => {
    await store.begin(request, noon);
    await store.finish(request, answer, noon);

    expect(await store.begin(request, '2025-10-28T11:59:59.000Z')).toMatchObject({ state: 'done' });
    expect(await store.begin(request, '2025-10-28T12:00:00.000Z')).toEqual({ state: 'first' });
  });

  it('keeps of an answer that no row can hold its status and headers', async () => {
    await store.begin(request, noon);
    await store.finish(request, { ...answer, body: 'x'.repeat(500_000) }, noon);

    const { body: _, ...rest } = answer;
    expect(await store.begin(request, noon)).toEqual({ state: 'done', answer: rest });
  });
});
