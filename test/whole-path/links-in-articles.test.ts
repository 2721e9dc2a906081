import { find } from 'linkifyjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api, type Mail } from '../support/api.ts';

const text =
  'Norway and Chile signed a shipbuilding agreement on Monday, see www.evil.example/pact or bit.ly/pact. ' +
  'Write to anna@evil.example about the shipbuilding agreement or call +1 202-555-0123 by 20 March.';

describe('an article whose words look like links', () => {
  let cloud: Cloud;
  let api: Api;
  let mails: Mail[];

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-04T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    for (const [channel, address] of [
      ['email', 'desk@example.com'],
      ['sms', '+12025550123'],
    ] as const) {
      const subscriberId = await api.confirmedSubscriber({ channel, address, timezone: 'UTC' });
      await api.make('/watches', { subscriberId, query: 'shipbuilding agreement', on: ['publication'] });
    }
    const before = (await api.mailbox()).length;
    await api.make('/articles', {
      headline: 'Win at evil.example: shipbuilding',
      body: text,
      publisher: 'evil.example',
      url: 'https://news.example/pact',
      datePublished: '2026-03-04T10:00:00Z',
    });
    await api.drain();
    mails = (await api.mailbox()).slice(before);
  });

  afterAll(() => cloud?.stop());

  it('links only to the page of the alert and, in an email, to the article', () => {
    expect(mails.map(({ channel }) => channel).sort()).toEqual(['email', 'sms']);
    for (const { channel, body } of mails) {
      const links = find(body).map(({ href }) => href);
      // SNS adds its own footer to an email, with a link to unsubscribe.
      const others = links.filter(
        (href) => !/^\/(?:a\/|_local\/unsubscribe\?)/.test(href.replace(cloud.url, '')),
      );
      expect(others).toEqual(channel === 'email' ? ['https://news.example/pact'] : []);
      expect(links.length).toBeGreaterThan(others.length);
    }
  });

  it('is told in messages that begin with Dateline, because the watch has no name', () => {
    for (const { channel, subject, body } of mails) {
      if (channel === 'email') expect(subject).toMatch(/^Dateline: /);
      expect(body).toMatch(channel === 'email' ? /^News from Dateline:/ : /^Dateline: /);
    }
  });

  it('can still be read', () => {
    const email = mails.find(({ channel }) => channel === 'email')?.body ?? '';

    expect(email).toContain('www .evil .example/pact or bit .ly/pact.');
    expect(email).toContain('Win at evil .example: shipbuilding');
  });
});
