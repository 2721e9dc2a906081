import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { DatelineError } from './errors.ts';

/** The most messages that SQS takes in one call. */
const maxEntries = 10;
/** Bytes of all messages in one call, well below SQS's limit of 256 KiB. */
const maxBatchBytes = 200_000;
const maxAttempts = 4;

/** SQS did not take some of the messages, after all attempts. */
export class SendError extends DatelineError {
  override readonly name = 'SendError';
  readonly code = 'send';
}

/**
 * Sends messages to a queue, in as few calls as possible. SQS may take only a part of a call; the rest is sent again.
 * @throws {SendError} when SQS does not take some messages; the others are on the queue
 */
export async function sendBatch(sqs: SQSClient, queueUrl: string, bodies: readonly string[]): Promise<void> {
  for (const batch of batches(bodies)) await sendOne(sqs, queueUrl, batch);
}

/**
 * Sends messages as JSON: {@link sendBatch}.
 * @throws {SendError} when SQS does not take some messages
 */
export function sendMessages(sqs: SQSClient, queueUrl: string, messages: readonly unknown[]): Promise<void> {
  return sendBatch(
    sqs,
    queueUrl,
    messages.map((message) => JSON.stringify(message)),
  );
}

async function sendOne(sqs: SQSClient, queueUrl: string, batch: readonly string[]): Promise<void> {
  let left = batch.map((body, i) => ({ Id: String(i), MessageBody: body }));
  for (let attempt = 1; ; attempt += 1) {
    const { Failed = [] } = await sqs.send(
      new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: left }),
    );
    if (Failed.length === 0) return;
    const failed = new Map(Failed.map((failure) => [failure.Id, failure]));
    left = left.filter(({ Id }) => failed.has(Id));
    if (attempt === maxAttempts || Failed.some(({ SenderFault }) => SenderFault === true)) {
      const codes = [...new Set(Failed.map(({ Code }) => Code ?? 'unknown'))].join(', ');
      throw new SendError(`SQS did not take ${left.length} of ${batch.length} messages: ${codes}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
  }
}

function* batches(bodies: readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    if (batch.length === maxEntries || (batch.length > 0 && bytes + size > maxBatchBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(body);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
