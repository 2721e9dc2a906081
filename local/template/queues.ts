import * as z from 'zod';
import type { Declared, Stack } from './stack.ts';

const queueSchema = z.strictObject({
  VisibilityTimeout: z.int().default(30),
  MessageRetentionPeriod: z.int().default(345_600),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.int() }).optional(),
  // Without effect: nothing here is encrypted at rest but by the disk.
  SqsManagedSseEnabled: z.boolean().optional(),
});
export type Queue = Declared<z.infer<typeof queueSchema>>;

/** The SQS queues. */
export const queuesOf = (stack: Stack): Queue[] => stack.all('AWS::SQS::Queue', queueSchema);

/** A queue's name: the last part of its ARN. */
export function queueName(queueArn: string): string {
  return queueArn.slice(queueArn.lastIndexOf(':') + 1);
}
