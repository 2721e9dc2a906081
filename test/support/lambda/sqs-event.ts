import type { SQSEvent } from 'aws-lambda';

/** A received message: its id, its body, and how often it was received, this time included. */
export interface Received {
  readonly id: string;
  readonly body: string;
  readonly receives: number;
}

/** Makes the event that Lambda gives to a function that works on a queue. */
export function sqsEvent(batch: readonly Received[]): SQSEvent {
  const Records = batch.map(({ id, body, receives }) => ({
    messageId: id,
    receiptHandle: id,
    body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: '0',
      SenderId: 'test',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:queue',
    awsRegion: 'eu-central-1',
  }));
  return { Records };
}
