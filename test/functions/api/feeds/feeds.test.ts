import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'feeds', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
    await desk.article();
    await desk.article({
      headline: 'Tunnels & <bridges>\u0007',
      html: '<p>A ferry &amp; tunnel company signed an agreement with Norway on Monday.</p>',
      body: undefined,
      url: 'https://news.example.com/a?b=1&c=2',
    });
  });

  it('have the items as JSON Feed 1.1, read with another library', async () => {
    const answered = await desk.get('/items.json?q=ferry%20kind:agreement');
    const feed = parseJsonFeed(answered.text);

    expect(answered.headers['content-type']).toBe('application/feed+json');
    expect(feed.feed_url).toBe('https://api.test/items.json?q=ferry+kind%3Aagreement&limit=20');
    expect(feed.items).toHaveLength(2);
    expect(feed.items?.find(({ title }) => title?.startsWith('Tunnels'))).toMatchObject({
      content_text: 'A ferry & tunnel company signed an agreement with Norway on Monday.',
      url: 'https://news.example.com/a?b=1&c=2',
      authors: [{ name: 'The Northern Post' }],
      tags: expect.arrayContaining(['agreement']),
    });
  });

  it('have the items as Atom with any characters, read with another library', async () => {
    const answered = await desk.get('/items.atom?q=ferry%20kind:agreement');
    const feed = parseAtomFeed(answered.text);

    expect(answered.headers['content-type']).toContain('application/atom+xml');
    expect(answered.text).not.toContain('\u0007');
    expect(feed.updated).toBe('2026-03-02T12:00:00.000Z');
    expect(feed.entries).toHaveLength(2);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(2);
    expect(feed.entries?.find(({ title }) => title?.value.startsWith('Tunnels'))).toMatchObject({
      title: { value: 'Tunnels & <bridges>' },
      content: { value: 'A ferry & tunnel company signed an agreement with Norway on Monday.' },
      links: [{ rel: 'alternate', href: 'https://news.example.com/a?b=1&c=2' }],
    });
  });

  it('lead from page to page', async () => {
    const first = parseJsonFeed((await desk.get('/items.json?q=ferry%20kind:agreement&limit=1')).text);
    const second = parseJsonFeed(
      (await desk.get((first.next_url ?? '').replace('https://api.test', ''))).text,
    );

    expect(first.items?.[0]?.id).toBeDefined();
    expect(second.items?.[0]?.id).not.toBe(first.items?.[0]?.id);
  });

  it('have the matches of a watch for a caller with its link', async () => {
    const { jsonFeed, atom } = await desk.links({ query: 'tunnel', name: 'Tunnels' });

    const asJson = parseJsonFeed((await api.send({ method: 'GET', path: jsonFeed })).text);
    const asAtom = parseAtomFeed((await api.send({ method: 'GET', path: atom })).text);

    expect(asJson.title).toBe('Dateline: Tunnels');
    expect(asJson.items).toHaveLength(1);
    expect(asAtom.entries?.map(({ id }) => id)).toEqual(asJson.items?.map(({ id }) => id));
  });

  it('keep texts of strangers within their elements, and titles on one line', async () => {
    await desk.article({ headline: 'Tunnel\r\nopens\u2028today', publisher: 'The\tPost', url: undefined });
    const { jsonFeed, atom } = await desk.links({ query: 'tunnel', name: 'Tunnels' });
    const [, id = ''] = /watches\/(\w+)/.exec(atom) ?? [];
    const watch = await api.services.watches.get(id);
    if (watch !== undefined) await api.services.watches.replace(watch, { ...watch, name: 'a\r\nb\u0085c' });

    const asJson = parseJsonFeed((await api.send({ method: 'GET', path: jsonFeed })).text);
    const xml = (await api.send({ method: 'GET', path: atom })).text;
    const asAtom = parseAtomFeed(xml);

    expect([asJson.title, asAtom.title]).toMatchObject(['Dateline: a b c', { value: 'Dateline: a b c' }]);
    expect(asJson.items?.map(({ title }) => title)).toContain('Tunnel opens today');
    expect(asAtom.entries?.map(({ title }) => title?.value)).toContain('Tunnel opens today');
    expect(asAtom.entries?.flatMap(({ authors = [] }) => authors.map(({ name }) => name))).toContain(
      'The Post',
    );
    expect(xml).not.toMatch(/[\r\t\u0080-\u009f\u2028\u2029]/);
  });

  it('are valid without entries', async () => {
    const answered = await desk.get('/items.atom?q=submarine');

    expect(parseAtomFeed(answered.text)).toMatchObject({
      title: { value: 'Dateline: submarine' },
      updated: api.time,
    });
  });
});
