import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Messaging } from '../../../local/engines/messaging.ts';
import { EventSource } from '../../../local/events/event-source.ts';
import type { LocalFunction } from '../../../local/functions/local-function.ts';
import type { Outcome } from '../../../local/functions/protocol.ts';
import { arn } from '../../../local/template/account.ts';

const queueArn = arn('sqs', 'work');
const deadArn = arn('sqs', 'dead');

describe('EventSource', () => {
  let messaging: Messaging;
  let source: EventSource | undefined;
  const received: string[][] = [];

  beforeEach(async () => {
    received.length = 0;
    messaging = await Messaging.open(undefined);
    const common = { MessageRetentionPeriod: 60, VisibilityTimeout: 300 };
    messaging.createQueues([
      { logicalId: 'Dead', ref: 'http://h/0/dead', arn: deadArn, properties: common },
      {
        logicalId: 'Work',
        ref: 'http://h/0/work',
        arn: queueArn,
        properties: { ...common, RedrivePolicy: { deadLetterTargetArn: deadArn, maxReceiveCount: 2 } },
      },
    ]);
  });
  afterEach(async () => {
    await source?.stop();
    await messaging.close();
  });

  /** Lets `work` handle the queue until it is drained. */
  async function drained(work: (event: SQSEvent) => Promise<Outcome>): Promise<void> {
    const target = {
      invoke: (event: SQSEvent) => {
        received.push(event.Records.map(({ body }) => body));
        return work(event);
      },
    };
    source = new EventSource({
      messaging,
      queueArn,
      target: target as unknown as LocalFunction,
      batchSize: 2,
      maxConcurrency: 2,
      reportsItemFailures: true,
      now: () => 0,
      firstRetrySeconds: 0.01,
    });
    source.start();
    await expect.poll(() => source?.isDrained, { timeout: 20_000 }).toBe(true);
  }

  const send = (...bodies: string[]) => {
    for (const body of bodies) messaging.send(messaging.queue(queueArn), body);
  };
  const dead = () =>
    messaging
      .queue(deadArn)
      .inspectMessages()
      .ready.map(({ body }) => body);

  it('gives the function batches of its size, and deletes what is done', async () => {
    send('a', 'b', 'c');

    await drained(async () => ({ ok: true, result: null }));

    expect(received).toEqual([['a', 'b'], ['c']]);
    expect(dead()).toEqual([]);
  });

  it('brings failed messages back, and parks one that failed too often, whatever the others do', async () => {
    send('good', 'bad');

    await drained(async ({ Records }) => {
      const failures = Records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({
        itemIdentifier: messageId,
      }));
      return { ok: true, result: { batchItemFailures: failures } };
    });

    expect(received).toEqual([['good', 'bad'], ['bad']]);
    expect(dead()).toEqual(['bad']);
  });

  it('brings back the whole batch of a failed invocation', async () => {
    send('a', 'b');
    let failing = true;

    await drained(async () => {
      if (!failing) return { ok: true, result: null };
      failing = false;
      return { ok: false, error: { errorType: 'Error', errorMessage: 'crashed' } };
    });

    expect(received.flat().sort()).toEqual(['a', 'a', 'b', 'b']);
    expect(dead()).toEqual([]);
  });

  it('counts how often a message was received', async () => {
    send('a');
    const counts: string[] = [];

    await drained(async ({ Records }) => {
      counts.push(...Records.map(({ attributes }) => attributes.ApproximateReceiveCount));
      return { ok: true, result: { batchItemFailures: [{ itemIdentifier: Records[0]?.messageId }] } };
    });

    expect(counts).toEqual(['1', '2']);
  });

  it('runs no more batches at the same time than its concurrency', async () => {
    send('a', 'b', 'c', 'd', 'e', 'f', 'g');
    let running = 0;
    let most = 0;

    await drained(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return { ok: true, result: null };
    });

    expect(most).toBe(2);
    expect(received.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});
