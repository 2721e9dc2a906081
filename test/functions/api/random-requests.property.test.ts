import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { answer } from '../../../functions/api/http/answer.ts';
import type { ApiEvent } from '../../../functions/api/http/api-event.ts';
import { scopes } from '../../../functions/domain/access/scopes.ts';
import { Deployment } from '../../support/api/deployment.ts';
import { apiEvent } from '../../support/api/event.ts';
import { goodRequests } from '../../support/api/good-requests.ts';
import { Owner } from '../../support/api/owner.ts';
import { randomRequests } from '../../support/api/random-requests.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

/** Texts that no caller may see: stacks, tables, secrets and their hashes. */
const innards =
  /node_modules|\bat \S+ \(\S+:\d+|\.ts:\d+|(Articles|Index|Watches|Subscribers|Alerts|Control)-[0-9a-f]{8}|secret-\d/;

describeOn(dynaliteEngine, 'a random request', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
  });

  it('gets an answer of the document, never a 500, and stores only readable rows', async () => {
    const subscriberId = await desk.subscriber();
    const ids = [subscriberId, await desk.watch({ subscriberId }), await desk.article()];
    ids.push((await api.token('desk', ['read'])).id);
    const secret = async () => (await api.token('desk', scopes)).secret;

    await fc.assert(
      fc.asyncProperty(randomRequests(ids), async (request) => {
        const answered = await api.send(request, await secret());

        expect(answered.status).toBeLessThan(500);
        expect(answered.text).not.toMatch(innards);
      }),
      { numRuns: 2_000 },
    );

    expect(JSON.stringify(api.log.lines)).not.toMatch(/secret-\d/);
    expect(api.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    await api.ingest();
    for (const path of ['/articles', '/items', '/watches', '/subscribers', '/alerts', '/tokens']) {
      expect((await desk.get(`${path}?limit=100`)).status).toBe(200);
    }
  }, 300_000);

  it('gets no 500 when its event is spoiled', async () => {
    const context = { owner: 'desk', tokenId: 'tok_1', scope: scopes.join(' ') };
    const good = await Promise.all(
      Object.values(goodRequests).map(async (make) => apiEvent(await make(desk), context)),
    );

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...good), spoiled, async (event, spoil) => {
        const { statusCode = 0, body = '' } = await answer({ ...event, ...spoil }, api.services);

        expect(statusCode).toBeLessThan(500);
        expect(body).not.toMatch(innards);
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});

/** Changes that a caller can cause in an event: wrong bodies, queries, paths and headers. */
const spoiled: fc.Arbitrary<Partial<ApiEvent>> = fc.oneof(
  fc.record({ body: fc.string(), isBase64Encoded: fc.boolean() }),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => ({
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  })),
  fc.string({ unit: 'binary' }).map((body) => ({ body })),
  fc
    .constantFrom(
      '['.repeat(30_000),
      '{"a":'.repeat(10_000),
      '{"__proto__":{}}',
      'null',
      '""',
      '1e999',
      '[[]]',
    )
    .map((body) => ({ body })),
  fc.string({ unit: 'binary' }).map((rawQueryString) => ({ rawQueryString })),
  fc
    .constantFrom('%', '&&&', '=', 'limit', 'limit[]=1', 'cursor=%00', 'q=%F0%28', '__proto__=1')
    .map((rawQueryString) => ({ rawQueryString })),
  fc.string({ unit: 'binary', maxLength: 3_000 }).map((id) => ({ pathParameters: { id } })),
  fc.constant({ pathParameters: {} }),
  fc
    .dictionary(
      fc.constantFrom('if-match', 'if-none-match', 'idempotency-key', 'content-type', 'x-forwarded-proto'),
      fc.string({ unit: 'binary', maxLength: 400 }),
    )
    .map((headers) => ({ headers })),
);
