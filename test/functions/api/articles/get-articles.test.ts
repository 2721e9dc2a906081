import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'GET /articles', (database) => {
  let api: Deployment;
  let desk: Owner;
  let ids: Record<string, string>;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-06T12:00:00.000Z';
    desk = await Owner.at(api);
    const ferry = await desk.article({
      headline: 'Ferry line agreed',
      body: 'Malta and Italy signed a $40 million ferry deal on Monday.\n\nNorway signed a salmon deal on Tuesday.',
      datePublished: '2026-03-03T08:00:00Z',
    });
    const yard = await desk.article({
      headline: 'Aufträge für den Norden',
      body: 'Der Schiffbau wächst wieder. Hamburg liefert Italien im Mai drei Fähren für 40 Millionen Euro.',
      datePublished: '2026-03-04T08:00:00Z',
      inLanguage: 'de',
      publisher: 'Nordische Post',
      url: 'https://news.example.com/schiffbau',
    });
    const japanese = await desk.article({
      headline: '造船',
      body: '日本の造船所は新しい船を建造する。',
      datePublished: '2026-03-05T08:00:00Z',
      inLanguage: 'ja',
      publisher: undefined,
    });
    ids = { ferry, yard, japanese };
  });

  const found = async (query: string): Promise<string[]> => {
    const { body } = await desk.get(`/articles?${query}`);
    return body.articles.map(({ id }: { id: string }) => id);
  };

  it('lists all articles, newest first, in pages', async () => {
    const first = (await desk.get('/articles?limit=2')).body;
    const second = (await desk.get(`/articles?limit=2&cursor=${first.cursor}`)).body;

    expect(await found('')).toEqual([ids.japanese, ids.yard, ids.ferry]);
    expect(first.articles).toHaveLength(2);
    expect(second.articles.map(({ id }: { id: string }) => id)).toEqual([ids.ferry]);
    expect(second.cursor).toBeUndefined();
  });

  it.each([
    ['q=Schiffbau', 'yard'],
    ['q=schiff*%20hamburg', 'yard'],
    ['q=lang:de', 'yard'],
    ['q=headline:%22Aufträge%20für%22', 'yard'],
    ['q=publisher:%22Nordische%20Post%22', 'yard'],
    ['q=%22造船%22', 'japanese'],
    ['q=kind:agreement%20ferry', 'ferry'],
    ['q=lang:en', 'ferry'],
    ['q=salmon%20-malta', 'ferry'],
    ['q=salmon%20malta', 'none'],
    ['q=Schiffbau%20-hamburg', 'none'],
    ['q=country:IT%20hamburg', 'none'],
    ['from=2026-03-05', 'japanese'],
    ['to=2026-03-03', 'ferry'],
    ['from=2026-03-04&to=2026-03-04', 'yard'],
  ])('with %s finds %s', async (query, which) => {
    expect(await found(query)).toEqual(which === 'none' ? [] : [ids[which]]);
  });

  it('shows an article without items with the reason for it', async () => {
    const { articles } = (await desk.get('/articles?q=Schiffbau')).body;

    expect(articles).toEqual([
      {
        id: ids.yard,
        status: 'structured',
        storyId: ids.yard,
        headline: 'Aufträge für den Norden',
        url: 'https://news.example.com/schiffbau',
        publisher: 'Nordische Post',
        inLanguage: 'de',
        datePublished: '2026-03-04T08:00:00.000Z',
        warnings: [expect.stringMatching(/"de" are not structured/)],
      },
    ]);
  });

  it('has no article without items in the lists of items', async () => {
    for (const path of ['/items?q=Schiffbau', '/items?q=lang:de', '/items?q=lang:ja']) {
      expect((await desk.get(path)).body, path).toEqual({ items: [] });
    }
    const { items } = (await desk.get('/items?limit=1')).body;

    expect(items.map(({ articleId }: { articleId: string }) => articleId)).toEqual([ids.ferry]);
  });

  it.each([
    ['q=ferry%20AND%20(', 422],
    ['q=-ferry', 422],
    ['topic=ai', 400],
    ['from=2026-03-05&to=2026-03-04', 400],
    ['cursor=x', 400],
  ])('refuses %s with %i', async (query, status) => {
    expect((await desk.get(`/articles?${query}`)).status).toBe(status);
  });
});
