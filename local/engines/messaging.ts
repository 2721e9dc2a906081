import * as z from 'zod';
import { type Queue, queueName } from '../template/queues.ts';
import type { Subscription, Topic } from '../template/topics.ts';
import {
  type MessageAttributes,
  type MessagingParts,
  openMessaging,
  type SnsStore,
  type SqsQueue,
} from './fauxqs-parts.ts';

/** A request as an AWS SDK sends it. */
export interface EngineRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface EngineResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const redrivePolicy = z.object({ deadLetterTargetArn: z.string() });

/** A message that was taken off a queue. */
interface TakenMessage {
  readonly body: string;
  readonly messageAttributes: MessageAttributes;
}

/** SQS and SNS on fauxqs. */
export class Messaging {
  readonly #parts: MessagingParts;

  private constructor(parts: MessagingParts) {
    this.#parts = parts;
  }

  /**
   * Opens the engine. Messages that were in flight when it was closed are on their queue again, because their
   * consumer is gone.
   */
  static async open(folder: string | undefined): Promise<Messaging> {
    const messaging = new Messaging(await openMessaging(folder));
    for (const queue of messaging.#parts.sqs.allQueues()) {
      // Not 0: fauxqs 2.4 would then write a row that its own database refuses.
      for (const receipt of queue.inflightMessages.keys()) queue.changeVisibility(receipt, 0.001);
    }
    return messaging;
  }

  get sns(): SnsStore {
    return this.#parts.sns;
  }

  /** Creates the queues of the template. Existing queues keep their messages. */
  createQueues(queues: readonly Queue[]): void {
    for (const { ref, arn, properties } of queues) {
      const { VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy } = properties;
      const attributes = {
        VisibilityTimeout: String(VisibilityTimeout),
        MessageRetentionPeriod: String(MessageRetentionPeriod),
        ...(RedrivePolicy && { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
      };
      const name = queueName(arn);
      const there = this.#parts.sqs.getQueueByName(name);
      if (there === undefined) this.#parts.sqs.createQueue(name, ref, arn, attributes);
      else there.setAttributes({ RedrivePolicy: '', ...attributes });
    }
  }

  /** Creates the topics of the template, and the subscriptions of queues. */
  createTopics(topics: readonly Topic[], subscriptions: readonly Subscription[]): void {
    for (const topic of topics)
      this.sns.createTopic(topic.arn.slice(topic.arn.lastIndexOf(':') + 1), {}, {}, regionOf(topic.arn));
    for (const { properties } of subscriptions) {
      const { TopicArn, Protocol, Endpoint, RawMessageDelivery } = properties;
      if (Protocol !== 'sqs') continue;
      const attributes: Record<string, string> =
        RawMessageDelivery === true ? { RawMessageDelivery: 'true' } : {};
      this.sns.subscribe(TopicArn, Protocol, Endpoint, attributes);
    }
  }

  /**
   * Returns the queue with this ARN.
   * @throws when the template has no such queue
   */
  queue(queueArn: string): SqsQueue {
    const queue = this.#parts.sqs.getQueueByArn(queueArn);
    if (queue === undefined) throw new Error(`There is no queue ${queueArn}.`);
    return queue;
  }

  /**
   * Takes messages off a queue for the time of its visibility timeout. Messages that came too often go to its dead
   * letters.
   * @param onParked is called for each message that goes to the dead letters
   */
  receive(queue: SqsQueue, most: number, onParked?: () => void) {
    return queue.dequeue(most, undefined, (dlqArn) => {
      onParked?.();
      return this.#parts.sqs.getQueueByArn(dlqArn);
    });
  }

  /** Makes the delayed messages of a queue ready now. A consumer that waits gets them when fauxqs looks again. */
  bringForward(queue: SqsQueue): void {
    queue.messages.push(...queue.delayedMessages.splice(0));
  }

  /** Puts a message on a queue. */
  send(queue: SqsQueue, body: string, attributes: MessageAttributes = {}): void {
    queue.enqueue(this.#parts.newMessage(body, attributes));
  }

  /** Puts the dead letters of a queue back on it, as new messages. Returns how many. */
  redrive(queue: SqsQueue): number {
    const policy = redrivePolicy.safeParse(JSON.parse(queue.attributes.RedrivePolicy ?? 'null'));
    if (!policy.success) return 0;
    return this.takeAll(this.queue(policy.data.deadLetterTargetArn), ({ body, messageAttributes }) =>
      this.send(queue, body, messageAttributes),
    );
  }

  /** Takes every message off a queue that nobody works on. Returns how many. */
  takeAll(queue: SqsQueue, take: (message: TakenMessage) => void): number {
    let taken = 0;
    for (let batch = queue.dequeue(10); batch.length > 0; batch = queue.dequeue(10)) {
      for (const { ReceiptHandle, Body, MessageAttributes = {} } of batch) {
        take({ body: Body, messageAttributes: MessageAttributes });
        queue.deleteMessage(ReceiptHandle);
        taken += 1;
      }
    }
    return taken;
  }

  /** Handles a request of an AWS SDK. */
  async answer({ headers, body }: EngineRequest): Promise<EngineResponse> {
    const response = await this.#parts.app.inject({
      method: 'POST',
      url: '/',
      headers: {
        host: 'localhost',
        authorization: headers.authorization ?? '',
        'content-type': headers['content-type'] ?? '',
        'x-amz-target': headers['x-amz-target'] ?? '',
      },
      payload: body,
    });
    return {
      status: response.statusCode,
      headers: { 'content-type': String(response.headers['content-type'] ?? 'text/xml') },
      body: response.body,
    };
  }

  close(): Promise<void> {
    return this.#parts.close();
  }
}

function regionOf(arn: string): string {
  return arn.split(':')[3] ?? '';
}
