import { createHash } from 'node:crypto';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type { SqsQueue } from '../engines/fauxqs-parts.ts';
import { region } from '../template/account.ts';

/** A received message, with the handle to return or delete it. */
export interface Received {
  readonly receiptHandle: string;
  readonly record: SQSRecord;
}

/** Returns the messages of one receive as Lambda shows them to a function. `now`: the time that the functions see. */
export function receivedFrom(queue: SqsQueue, receiptHandles: readonly string[], now: number): Received[] {
  return receiptHandles.flatMap((receiptHandle) => {
    const entry = queue.inflightMessages.get(receiptHandle);
    if (entry === undefined) return [];
    const { message } = entry;
    const record: SQSRecord = {
      messageId: message.messageId,
      receiptHandle,
      body: message.body,
      md5OfBody: createHash('md5').update(message.body).digest('hex'),
      attributes: {
        ApproximateReceiveCount: String(message.approximateReceiveCount),
        // The time that the functions see, which may be stopped. The queue itself uses the machine's time.
        SentTimestamp: String(now),
        ApproximateFirstReceiveTimestamp: String(now),
        SenderId: 'local',
      },
      messageAttributes: Object.fromEntries(
        Object.entries(message.messageAttributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
          name,
          {
            dataType: DataType as 'String',
            stringValue: StringValue,
            binaryValue: BinaryValue as string | undefined,
          },
        ]),
      ),
      eventSource: 'aws:sqs',
      eventSourceARN: queue.arn,
      awsRegion: region,
    };
    return [{ receiptHandle, record }];
  });
}

export function sqsEvent(received: readonly Received[]): SQSEvent {
  return { Records: received.map(({ record }) => record) };
}
