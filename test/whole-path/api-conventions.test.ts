import { parseJsonFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { checkAnswer } from '../support/api/check-answer.ts';
import { Api } from '../support/api.ts';

const article = {
  headline: 'Two ports agree on a ferry line',
  body: 'Aalborg and Gothenburg signed an agreement on a ferry line on Monday. Ships sail on April 1.',
  datePublished: '2026-03-02T08:00:00Z',
};

describe('the conventions of the deployed API', () => {
  let cloud: Cloud;
  let api: Api;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-02T09:00:00Z' });
    const root = new Api(cloud.url, cloud.token);
    const scopes = ['articles:write', 'read', 'watches:write', 'admin'];
    // Not the owner of the first token, who has no limits and whose requests are not counted.
    api = new Api(cloud.url, (await root.make('/tokens', { owner: 'desk', scopes })).token);
  });
  afterAll(() => cloud?.stop());

  /** Sends a request with its own headers, as a user of curl would. */
  async function send(method: string, path: string, headers: Record<string, string>, body?: unknown) {
    const response = await fetch(`${cloud.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${api.token}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const contentType = response.headers.get('content-type') ?? undefined;
    const parsed = /json/.test(contentType ?? '') ? JSON.parse(text) : text;
    checkAnswer(method, path, { status: response.status, contentType, body: parsed });
    return { status: response.status, headers: response.headers, body: parsed };
  }

  it('do a request with an Idempotency-Key once, even if it comes again', async () => {
    const key = { 'idempotency-key': 'once' };
    const subscriberId = await api.confirmedSubscriber({ channel: 'email', address: 'a@example.com' });

    const first = await send('POST', '/watches', key, { subscriberId, query: 'ferry' });
    const again = await send('POST', '/watches', key, { subscriberId, query: 'ferry' });
    const other = await send('POST', '/watches', key, { subscriberId, query: 'tunnel' });

    expect([first.status, again.status, other.status]).toEqual([201, 201, 422]);
    expect(again.body).toEqual(first.body);
    expect((await api.get('/watches')).body.watches).toHaveLength(1);
  });

  it('leave the body out when nothing changed, and change only the version that was read', async () => {
    const [{ id }] = (await api.get('/watches')).body.watches;
    const read = await api.get(`/watches/${id}`);
    const etag = read.headers.get('etag') ?? '';

    const known = await send('GET', `/watches/${id}`, { 'if-none-match': etag });
    const changed = await send('PATCH', `/watches/${id}`, { 'if-match': etag }, { name: 'Ferries' });
    const late = await send('PATCH', `/watches/${id}`, { 'if-match': etag }, { name: 'Boats' });

    expect([known.status, changed.status, late.status]).toEqual([304, 200, 412]);
    expect((await api.get(`/watches/${id}`)).body.name).toBe('Ferries');
  });

  it('accept articles in an array and in other forms', async () => {
    const several = await api.post('/articles', [article, { ...article, headline: '' }]);
    const jsonLd = await send(
      'POST',
      '/articles',
      { 'content-type': 'application/ld+json' },
      {
        '@type': 'NewsArticle',
        headline: 'B',
        articleBody: 'They signed a deal.',
        datePublished: '2026-03-02',
      },
    );
    await api.drain();

    expect(several.body.articles.map(({ status }: { status: number }) => status)).toEqual([202, 422]);
    expect((await api.get(`/articles/${jsonLd.body.id}`)).body.status).toBe('structured');
  });

  it('serve the calendar and the feeds of a watch to everybody who has its links', async () => {
    const [{ id }] = (await api.get('/watches')).body.watches;
    const links = await api.make(`/watches/${id}/link`, undefined);

    const feed = await fetch(links.jsonFeed);
    const calendar = await fetch(links.calendar);

    expect(links.calendar).toContain(cloud.url);
    expect(parseJsonFeed(await feed.text()).items?.length).toBeGreaterThan(0);
    expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
    await api.delete(`/watches/${id}/link`);
    expect((await fetch(links.calendar)).status).toBe(404);
  });

  it('say when a token was last used', async () => {
    const { tokens } = (await api.get('/tokens')).body;

    expect(tokens[0]).toMatchObject({ owner: 'desk', lastUsedAt: '2026-03-02T09:00:00.000Z' });
  });
});
