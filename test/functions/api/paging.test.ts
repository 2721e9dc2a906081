import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../support/api/deployment.ts';
import { Owner } from '../../support/api/owner.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'paging', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
  });

  /** Sends articles that are published one second apart, and structures them. */
  async function ingest(from: number, count: number): Promise<void> {
    for (let sent = 0; sent < count; sent += 25) {
      const batch = Array.from({ length: Math.min(25, count - sent) }, (_, i) => ({
        headline: `Ferry deal ${from + sent + i}`,
        body: `Port ${from + sent + i} signed a ferry agreement with Norway on Monday.`,
        datePublished: new Date(Date.parse('2026-03-02T08:00:00Z') + (from + sent + i) * 1_000).toISOString(),
      }));
      await desk.make('/articles', batch);
    }
    await api.ingest();
  }

  async function walk(path: string, noun: string, betweenPages: () => Promise<void>): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await desk.get(cursor === undefined ? path : `${path}&cursor=${cursor}`);
      ids.push(...body[noun].map(({ id }: { id: string }) => id));
      cursor = body.cursor;
      await betweenPages();
    } while (cursor !== undefined);
    return ids;
  }

  it('finds each item once while 500 articles come in', async () => {
    await ingest(0, 40);
    const listings = ['/items?limit=7', '/items?q=ferry&limit=9'];
    const before = await walk('/items?limit=100', 'items', async () => {});

    let next = 40;
    const walks = await Promise.all(
      listings.map((path) =>
        walk(path, 'items', async () => {
          const count = Math.min(50, 540 - next);
          next += count;
          await ingest(next - count, count);
        }),
      ),
    );

    expect(next).toBe(540);
    expect(before).toHaveLength(40);
    for (const during of walks) {
      expect(new Set(during).size).toBe(during.length);
      expect(during).toEqual(expect.arrayContaining(before));
    }
  }, 240_000);

  it('finds each watch once while others are created and deleted', async () => {
    const subscriberId = await desk.subscriber();
    const before: string[] = [];
    for (let i = 0; i < 12; i += 1) before.push(await desk.watch({ subscriberId }));
    const extra: string[] = [];

    const during = await walk('/watches?limit=5', 'watches', async () => {
      api.time = new Date(Date.parse(api.time) + 1_000).toISOString();
      for (const id of extra.splice(0)) await desk.delete(`/watches/${id}`);
      extra.push(await desk.watch({ subscriberId }));
    });

    expect(new Set(during).size).toBe(during.length);
    expect(during.toSorted()).toEqual(before.toSorted());
  });

  it('takes only an unchanged cursor of the same list', async () => {
    const subscriberId = await desk.subscriber();
    for (let i = 0; i < 3; i += 1) await desk.watch({ subscriberId });
    const { cursor } = (await desk.get('/watches?limit=1')).body;
    const other = await Owner.at(api, 'other');

    const answers = await Promise.all([
      desk.get(`/watches?limit=1&cursor=${cursor}`),
      desk.get(`/subscribers?limit=1&cursor=${cursor}`),
      desk.get(`/watches?limit=1&subscriberId=${subscriberId}&cursor=${cursor}`),
      desk.get(`/watches?limit=1&cursor=${cursor.slice(0, -2)}`),
      other.get(`/watches?limit=1&cursor=${cursor}`),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 400, 400]);
  });
});
