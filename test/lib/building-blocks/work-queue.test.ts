import { Duration } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { WorkQueue } from '../../../lib/building-blocks/work-queue.ts';
import { resourcesOf, stackOf, target, templateOf } from '../../support/synthesized.ts';

const template = templateOf();
const queues = resourcesOf(template, 'AWS::SQS::Queue');
const policies = resourcesOf(template, 'AWS::SQS::QueuePolicy');
const mappings = resourcesOf(template, 'AWS::Lambda::EventSourceMapping');
const functions = new Map(resourcesOf(template, 'AWS::Lambda::Function'));
const byId = new Map(queues);
const carrying = queues.filter(([, { Properties }]) => Properties.RedrivePolicy !== undefined);

describe('the queues', () => {
  it('are four that carry work, each with its own dead-letter queue, and the one of CLOCK', () => {
    const parked = carrying.map(([, { Properties }]) => target(Properties.RedrivePolicy.deadLetterTargetArn));

    expect(carrying).toHaveLength(4);
    expect(new Set(parked).size).toBe(4);
    expect(queues).toHaveLength(9);
  });

  it.each(carrying)('%s keeps failed messages longer than waiting ones', (_, { Properties }) => {
    const deadLetters = byId.get(target(Properties.RedrivePolicy.deadLetterTargetArn));

    expect(deadLetters?.Properties.MessageRetentionPeriod).toBeGreaterThan(Properties.MessageRetentionPeriod);
    expect(Properties.RedrivePolicy.maxReceiveCount).toBe(10);
  });

  it.each(queues)('%s is encrypted', (_, { Properties }) => {
    expect(Properties.SqsManagedSseEnabled).toBe(true);
  });

  it.each(queues)('%s refuses requests without TLS', (id) => {
    const statements = policies
      .filter(([, { Properties }]) => Properties.Queues.map(target).includes(id))
      .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);

    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 'sqs:*',
        Principal: { AWS: '*' },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });
});

describe('the event sources', () => {
  it('are one per queue that carries work', () => {
    const sources = mappings.map(([, { Properties }]) => target(Properties.EventSourceArn));

    expect(sources.sort()).toEqual(carrying.map(([id]) => id).sort());
  });

  it.each(mappings)('%s gets failed messages back one by one', (_, { Properties }) => {
    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    expect(Properties.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
  });

  it.each(mappings)(
    '%s gives an invocation one message, so that a kill costs no other message a receive',
    (_, { Properties }) => {
      expect(Properties.BatchSize).toBe(1);
    },
  );

  it.each(mappings)('%s hides a message for six times the timeout of its function', (_, { Properties }) => {
    const queue = byId.get(target(Properties.EventSourceArn));
    const fn = functions.get(target(Properties.FunctionName));

    expect(queue?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * fn?.Properties.Timeout);
  });

  it('is refused when the function may run longer than the queue was made for', () => {
    const { stack } = stackOf();
    const queue = new WorkQueue(stack, 'Short', {
      variable: 'SHORT_QUEUE_URL',
      consumerTimeout: Duration.seconds(1),
    });
    // biome-ignore lint/suspicious/noExplicitAny: the queue refuses the function by its timeout alone
    const slow = { timeout: Duration.seconds(60) } as any;

    expect(() => queue.consumedBy(slow, { maxConcurrency: 2 })).toThrow(
      /visibility timeout of 6 s is below 6 x the consumer's timeout of 60 s/,
    );
  });
});
