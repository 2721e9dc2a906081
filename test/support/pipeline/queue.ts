import { randomUUID } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Received, sqsEvent } from '../lambda/sqs-event.ts';

/** How often a message is received before it is parked, as in the stack. */
const maxReceives = 10;

interface Message extends Received {
  receives: number;
}

/**
 * A queue with the rules of SQS and Lambda: batches, partial failures, and a place for messages that failed too
 * often.
 */
export class Queue {
  readonly url: string;
  readonly deadLetters: string[] = [];
  #messages: Message[] = [];
  #delayed: Message[] = [];

  constructor(name: string) {
    this.url = `https://sqs.eu-central-1.amazonaws.com/123456789012/${name}`;
  }

  get isEmpty(): boolean {
    return this.#messages.length === 0;
  }

  send(body: string, delaySeconds = 0): void {
    const message = { id: randomUUID(), body, receives: 0 };
    if (delaySeconds > 0) this.#delayed.push(message);
    else this.#messages.push(message);
  }

  /** Makes delayed messages ready. */
  bringForward(): void {
    this.#messages.push(...this.#delayed.splice(0));
  }

  /**
   * Gives a batch to `consume`. Failed messages go to the end of the queue; without an answer, the whole batch goes
   * there.
   */
  async deliver(
    batchSize: number,
    consume: (event: SQSEvent) => Promise<SQSBatchResponse | undefined>,
  ): Promise<void> {
    const batch = this.#messages.splice(0, batchSize);
    for (const message of batch) message.receives += 1;
    const response = await consume(sqsEvent(batch));
    const failed =
      response && new Set(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const message of batch) {
      if (failed !== undefined && !failed.has(message.id)) continue;
      if (message.receives >= maxReceives) this.deadLetters.push(message.body);
      else this.#messages.push(message);
    }
  }
}
