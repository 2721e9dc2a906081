import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '../../../functions/api/routes.ts';
import type { ArticleRequest } from '../../../functions/domain/article/article.ts';
import { atLimits } from '../../support/api/at-limits.ts';
import { type Answered, Deployment } from '../../support/api/deployment.ts';
import { apiDocument } from '../../support/api/document.ts';
import { Owner } from '../../support/api/owner.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

// biome-ignore lint/suspicious/noExplicitAny: bodies of any route
type Json = any;

/** How many requests are made to each operation with a body: 2,000 together. */
const runs: Readonly<Record<string, number>> = {
  'POST /articles': 700,
  'POST /articles/preview': 150,
  'POST /subscribers': 200,
  'PATCH /subscribers/{id}': 200,
  'POST /subscribers/{id}/confirmation': 50,
  'POST /watches': 250,
  'POST /watches/preview': 100,
  'PATCH /watches/{id}': 200,
  'POST /watches/{id}/explain': 50,
  'POST /tokens': 100,
};

/** The operations of the document that take a body, with its schema. */
const operations = Object.entries(apiDocument.paths).flatMap(([path, item]) =>
  Object.entries(item as Json).flatMap(([method, { requestBody }]: [string, Json]) =>
    requestBody === undefined
      ? []
      : [
          {
            key: `${method.toUpperCase()} ${path}`,
            schema: requestBody.content['application/json'].schema,
          },
        ],
  ),
);

describeOn(dynaliteEngine, 'a body that its schema accepts', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    api.signUpBudget = { ...api.signUpBudget, perOwner: 100_000, emailsPerMonth: 100_000 };
    desk = await Owner.at(api);
  });

  it('is made for every operation that takes one', () => {
    expect(operations.map(({ key }) => key).sort()).toEqual(Object.keys(runs).sort());
    expect(Object.values(runs).reduce((sum, count) => sum + count)).toBe(2_000);
  });

  it.each(operations)('is stored and read back: $key', { timeout: 300_000 }, async ({ key, schema }) => {
    const [method = '', template = ''] = key.split(' ');
    const subscriberId = await desk.subscriber();
    const watchId = await desk.watch({ subscriberId });
    const articleId = await desk.article();
    const id = template.startsWith('/watches') ? watchId : subscriberId;
    const path = template.replace('{id}', id);
    const parser = routes[key as keyof typeof routes].body as Json;
    let accepted = 0;

    await fc.assert(
      fc.asyncProperty(atLimits(schema), fc.nat(), async (random, seed) => {
        const sent = sensible(random as Json, { subscriberId, articleId, seed });
        const parsed = parser.safeParse(wellFormed(sent));

        const answered = await desk.send({ method, path, body: sent });

        expect(answered.status, answered.text).toBeLessThan(500);
        if (answered.status >= 300) return expectRefusal(answered, parsed.success);
        accepted += 1;
        expect(parsed.success).toBe(true);
        await expectStored(key, parsed.data, answered, desk);
      }),
      { numRuns: runs[key] ?? 0, endOnFailure: false },
    );

    // No one can guess a code.
    if (!template.endsWith('/confirmation')) expect(accepted).toBeGreaterThan((runs[key] ?? 0) / 20);
    expect(await api.services.articles.listAcceptedBefore('9999')).toEqual([]);
  });
});

/** A refusal says what is wrong. If the schema accepts the body, it is for a reason that no schema can tell. */
function expectRefusal({ status, body }: Answered, isValid: boolean): void {
  expect([400, 404, 409, 413, 422]).toContain(status);
  expect(body.type).toMatch(/^urn:dateline:problem:/);
  expect(body.detail.length).toBeGreaterThan(0);
  if (isValid) expect(body.type).toMatch(/invalid-content|invalid-query|conflict|malformed-request|limit/);
}

async function expectStored(key: string, wanted: Json, answered: Answered, desk: Owner): Promise<void> {
  switch (key) {
    case 'POST /articles': {
      await desk.api.ingest();
      const articles = Array.isArray(wanted) ? answered.body.articles : [{ ...answered.body, status: 202 }];
      for (const [i, { status, id }] of articles.entries()) {
        if (status !== 202) continue;
        const article = Array.isArray(wanted) ? routesArticle(wanted[i]) : wanted;
        expectSame((await desk.get(`/articles/${id}`)).body, article);
      }
      return;
    }
    case 'POST /subscribers':
    case 'PATCH /subscribers/{id}': {
      const stored = (await desk.get(`/subscribers/${answered.body.id}`)).body;
      const { digest, ...settings } = wanted;
      expect(stored).toMatchObject(withoutNull(settings));
      if (digest !== undefined) expect(stored.digest).toMatchObject(digest);
      return;
    }
    case 'POST /watches':
    case 'PATCH /watches/{id}': {
      const stored = (await desk.get(`/watches/${answered.body.id}`)).body;
      expect(stored).toMatchObject(withoutNull(wanted));
      return;
    }
    case 'POST /tokens': {
      const stored = (await desk.get(`/tokens/${answered.body.id}`)).body;
      expect(stored.owner).toBe(wanted.owner);
      expect([...stored.scopes].sort()).toEqual([...new Set<string>(wanted.scopes)].sort());
      if (wanted.expiresAt !== undefined)
        expect(Date.parse(stored.expiresAt)).toBe(Date.parse(wanted.expiresAt));
    }
  }
}

