import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { maxResultBytes } from '../../../functions/api/http/room.ts';
import { Deployment } from '../../support/api/deployment.ts';
import { Owner } from '../../support/api/owner.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

/** Items of 100 KB each, with quotation marks, which take four bytes in the result of the function. */
const perArticle = 14;
const articleCount = 4;
const quote = `The "ferry" will sail on April 2. ${'"x" '.repeat(5_000)}`;
const days = ['2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06'];

describeOn(dynaliteEngine, 'an answer about more than Lambda returns', (database) => {
  let api: Deployment;
  let desk: Owner;
  let isStored = false;
  const ids: string[] = [];

  // Stored once, because it takes seconds and the tests do not change it.
  beforeEach(async () => {
    if (isStored) return;
    isStored = true;
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
    for (let n = 0; n < articleCount; n += 1) {
      const id = `art_${n}`;
      const text = `${quote}\n\n`.repeat(perArticle);
      const article = anArticle({
        id,
        headline: 'A ferry "line"',
        text,
        url: `https://news.example/${n}`,
        datePublished: `2026-03-0${n + 1}T08:00:00.000Z`,
        acceptedAt: api.time,
      });
      const items = Array.from({ length: perArticle }, (_, i) => {
        const start = i * (quote.length + 2);
        const many = Array.from({ length: 300 }, (_, k) => ({
          name: `"The party ${k}" ${'"'.repeat(300)}`,
          type: 'organisation' as const,
        }));
        return aStoredItem(id, i, {
          quote,
          start,
          end: start + quote.length,
          parties: many,
          dueDates: [days[n] ?? ''],
        });
      });
      await api.services.articles.accept(article);
      await api.services.articles.saveStructured(id, items, api.time);
      const passages = items.map((_, place) => place);
      const passagesByTerm = new Map(['*', 'ferri', 'due:any'].map((term) => [term, passages]));
      await api.services.itemIndex.putTerms(
        { articleId: id, datePublished: article.datePublished },
        passagesByTerm,
      );
      await api.services.itemIndex.putDue(
        items.map(({ item }) => ({
          articleId: id,
          itemId: item.id,
          date: days[n] ?? '',
          day: days[n] ?? '',
          knownSince: api.time,
        })),
      );
      ids.push(id);
    }
  });

  /** Reads all pages. Each must fit into a result of Lambda. */
  async function pages(first: string, noun: string): Promise<{ id: string }[][]> {
    const found: { id: string }[][] = [];
    let cursor: string | undefined;
    do {
      const path =
        cursor === undefined ? first : `${first}${first.includes('?') ? '&' : '?'}cursor=${cursor}`;
      const answered = await desk.get(path);
      expect(answered.status).toBe(200);
      expectToFit(answered.text);
      found.push(answered.body[noun]);
      ({ cursor } = answered.body);
    } while (cursor !== undefined);
    return found;
  }

  function expectToFit(text: string): void {
    expect(Buffer.byteLength(JSON.stringify({ statusCode: 200, body: text }))).toBeLessThan(maxResultBytes);
  }

  const everyId = () =>
    ids.flatMap((id) => Array.from({ length: perArticle }, (_, i) => `${id}.${i}`)).sort();
  const idsOf = (found: readonly { id: string }[][]) => found.flat().map(({ id }) => id);

  it.each([
    ['GET /items', '/items?limit=100', 'items'],
    ['GET /items with a query', '/items?limit=100&q=ferry', 'items'],
    ['GET /calendar', '/calendar?from=2026-04-01&to=2026-04-30', 'items'],
  ])('has pages that end earlier, and together have everything once: %s', async (_, path, noun) => {
    const found = await pages(path, noun);

    expect(found.length).toBeGreaterThan(2);
    expect(idsOf(found).sort()).toEqual(everyId());
  });

  it('has the items of one article page by page', async () => {
    const found = await pages(`/articles/${ids[0]}`, 'items');

    expect(found.length).toBeGreaterThan(1);
    expect(idsOf(found)).toEqual(Array.from({ length: perArticle }, (_, i) => `${ids[0]}.${i}`));
    expect((await desk.get(`/articles/${ids[1]}?cursor=abc`)).status).toBe(400);
  });

  it('is in the order of the calendar, also over its pages', async () => {
    const found = await pages('/calendar?from=2026-04-01&to=2026-04-30', 'items');

    const places = found.flat().map((item) => `${(item as never as { due: { first: string } }).due.first}`);
    expect(places).toEqual([...places].sort());
  });

  it('cuts very long quotes, with a mark', async () => {
    const { body } = await desk.get('/items?limit=1');

    expect(body.items[0].quote).toHaveLength(5_000);
    expect(body.items[0].quote.endsWith('…')).toBe(true);
    expect(body.items[0].end - body.items[0].start).toBe(quote.length);
  });

  it('is a feed whose pages lead to the rest', async () => {
    let path = '/items.json?limit=100';
    const found: string[] = [];
    while (path !== '') {
      const { text } = await desk.get(path);
      expectToFit(text);
      const feed = parseJsonFeed(text);
      found.push(...(feed.items ?? []).map(({ id = '' }) => id));
      path = (feed.next_url ?? '').replace('https://api.test', '');
    }

    expect(found.sort()).toEqual(
      everyId()
        .map((id) => `urn:dateline:item:${id}`)
        .sort(),
    );
  });

  it('is a feed or a calendar of a watch with the entries that fit', async () => {
    const subscriberId = await desk.subscriber();
    const leadDays = Array.from({ length: 31 }, (_, i) => i);
    const links = await desk.links({ subscriberId, query: 'ferry', on: ['due'], leadDays });
    const open = async (path: string) => (await api.send({ method: 'GET', path })).text;
    const [atom, json, ics] = [
      await open(links.atom),
      await open(links.jsonFeed),
      await open(links.calendar),
    ];

    for (const text of [atom, json, ics]) expectToFit(text);
    expect(parseAtomFeed(atom).entries?.length).toBe(50);
    expect(parseJsonFeed(json).items?.length).toBe(50);
    const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(10);
    expect(events.length).toBeLessThan(articleCount * perArticle + 1);
  });

  it('explains the items of an article page by page, and says for all of them whether one matched', async () => {
    const watch = await desk.watch({ query: 'ferry OR x' });
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const answered = await desk.post(`/watches/${watch}/explain`, { articleId: ids[2], cursor });
      expect(answered.status).toBe(200);
      expectToFit(answered.text);
      expect(answered.body.matched).toBe(true);
      for (const { explanation, quote: shown } of answered.body.items) {
        expect(shown.length).toBeLessThanOrEqual(5_000);
        expect(explanation.spans.length).toBeLessThanOrEqual(50);
      }
      found.push(...answered.body.items.map(({ itemId }: { itemId: string }) => itemId));
      ({ cursor } = answered.body);
    } while (cursor !== undefined);

    expect(found).toEqual(Array.from({ length: perArticle }, (_, i) => `${ids[2]}.${i}`));
  });

  it('shows the newest items that fit when a query is tried or a watch is made', async () => {
    const preview = await desk.post('/watches/preview', { query: 'ferry', days: 30 });
    const made = await desk.post('/watches', {
      subscriberId: await desk.subscriber(),
      query: 'ferry',
      on: ['due'],
    });

    for (const { text } of [preview, made]) expectToFit(text);
    expect(preview.body.matched).toBe(articleCount * perArticle);
    expect(preview.body.items.length).toBeGreaterThan(5);
    expect(made.body.coming.length).toBeGreaterThan(5);
  });

  it('is a page for a reader with the first sentences of the alert', async () => {
    const watchId = await desk.watch();
    const id = await desk.alert({ watchId, articleId: ids[3] });
    const alert = await api.services.alerts.get(id);
    const itemIds = Array.from({ length: perArticle }, (_, i) => `${ids[3]}.${i}`);
    if (alert === undefined) throw new Error('There is no alert.');
    await api.services.alerts.hold({ ...alert, itemIds }, { messageId: 'm', receiveCount: 1 });

    const { status, text } = await api.send({ method: 'GET', path: await desk.pageOf(id) });

    expect(status).toBe(200);
    expect(text.match(/<blockquote>/g)).toHaveLength(perArticle);
    expect(text.length).toBeLessThan(1_000_000);
  });

  describe('of a preview', () => {
    it('has the first dates and amounts that fit, and says so', async () => {
      const body = 'He paid 5 dollars on 3 March 2026. '.repeat(29_000);
      const article = { headline: 'Many dates', body, datePublished: '2026-03-01T08:00:00Z' };

      const answered = await desk.post('/articles/preview', article);

      expect(answered.status).toBe(200);
      expectToFit(answered.text);
      expect(answered.body.dates.length).toBeGreaterThan(1_000);
      expect(answered.body.warnings).toContainEqual(
        expect.stringMatching(/^The answer has the first \d+ of /),
      );
    }, 60_000);
  });
});
