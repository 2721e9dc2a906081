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
  let parked: number;

  beforeEach(async () => {
    received.length = 0;
    parked = 0;
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

  /** Lets `work` handle the queue until it is idle. */
  async function drained(
    work: (event: SQSEvent) => Promise<Outcome>,
    { limit = 2, loaded = Promise.resolve() } = {},
  ): Promise<void> {
    const target = {
      limit,
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
      onParked: () => {
        parked += 1;
      },
    });
    source.start(loaded);
    await expect.poll(() => source?.isIdle, { timeout: 20_000 }).toBe(true);
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

  it('leaves delayed messages until they are brought forward', async () => {
    const body = JSON.stringify({
      QueueUrl: `http://localhost/000000000000/${queueArn.split(':').at(-1)}`,
      MessageBody: 'late',
      DelaySeconds: 60,
    });
    await messaging.answer({
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' },
      body,
    });
    const work = async (): Promise<Outcome> => ({ ok: true, result: null });
    await drained(work);
    expect(received).toEqual([]);

    expect(source?.bringForward()).toBe(true);

    await expect.poll(() => received, { timeout: 5_000 }).toEqual([['late']]);
    expect(source?.bringForward()).toBe(false);
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
    expect(parked).toBe(1);
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

  it('receives no message that the function could not begin', async () => {
    send('a', 'b', 'c', 'd', 'e');
    const inFlight: number[] = [];

    await drained(
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        inFlight.push(messaging.queue(queueArn).inflightMessages.size);
        return { ok: true, result: null };
      },
      { limit: 1 },
    );

    expect(Math.max(...inFlight)).toBe(2);
    expect(received).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('receives nothing before the function is loaded', async () => {
    send('a');
    const { promise: loaded, resolve: load } = Promise.withResolvers<void>();

    const done = drained(async () => ({ ok: true, result: null }), { loaded });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = messaging.queue(queueArn).messages.map((message) => message.approximateReceiveCount);
    load();
    await done;

    expect(before).toEqual([0]);
    expect(received).toEqual([['a']]);
  });

  it('handles dead letters again after a redrive, as new messages with their attributes', async () => {
    const attributes = { kinds: { DataType: 'String', StringValue: 'agreement' } };
    messaging.send(messaging.queue(deadArn), 'parked', attributes);
    messaging.send(messaging.queue(deadArn), 'parked too');
    const seen: SQSEvent['Records'] = [];

    const redriven = messaging.redrive(messaging.queue(queueArn));
    await drained(async ({ Records }) => {
      seen.push(...Records);
      return { ok: true, result: null };
    });

    expect(redriven).toBe(2);
    expect(dead()).toEqual([]);
    expect(
      seen.map(({ body, attributes: { ApproximateReceiveCount } }) => [body, ApproximateReceiveCount]),
    ).toEqual([
      ['parked', '1'],
      ['parked too', '1'],
    ]);
    expect(seen[0]?.messageAttributes.kinds?.stringValue).toBe('agreement');
  });
});
