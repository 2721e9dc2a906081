import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { problemUrn } from '../../../../functions/api/http/problem.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { type Database, describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'a request with an Idempotency-Key', (database) => {
  let api: Deployment;
  let desk: Owner;
  let body: { subscriberId: string; query: string };
  const key = { 'idempotency-key': '8e03978e-40d5-43e8-bc93-6894a57f9324' };

  beforeEach(async () => {
    api = await Deployment.on(database);
    desk = await Owner.at(api);
    body = { subscriberId: await desk.subscriber(), query: 'ferry' };
  });

  const watches = async () => (await desk.get('/watches')).body.watches.length;

  it('is done once and gets the same answer each time', async () => {
    const first = await desk.post('/watches', body, key);
    const second = await desk.post('/watches', { query: 'ferry', subscriberId: body.subscriberId }, key);

    expect(first.status).toBe(201);
    expect(second).toEqual(first);
    expect(await watches()).toBe(1);
  });

  it('is refused if its key was used with another body or path', async () => {
    await desk.post('/watches', body, key);

    const otherBody = await desk.post('/watches', { ...body, query: 'tunnel' }, key);
    const otherPath = await desk.post('/tokens', { owner: 'x', scopes: ['read'] }, key);

    for (const answered of [otherBody, otherPath]) {
      expect(answered.status).toBe(422);
      expect(answered.body.type).toBe(problemUrn('key-reused'));
    }
    expect(await watches()).toBe(1);
  });

  it("is independent of another owner's key", async () => {
    await desk.post('/watches', body, key);
    const other = await Owner.at(api, 'other');

    const answered = await other.post(
      '/watches',
      { subscriberId: await other.subscriber(), query: 'tunnel' },
      key,
    );

    expect(answered.status).toBe(201);
  });

  it('may be sent again with its key after a refusal', async () => {
    expect((await desk.post('/watches', { ...body, subscriberId: 'none' }, key)).status).toBe(422);

    expect((await desk.post('/watches', body, key)).status).toBe(201);
  });

  it('gets the first error when giving the key back fails too, and the second error is logged', async () => {
    api.services.idempotency.abandon = () => Promise.reject(new Error('table prod-7 is gone'));

    const answered = await desk.post('/watches', { ...body, subscriberId: 'none' }, key);

    expect(answered.status).toBe(422);
    expect(answered.body.type).toBe(problemUrn('invalid-content'));
    expect(api.log.lines).toMatchObject([{ level: 'warn' }]);
    expect(String(api.log.lines[0]?.said)).toContain('table prod-7 is gone');
  });

  it('is refused while the first request runs, and done after its claim expired', async () => {
    const put = api.services.watches.put.bind(api.services.watches);
    let second: Awaited<ReturnType<Owner['post']>> | undefined;
    api.services.watches.put = async () => {
      api.services.watches.put = put;
      second = await desk.post('/watches', body, key);
      throw new Error('cut off');
    };
    api.services.idempotency.abandon = async () => {};

    const first = await desk.post('/watches', body, key);
    const meanwhile = await desk.post('/watches', body, key);
    api.time = '2025-10-27T09:01:01.000Z';
    const later = await desk.post('/watches', body, key);

    expect(first.status).toBe(500);
    expect(second?.status).toBe(409);
    expect(second?.headers['retry-after']).toBe('1');
    expect(meanwhile.status).toBe(409);
    expect(later.status).toBe(201);
  });

  it('is forgotten after a day', async () => {
    await desk.post('/watches', body, key);
    api.time = '2025-10-28T09:00:00.000Z';

    expect((await desk.post('/watches', { ...body, query: 'tunnel' }, key)).status).toBe(201);
  });

  it('never stores a secret: a repetition gets the path of the token and no second token', async () => {
    const token = { owner: 'reader', scopes: ['read'] };

    const first = await desk.post('/tokens', token, key);
    const second = await desk.post('/tokens', token, key);

    expect(first.status).toBe(201);
    expect(second.status).toBe(409);
    expect(second.body.detail).toContain(first.headers.location);
    expect(second.text).not.toContain(first.body.token);
  });

  it('never stores an address: a repetition reads the subscriber again', async () => {
    const wanted = { channel: 'email', address: 'reader@example.com', timezone: 'Europe/Oslo' };

    const first = await desk.post('/subscribers', wanted, key);
    const second = await desk.post('/subscribers', wanted, key);

    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    const kept = (await everyRow(database)).filter((row) => 'fingerprint' in row);
    expect(kept).not.toHaveLength(0);
    expect(JSON.stringify(kept)).not.toContain(wanted.address);
  });

  it('is refused with an invalid key', async () => {
    for (const bad of ['', 'x'.repeat(256), 'späť']) {
      expect((await desk.post('/watches', body, { 'idempotency-key': bad })).status).toBe(400);
    }
    expect(await watches()).toBe(0);
  });
});

async function everyRow({ client }: Database): Promise<Record<string, unknown>[]> {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const scans = TableNames.map((TableName) => client.send(new ScanCommand({ TableName })));
  return (await Promise.all(scans)).flatMap(({ Items = [] }) => Items);
}
