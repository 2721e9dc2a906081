import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxReceiveCount } from '../../lib/building-blocks/work-queue.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { arn } from '../../local/template/account.ts';
import { Api } from '../support/api.ts';

/** Messages that fail on every retry. */
const poisons = {
  'what is not JSON': '{"type": "article.',
  'what is of no known form': JSON.stringify({ type: 'article.burnt' }),
};

const cases = ['Article', 'Match', 'Alert'].flatMap((noun) =>
  Object.entries(poisons).map(([what, body]) => ({ noun, what, body })),
);

describe('a poison message', () => {
  let cloud: Cloud;
  let api: Api;
  const reported: string[] = [];

  beforeAll(async () => {
    cloud = await startCloud({
      port: 0,
      clock: '2026-03-02T09:00:00Z',
      firstRetrySeconds: 0.01,
      report: (line) => reported.push(line),
    });
    api = new Api(cloud.url, cloud.token);
    const subscriberId = await api.confirmedSubscriber({ channel: 'sms', address: '+12025550123' });
    await api.make('/watches', { subscriberId, query: 'ferry', on: ['publication'] });
  });
  afterAll(() => cloud?.stop());

  const queueOf = (noun: string) => {
    const url = cloud.outputs[`${noun}QueueUrl`] ?? '';
    return cloud.messaging.queue(arn('sqs', url.slice(url.lastIndexOf('/') + 1)));
  };
  const parkedBehind = (noun: string) =>
    cloud.messaging.queue(cloud.outputs[`${noun}DeadLettersArn`] ?? '').inspectMessages().ready;

  it.each(cases)(
    'on the $noun queue is parked after its retries, and other messages are not affected: $what',
    async ({ noun, what, body }) => {
      const before = parkedBehind(noun).length;
      const sent = (await api.mailbox()).length;
      reported.length = 0;

      cloud.messaging.send(queueOf(noun), body);
      await api.make('/articles', {
        headline: `Beside ${what} on ${noun}`,
        // Another text each time: readers are told a story once.
        body: `Two ports signed an agreement on ferry line ${cases.findIndex((each) => each.body === body && each.noun === noun)} on Monday.`,
        datePublished: '2026-03-02T08:00:00Z',
      });
      cloud.messaging.send(queueOf(noun), body);
      await api.drain();

      const parked = parkedBehind(noun).slice(before);
      expect(parked.map((message) => message.body)).toEqual([body, body]);
      // The receive after the last retry parks the message.
      expect(parked.map(({ approximateReceiveCount }) => approximateReceiveCount)).toEqual(
        [1, 2].map(() => maxReceiveCount + 1),
      );
      // Only of the poison: on a busy machine another message may fail once, too, and is then retried.
      const failed = reported.filter((line) => line.includes('Message failed (PermanentError: The message '));
      expect(failed).toHaveLength(2 * maxReceiveCount);
      expect(await api.mailbox()).toHaveLength(sent + 1);
    },
  );

  it('comes back from the dead letters by a redrive, as a new message', async () => {
    const articleId = 'art_0000000000000000000000000000000000';
    const body = JSON.stringify({ type: 'article.accepted', articleId });
    cloud.messaging.send(queueOf('Article'), body);
    await api.drain();
    const parked = parkedBehind('Article').filter((message) => message.body === body);

    const { redriven } = await api.make('/_local/redrive', undefined);
    await api.drain();

    expect(parked).toHaveLength(1);
    expect(redriven).toBeGreaterThan(0);
    // The article is still not there, so the message fails again. It came back as a new message.
    const again = parkedBehind('Article').filter((message) => message.body === body);
    expect(again.map(({ approximateReceiveCount }) => approximateReceiveCount)).toEqual([
      maxReceiveCount + 1,
    ]);
    expect(again[0]?.messageId).not.toBe(parked[0]?.messageId);
  });
});
