import type { SqsQueue } from '../engines/fauxqs-parts.ts';
import type { Messaging } from '../engines/messaging.ts';
import type { LocalFunction } from '../functions/local-function.ts';
import { failedMessages } from './batch-result.ts';
import { type Received, receivedFrom, sqsEvent } from './sqs-event.ts';

export interface EventSourceOptions {
  readonly messaging: Messaging;
  readonly queueArn: string;
  readonly target: LocalFunction;
  readonly batchSize: number;
  readonly maxConcurrency: number;
  /** How many of the function's instances this queue leaves to other queues, if there are several. */
  readonly instancesLeft?: number;
  readonly reportsItemFailures: boolean;
  readonly now: () => number;
  /** A failed message comes back after this time, then after twice the time, up to 2 s. On AWS these are minutes. */
  readonly firstRetrySeconds: number;
  /** Is called when a message goes to the dead letters. */
  readonly onParked: () => void;
}

/** In seconds. A person waits for the end of the retries. */
const longestRetrySeconds = 2;

/** Polls a queue and gives its messages to a function, as Lambda does. */
export class EventSource {
  readonly #options: EventSourceOptions;
  readonly queue: SqsQueue;
  readonly #running = new Set<Promise<void>>();
  #stopping = false;
  #polling: Promise<void> | undefined;

  constructor(options: EventSourceOptions) {
    this.#options = options;
    this.queue = options.messaging.queue(options.queueArn);
  }

  get target(): LocalFunction {
    return this.#options.target;
  }

  /** Whether no message is ready or in flight. */
  get isIdle(): boolean {
    const { messages, inflightMessages } = this.queue;
    return messages.length === 0 && inflightMessages.size === 0;
  }

  /** Makes delayed messages ready now. Returns whether there were any. */
  bringForward(): boolean {
    if (this.queue.delayedMessages.length === 0) return false;
    this.#options.messaging.bringForward(this.queue);
    return true;
  }

  /** @param loaded resolves when the function is loaded. A message is received only then: a kill during the load would use it up */
  start(loaded: Promise<void> = Promise.resolve()): void {
    this.#polling = loaded.then(() => this.#poll());
  }

  /** Stops taking messages off the queue. Messages that were taken are still handled until {@link settled}. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.queue.cancelWaiters();
    await this.#polling;
  }

  /** Resolves when no batch is being handled. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  async #poll(): Promise<void> {
    const { messaging, batchSize, now, target, maxConcurrency, instancesLeft = 0 } = this.#options;
    // A message that waits for an instance would be received, and not begun.
    const mostBatches = Math.min(maxConcurrency, Math.max(1, target.limit - instancesLeft));
    while (!this.#stopping) {
      if (this.#running.size >= mostBatches) {
        await Promise.race(this.#running);
        continue;
      }
      const receipts = messaging
        .receive(this.queue, batchSize, this.#options.onParked)
        .map(({ ReceiptHandle }) => ReceiptHandle);
      const batch = receivedFrom(this.queue, receipts, now());
      if (batch.length === 0) await this.queue.waitForMessages(20);
      else this.#work(batch);
    }
  }

  #work(batch: readonly Received[]): void {
    const work = this.#handle(batch).finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async #handle(batch: readonly Received[]): Promise<void> {
    const { target, reportsItemFailures } = this.#options;
    const outcome = await target.invoke(sqsEvent(batch));
    const ids = batch.map(({ record }) => record.messageId);
    const failed = failedMessages(ids, outcome, { reportsItemFailures });
    for (const { receiptHandle, record } of batch) {
      if (failed.has(record.messageId))
        this.#giveBack(receiptHandle, record.attributes.ApproximateReceiveCount);
      else this.queue.deleteMessage(receiptHandle);
    }
  }

  #giveBack(receiptHandle: string, receiveCount: string): void {
    const seconds = this.#options.firstRetrySeconds * 2 ** (Number(receiveCount) - 1);
    this.queue.changeVisibility(receiptHandle, Math.min(seconds, longestRetrySeconds));
  }
}
