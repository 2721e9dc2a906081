import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

const first = {
  url: 'https://news.example/2026/ferry?utm_source=feed',
  headline: 'Ferry line to open',
  datePublished: '2026-03-03T08:00:00Z',
  body:
    'The ferry line between Oslo and Moss will open on March 10, 2026, the operator said on Tuesday.\n\n' +
    'Tickets for the first week will go on sale on March 6, 2026, at all counters of the operator.\n\n' +
    'The crossing takes forty minutes and costs half as much as the train.',
};
const revision = {
  ...first,
  url: 'https://www.news.example/2026/ferry/',
  headline: 'Correction: ferry line to open',
  datePublished: '2026-03-03T11:00:00Z',
  body: first.body.replace('March 10', 'March 12'),
};

describe('a revision of an article', () => {
  let cloud: Cloud;
  let api: Api;
  const watchIds: Record<string, string> = {};
  let firstId: string;
  let revisionId: string;

  async function addWatch(name: string, on: readonly string[], leadDays: readonly number[]): Promise<void> {
    const address = `${name}@example.com`;
    const subscriberId = await api.confirmedSubscriber({ channel: 'email', address, timezone: 'UTC' });
    const watch = { subscriberId, query: 'ferry OR tickets', on, leadDays };
    watchIds[name] = (await api.make('/watches', watch)).id;
  }

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-03T09:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    await api.tick('2026-03-03T09:00:00Z');
    await addWatch('news', ['publication'], [0]);
    await addWatch('both', ['publication', 'due'], [0]);
    await addWatch('dates', ['due'], [0, 7]);
    await api.newMail();
    firstId = (await api.make('/articles', first)).id;
    await api.drain();
  });

  afterAll(() => cloud?.stop());

  it('is told to those alone who were told of a date that it corrects', async () => {
    expect((await api.newMail()).map(({ to }) => to).sort()).toEqual([
      'both@example.com',
      'news@example.com',
    ]);
    await api.tick('2026-03-03T12:00:00Z');

    const answer = await api.make('/articles', revision);
    revisionId = answer.id;
    await api.drain();

    expect(answer.replaces).toBe(firstId);
    const mails = await api.newMail();
    expect(mails.map(({ to }) => to)).toEqual(['both@example.com']);
    expect(mails[0]?.body).toContain('it was 10 March 2026 and is now 12 March 2026');
    expect(mails[0]?.body).not.toContain('counters');
    const { alerts } = (await api.get(`/alerts?watchId=${watchIds.news}`)).body;
    expect(alerts).toContainEqual(
      expect.objectContaining({ articleId: revisionId, state: 'dropped', reason: 'same-story' }),
    );
  });

  it('replaces the article before it, and tells its story', async () => {
    const before = (await api.get(`/articles/${firstId}`)).body;
    const after = (await api.get(`/articles/${revisionId}`)).body;
    expect(before).toMatchObject({ status: 'replaced', replacedBy: revisionId, storyId: firstId });
    expect(after).toMatchObject({ status: 'structured', replaces: firstId, storyId: firstId });
  });

  it('alone is in searches and in the calendar', async () => {
    const { articles } = (await api.get('/articles?q=ferry')).body;
    expect(articles.map(({ id }: { id: string }) => id)).toEqual([revisionId]);
    const { items } = (await api.get('/items?q=ferry')).body;
    expect(items.map(({ articleId }: { articleId: string }) => articleId)).not.toContain(firstId);
    const calendar = (await api.get('/calendar?from=2026-03-01&to=2026-03-31')).body;
    expect(calendar.items.map(({ articleId }: { articleId: string }) => articleId)).toEqual([
      revisionId,
      revisionId,
    ]);
  });

  it('reminds in place of the article before it: once of each date, and not of the corrected one', async () => {
    const told: string[][] = [];
    for (let day = 4; day <= 14; day += 1) {
      await api.tick(`2026-03-${String(day).padStart(2, '0')}T09:00:00Z`);
      for (const { to, subject } of await api.newMail()) told.push([String(day), to, subject.slice(0, 30)]);
    }
    expect(told.map(([day, to]) => `${day} ${to}`).sort()).toEqual([
      '12 both@example.com',
      '12 dates@example.com',
      '5 dates@example.com',
      '6 both@example.com',
      '6 dates@example.com',
    ]);
  });

  it('is the same article when it is posted again', async () => {
    expect(await api.make('/articles', revision)).toEqual({ id: revisionId, replaces: firstId });
    await api.drain();
    expect(await api.newMail()).toEqual([]);
  });

  it('that is older than the current one changes nothing', async () => {
    const older = { ...first, headline: 'Ferry line', datePublished: '2026-03-03T07:00:00Z' };
    const { id } = await api.make('/articles', older);
    await api.drain();
    expect((await api.get(`/articles/${id}`)).body).toMatchObject({ status: 'replaced' });
    expect((await api.get(`/articles/${revisionId}`)).body).toMatchObject({ status: 'structured' });
    expect(await api.newMail()).toEqual([]);
  });
});
