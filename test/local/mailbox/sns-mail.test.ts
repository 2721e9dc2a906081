import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EngineResponse, Messaging } from '../../../local/engines/messaging.ts';
import { Mailbox } from '../../../local/mailbox/mailbox.ts';
import { SnsMail } from '../../../local/mailbox/sns-mail.ts';
import { arn } from '../../../local/template/account.ts';

const topicArn = arn('sns', 'dateline-test-subscriber-1');
const now = Date.parse('2026-03-02T09:00:00Z');

describe('SnsMail', () => {
  let messaging: Messaging;
  let mailbox: Mailbox;
  let mail: SnsMail;

  beforeEach(async () => {
    messaging = await Messaging.open(undefined);
    messaging.createTopics([{ logicalId: 'T', ref: topicArn, arn: topicArn, properties: {} }], []);
    mailbox = new Mailbox(undefined, () => now);
    mail = new SnsMail(messaging, mailbox, 'http://127.0.0.1:4000');
  });
  afterEach(() => messaging.close());

  async function call(Action: string, more: Record<string, string>): Promise<EngineResponse> {
    const form = { Action, ...more };
    const raw = {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    };
    return (await mail.answer(Action, form, raw)) ?? messaging.answer(raw);
  }

  const subscribe = (Protocol: string, Endpoint: string) =>
    call('Subscribe', { TopicArn: topicArn, Protocol, Endpoint, ReturnSubscriptionArn: 'true' });
  const publish = (more: Record<string, string> = {}) =>
    call('Publish', { TopicArn: topicArn, Message: 'hello', ...more });
  const arnIn = ({ body }: EngineResponse) => /<SubscriptionArn>(.*?)</.exec(body)?.[1] ?? '';
  const attributes = async (SubscriptionArn: string) =>
    (await call('GetSubscriptionAttributes', { SubscriptionArn })).body;
  const tokenIn = (text: string) => /token=(\w+)/.exec(text)?.[1] ?? '';

  it('asks an email address to confirm, and sends nothing to it before', async () => {
    const subscription = arnIn(await subscribe('email', 'a@example.com'));
    await publish();

    expect(mailbox.all()).toEqual([
      expect.objectContaining({
        channel: 'email',
        to: 'a@example.com',
        subject: 'AWS Notification - Subscription Confirmation',
        body: expect.stringMatching(/http:\/\/127\.0\.0\.1:4000\/_local\/confirm\?token=\w{48}\n/),
        at: '2026-03-02T09:00:00.000Z',
      }),
    ]);
    expect(await attributes(subscription)).toContain('<key>PendingConfirmation</key><value>true</value>');
  });

  it('sends each confirmed address the text of its protocol, with a link to unsubscribe', async () => {
    const subscription = arnIn(await subscribe('email', 'a@example.com'));
    expect(mail.confirm(tokenIn(mailbox.all()[0]?.body ?? ''))).toBe(subscription);
    await subscribe('sms', '+12025550123');

    const Message = JSON.stringify({ default: 'short', email: 'long' });
    await publish({ Subject: 'News', Message, MessageStructure: 'json' });

    const [, email, sms] = mailbox.all();
    expect(email).toMatchObject({ to: 'a@example.com', subject: 'News' });
    expect(email?.body).toMatch(
      /^long\n\n--\nIf you wish to stop .*\nhttp:\/\/127\.0\.0\.1:4000\/_local\/unsubscribe/,
    );
    expect(sms).toMatchObject({ channel: 'sms', to: '+12025550123', subject: '', body: 'short' });
    expect(await attributes(subscription)).toContain('<key>PendingConfirmation</key><value>false</value>');
  });

  it('asks once, even if the same address is subscribed again', async () => {
    const first = arnIn(await subscribe('email', 'a@example.com'));
    const second = arnIn(await subscribe('email', 'a@example.com'));

    expect(second).toBe(first);
    expect(mailbox.all()).toHaveLength(1);
  });

  it('sends nothing after an address unsubscribed, or after its topic was deleted', async () => {
    const subscription = arnIn(await subscribe('sms', '+12025550123'));
    await publish();

    expect(mail.unsubscribe(subscription)).toBe(true);
    await publish();
    await subscribe('sms', '+12025550124');
    await call('DeleteTopic', { TopicArn: topicArn });
    const gone = await publish();

    expect(mailbox.all()).toHaveLength(1);
    expect(gone).toMatchObject({ status: 404, body: expect.stringContaining('<Code>NotFound</Code>') });
    expect(mail.unsubscribe(subscription)).toBe(false);
  });

  it('confirms nothing with an unknown token', async () => {
    expect(mail.confirm('nonsense')).toBeUndefined();
    expect(await call('ConfirmSubscription', { TopicArn: topicArn, Token: 'nonsense' })).toMatchObject({
      status: 400,
      body: expect.stringContaining('<Code>InvalidParameter</Code>'),
    });
  });

  it('sends a text to a number that has no subscription', async () => {
    const { status } = await call('Publish', { PhoneNumber: '+12025550123', Message: '123456' });

    expect(status).toBe(200);
    expect(mailbox.all()).toMatchObject([{ channel: 'sms', to: '+12025550123', body: '123456' }]);
    expect(mailbox.count('notification')).toBe(0);
  });

  it('refuses what SNS would refuse, and sends nothing', async () => {
    await subscribe('sms', '+12025550123');

    const refused = [
      await publish({ Subject: 'two\nlines' }),
      await subscribe('email', 'nobody'),
      await subscribe('sms', '555'),
    ];

    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(mailbox.all()).toEqual([]);
  });
});
