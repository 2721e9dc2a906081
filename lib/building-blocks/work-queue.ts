import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { DatelineFunction } from './dateline-function.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';

/** Failures of a message before it is parked. AWS asks for at least 5 behind a Lambda event source. */
export const maxReceiveCount = 5;

/** AWS: the visibility timeout is at least 6 times the function's, so that throttling and retries fit in. */
const visibilityFactor = 6;

export interface WorkQueueProps {
  /** The timeout of the function that works on this queue. */
  readonly consumerTimeout: Duration;
}

export interface ConsumerProps {
  /** Messages that one invocation takes at most. */
  readonly batchSize: number;
  /** Invocations that work on this queue at the same time, at most; Lambda takes 2 and up. */
  readonly maxConcurrency: number;
}

/** A queue that carries work to one function, with its dead-letter queue: encrypted, by TLS only. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetterQueue;
  /** How long a message that fails each time stays on the queue before it is parked, at least. */
  readonly retriesLast: Duration;
  readonly #visibilityTimeout: Duration;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.#visibilityTimeout = Duration.seconds(props.consumerTimeout.toSeconds() * visibilityFactor);
    this.retriesLast = Duration.seconds(this.#visibilityTimeout.toSeconds() * maxReceiveCount);
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      visibilityTimeout: this.#visibilityTimeout,
      // A dead-letter queue counts from the first enqueueing, so what is parked late still has ten days there.
      retentionPeriod: Duration.days(4),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount },
    });
  }

  /** Lets a function put messages on the queue, and nothing else. */
  grantSend<E>(sender: DatelineFunction<E>): void {
    sender.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  /** Has the function work on the queue; messages that fail come back one by one. */
  consumedBy<E>(consumer: DatelineFunction<E>, props: ConsumerProps): void {
    if (this.#visibilityTimeout.toSeconds() < consumer.timeout.toSeconds() * visibilityFactor) {
      throw new Error(
        `${this.node.path}: the visibility timeout of ${this.#visibilityTimeout.toSeconds()} s is below ${visibilityFactor} x ` +
          `the consumer's timeout of ${consumer.timeout.toSeconds()} s; give the queue that consumer's timeout`,
      );
    }
    const source = new SqsEventSource(this.queue, { ...props, reportBatchItemFailures: true });
    consumer.function.addEventSource(source);
    acknowledge(consumer.function, {
      'Serverless-LambdaEventSourceMappingDestination':
        'An SQS event source has no failure destination of its own: what fails goes to the dead-letter queue of the queue.',
    });
  }
}
