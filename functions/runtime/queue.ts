import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { DatelineError } from './errors.ts';

/** SQS takes ten messages in a call. */
const maxEntries = 10;
/** Bytes of all messages in one call, well below what SQS takes. */
const maxBatchBytes = 200_000;
const maxAttempts = 4;

/** SQS did not take some of the messages, however often it was asked. */
export class SendError extends DatelineError {
  override readonly name = 'SendError';
  readonly code = 'send';
}

/**
 * Sends messages to a queue, as many in a call as fit. SQS may take part of a call; the rest is sent again.
 * @throws {SendError} when messages are left: those that were taken are on the queue all the same
 */
export async function sendBatch(sqs: SQSClient, queueUrl: string, bodies: readonly string[]): Promise<void> {
  for (const batch of batches(bodies)) await sendOne(sqs, queueUrl, batch);
}

/**
 * Sends messages as JSON: {@link sendBatch}.
 * @throws {SendError} when messages are left
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
