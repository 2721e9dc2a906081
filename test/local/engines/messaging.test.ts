import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Messaging } from '../../../local/engines/messaging.ts';
import { arn } from '../../../local/template/account.ts';
import type { Queue } from '../../../local/template/queues.ts';

const queueArn = arn('sqs', 'work');
const topicArn = arn('sns', 'news');

const work = (properties: Partial<Queue['properties']> = {}): Queue => ({
  logicalId: 'Work',
  ref: 'http://h/0/work',
  arn: queueArn,
  properties: { VisibilityTimeout: 300, MessageRetentionPeriod: 60, ...properties },
});
const publish = {
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ Action: 'Publish', TopicArn: topicArn, Message: 'news' }).toString(),
};

describe('queues and topics in a folder', () => {
  let folder: string;
  let messaging: Messaging;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-queues-'));
    messaging = await opened();
  });
  afterEach(async () => {
    await messaging.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(properties?: Partial<Queue['properties']>): Promise<Messaging> {
    const made = await Messaging.open(folder);
    made.createQueues([work(properties)]);
    const subscription = {
      TopicArn: topicArn,
      Protocol: 'sqs',
      Endpoint: queueArn,
      RawMessageDelivery: true,
    } as const;
    made.createTopics(
      [{ logicalId: 'News', ref: topicArn, arn: topicArn, properties: {} }],
      [{ logicalId: 'Sub', ref: 'Sub', arn: '', properties: subscription }],
    );
    return made;
  }

  async function reopen(properties?: Partial<Queue['properties']>): Promise<void> {
    await messaging.close();
    messaging = await opened(properties);
  }

  const queue = () => messaging.queue(queueArn);
  const receive = () => messaging.receive(queue(), 10).map(({ Body }) => Body);

  it('have their messages again after a restart, and each topic its one subscription', async () => {
    messaging.send(queue(), 'kept');

    await reopen();
    await messaging.answer(publish);

    expect(receive().sort()).toEqual(['kept', 'news']);
  });

  it('get messages in flight back at a restart, and count their receive', async () => {
    messaging.send(queue(), 'held');
    expect(receive()).toEqual(['held']);
    expect(receive()).toEqual([]);

    await reopen();
    await expect.poll(receive, { timeout: 20_000 }).toEqual(['held']);

    const [entry] = queue().inflightMessages.values();
    expect(entry?.message.approximateReceiveCount).toBe(2);
  });

  it('do not get deleted messages back', async () => {
    messaging.send(queue(), 'done');
    const [received] = messaging.receive(queue(), 1);
    queue().deleteMessage(received?.ReceiptHandle ?? '');

    await reopen();

    expect(receive()).toEqual([]);
  });

  it('take new properties from the template, and keep their messages', async () => {
    messaging.send(queue(), 'kept');

    await reopen({ VisibilityTimeout: 7 });

    expect(queue().getAttribute('VisibilityTimeout')).toBe('7');
    expect(receive()).toEqual(['kept']);
  });
});
