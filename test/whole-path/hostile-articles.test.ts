import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

const datePublished = '2026-03-02T08:00:00Z';

/** One paragraph of facts, without a line break. Each sentence has words of its own. */
function longParagraph(length: number, seed: number): string {
  let text = '';
  for (let i = seed * 100_000; text.length < length; i += 1) {
    const word = `z${i.toString(36)}`;
    text += `The government of Norway agreed on Monday to buy ${i} ${word}s from Japan for the ports of ${word}stad. `;
  }
  return text.slice(0, length);
}

describe('an article that costs much', () => {
  let cloud: Cloud;
  let api: Api;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-02T09:00:00Z', firstRetrySeconds: 0.01 });
    api = new Api(cloud.url, cloud.token);
  });
  afterAll(() => cloud?.stop());

  const statusOf = async ({ id }: { id: string }) => (await api.get(`/articles/${id}`)).body.status;
  const post = (headline: string, body: string) => api.make('/articles', { headline, body, datePublished });

  it('does not hold up others: five short ones that come after ten paragraphs of 100 KB are structured before them', async () => {
    const long = await Promise.all(
      Array.from({ length: 10 }, (_, i) => post(`Long ${i}`, longParagraph(100_000, i))),
    );
    const short = await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        post(`Short ${i}`, `Two ports signed an agreement on ferry line ${i} on Monday.`),
      ),
    );

    while ((await Promise.all(short.map(statusOf))).includes('accepted')) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const waiting = (await Promise.all(long.map(statusOf))).filter((status) => status === 'accepted');

    expect(waiting.length).toBeGreaterThanOrEqual(5);
    expect(await Promise.all(short.map(statusOf))).toEqual(short.map(() => 'structured'));
    await api.drain();
    expect(await Promise.all(long.map(statusOf))).toEqual(long.map(() => 'structured'));
  }, 300_000);

  it('with an amount over 2^53 is structured, found, matched and shown', async () => {
    const subscriberId = await api.confirmedSubscriber({ channel: 'email', address: 'rupiah@example.com' });
    await api.make('/watches', { subscriberId, query: 'amount:>=1e16 unit:IDR', on: ['publication'] });
    const body = 'Indonesia agreed on Monday to invest 20,892 trillion rupiah in the ports of Java.';

    const { id } = await post('Indonesia invests', body);
    await api.drain();

    const shown = (await api.get(`/articles/${id}`)).body;
    expect(shown.status).toBe('structured');
    expect(shown.items[0].amounts).toMatchObject([
      { value: 20_892e12, unit: 'IDR', text: '20,892 trillion rupiah' },
    ]);
    const found = await api.get(`/items?q=${encodeURIComponent('amount:>=1e16')}`);
    expect(found.body.items.map(({ articleId }: { articleId: string }) => articleId)).toEqual([id]);
    expect((await api.get(`/items?q=${encodeURIComponent('amount:>=1e17 rupiah')}`)).body.items).toEqual([]);
    const mail = (await api.mailbox()).filter(
      ({ to, subject }) => to === 'rupiah@example.com' && /rupiah/.test(subject),
    );
    expect(mail).toHaveLength(1);
  });
});
