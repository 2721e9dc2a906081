import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { DatelineFunction } from './dateline-function.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';

/**
 * How often a message is received before it is parked. AWS asks for at least 5 before a Lambda event source. An invocation that is
 * killed costs its message a receive as a failure does, so there are twice as many: an hour of kills parks nothing.
 */
export const maxReceiveCount = 10;

/** AWS asks for a visibility timeout of at least 6 times the function's timeout, so that throttles and retries fit in. */
const visibilityFactor = 6;

export interface WorkQueueProps<Variable extends string> {
  /** The environment variable in which functions find the queue's URL: `ARTICLE_QUEUE_URL`. */
  readonly variable: Variable;
  /** Timeout of the function that works on this queue. */
  readonly consumerTimeout: Duration;
}

export interface ConsumerProps {
  /** Most invocations that work on this queue at the same time. Lambda accepts 2 or more. */
  readonly maxConcurrency: number;
}

/** A queue that carries work to one function, with its dead-letter queue: encrypted, TLS only. */
export class WorkQueue<Variable extends string = string> extends Construct {
  readonly queue: Queue;
  /** The variable that goes with {@link grantSend}. */
  readonly variable: Readonly<Record<Variable, string>>;
  readonly deadLetters: DeadLetterQueue;
  /** Least time that a message which always fails stays on the queue before it is parked. */
  readonly retriesLast: Duration;
  readonly #visibilityTimeout: Duration;

  constructor(scope: Construct, id: string, props: WorkQueueProps<Variable>) {
    super(scope, id);
    this.#visibilityTimeout = Duration.seconds(props.consumerTimeout.toSeconds() * visibilityFactor);
    this.retriesLast = Duration.seconds(this.#visibilityTimeout.toSeconds() * maxReceiveCount);
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      visibilityTimeout: this.#visibilityTimeout,
      // A dead-letter queue counts from the time of the first send, so a message that is parked late still has ten days there.
      retentionPeriod: Duration.days(4),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount },
    });
    this.variable = { [props.variable]: this.queue.queueUrl } as Record<Variable, string>;
  }

  /** Lets a function send messages to the queue, and nothing else. */
  grantSend<E>(sender: DatelineFunction<E>): void {
    sender.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  /** Lets a function put messages on the dead letters itself. */
  grantPark<E>(sender: DatelineFunction<E>): void {
    sender.allow(['sqs:SendMessage'], [this.deadLetters.queue.queueArn]);
  }

  /** Makes a function work on the queue, one message per invocation. */
  consumedBy<E>(consumer: DatelineFunction<E>, props: ConsumerProps): void {
    if (this.#visibilityTimeout.toSeconds() < consumer.timeout.toSeconds() * visibilityFactor) {
      throw new Error(
        `${this.node.path}: the visibility timeout of ${this.#visibilityTimeout.toSeconds()} s is below ${visibilityFactor} x ` +
          `the consumer's timeout of ${consumer.timeout.toSeconds()} s; give the queue that consumer's timeout`,
      );
    }
    const source = new SqsEventSource(this.queue, {
      ...props,
      // An invocation that is killed costs each of its messages a receive, also those that it had not begun. With one
      // message per invocation, nothing that waits is parked because of another message, and nothing waits for an article
      // of a megabyte, which takes seconds.
      batchSize: 1,
      reportBatchItemFailures: true,
    });
    consumer.lambda.addEventSource(source);
    acknowledge(consumer.lambda, {
      'Serverless-LambdaEventSourceMappingDestination':
        'An SQS event source has no failure destination of its own: a failed message goes to the dead-letter queue of the queue.',
    });
  }
}
