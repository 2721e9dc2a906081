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

  it('returns the answer of the first request', async () => {
    await store.begin(request, noon);
    await store.finish(request, answer, noon);

    expect(await store.begin(request, noon)).toEqual({ state: 'done', answer });
  });

  it('tells another request with the same key apart, and the same key of another owner', async () => {
    await store.begin(request, noon);

    expect(await store.begin({ ...request, fingerprint: 'patch' }, noon)).toEqual({ state: 'other' });
    expect(await store.begin({ ...request, owner: 'own_2' }, noon)).toEqual({ state: 'first' });
  });

  it('lets a request begin again that was abandoned, or was cut off 60 seconds ago', async () => {
    await store.begin(request, noon);
    await store.abandon(request);
    expect(await store.begin(request, noon)).toEqual({ state: 'first' });

    expect(await store.begin(request, '2025-10-27T12:00:59.000Z')).toEqual({ state: 'running' });
    expect(await store.begin(request, '2025-10-27T12:01:00.000Z')).toEqual({ state: 'first' });
  });

  it('forgets a key after a day, even when DynamoDB has not removed the row', async () => {
    await store.begin(request, noon);
    await store.finish(request, answer, noon);

    expect(await store.begin(request, '2025-10-28T11:59:59.000Z')).toMatchObject({ state: 'done' });
    expect(await store.begin(request, '2025-10-28T12:00:00.000Z')).toEqual({ state: 'first' });
  });

  it('keeps only the status and headers of an answer that is too long for a row', async () => {
    await store.begin(request, noon);
    await store.finish(request, { ...answer, body: 'x'.repeat(500_000) }, noon);

    const { body: _, ...rest } = answer;
    expect(await store.begin(request, noon)).toEqual({ state: 'done', answer: rest });
  });
});