const routesArticle = (article: Json): Json => (routes['POST /articles/preview'].body as Json).parse(article);

function expectSame(stored: Json, { items, datePublished, ...article }: ArticleRequest): void {
  // Two articles that are made up can have the same address.
  expect(stored.status, stored.failure).toMatch(/^(?:structured|replaced)$/);
  expect(stored).toMatchObject(article);
  if (datePublished !== undefined) {
    expect(Date.parse(stored.datePublished)).toBe(Date.parse(datePublished));
  }
  if (items === undefined) return;
  expect(stored.items).toHaveLength(items.length);
  for (const [i, item] of items.entries()) expect(stored.items[i]).toMatchObject(item);
}

function withoutNull(wanted: Json): Json {
  return Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** JSON can spell half of a surrogate pair. UTF-8 cannot, so it is stored as U+FFFD. */
function wellFormed(sent: Json): Json {
  return JSON.parse(JSON.stringify(sent), (_, value) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}

interface Known {
  readonly subscriberId: string;
  readonly articleId: string;
  readonly seed: number;
}

let made = 0;
function next(): number {
  made += 1;
  return made;
}

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/Argentina/ComodRivadavia',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
];
const queries = ['ferry', 'topic:trade AND NOT "due date"', 'amount:>=1e16', 'due:<30d', '日本 OR é'];

/** Puts in what no schema can tell: ids of things that exist, names of zones, queries, and offsets of quotes. */
function sensible(body: Json, known: Known): Json {
  if (Array.isArray(body)) return body.map((each) => sensible(each, known));
  if (typeof body !== 'object' || body === null) return body;
  const { seed } = known;
  const one = (list: readonly string[]) => list[seed % list.length];
  const isKept = seed % 5 === 0;
  return {
    ...body,
    ...('subscriberId' in body && { subscriberId: known.subscriberId }),
    ...('articleId' in body && { articleId: known.articleId }),
    ...('timezone' in body && !isKept && { timezone: one(zones) }),
    ...('query' in body && !isKept && { query: one(queries) }),
    // The same address again is the same subscriber, with the settings that it had.
    ...('address' in body && {
      address:
        body.channel === 'sms' ? `+1${2_025_550_000 + next()}` : `${next()}${body.address}`.slice(0, 254),
    }),
    ...((body.body !== undefined || body.html !== undefined) && articleOf(body, seed)),
  };
}

/** An article has one text, and its facts quote it. */
function articleOf(article: Json, seed: number): Json {
  const isHtml = article.body === undefined || (article.html !== undefined && seed % 2 === 0);
  // An article with the same headline, text and date is the same article.
  const text: string = `${(isHtml ? article.html : article.body) || 'Ferry'} ${next()}`;
  const place = (mention: Json, name: 'quote' | 'text') => {
    const start = mention.start % text.length;
    const end = start + 1 + (mention.end % Math.min(text.length - start, 2_000));
    return { ...mention, start, end, [name]: text.slice(start, end) };
  };
  const items = article.items?.map((item: Json) => ({
    ...place(item, 'quote'),
    amounts: item.amounts.map((amount: Json) => place(amount, 'text')),
    dates: item.dates.map((date: Json) => place(date, 'text')),
    dueDates: item.dueDates.map((_: string, i: number) => dueDates[(seed + i) % dueDates.length]),
  }));
  return {
    body: isHtml ? undefined : text,
    html: isHtml ? text : undefined,
    headline: article.headline ?? 'A headline',
    datePublished: article.datePublished ?? '2026-03-02T08:00:00Z',
    ...(items && { items }),
  };
}

const dueDates = [
  '2026-03-12',
  '0001-01-01',
  '9999-12-31',
  '2026-W53',
  '2026-Q4',
  '2026-H2',
  '2026-SU',
  '2026-11',
  '2031',
  '2026-03-12/2026-04-01',
];
