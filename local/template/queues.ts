import * as z from 'zod';
import type { Declared, Stack } from './stack.ts';

const queueSchema = z.strictObject({
  VisibilityTimeout: z.int().default(30),
  MessageRetentionPeriod: z.int().default(345_600),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.int() }).optional(),
  // Without effect: only the disk may encrypt stored data here.
  SqsManagedSseEnabled: z.boolean().optional(),
});
export type Queue = Declared<z.infer<typeof queueSchema>>;

/** Reads the SQS queues. */
export const queuesOf = (stack: Stack): Queue[] => stack.all('AWS::SQS::Queue', queueSchema);

/** Returns a queue's name: the last part of its ARN. */
export function queueName(queueArn: string): string {
  return queueArn.slice(queueArn.lastIndexOf(':') + 1);
}
