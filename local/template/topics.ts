import * as z from 'zod';
import type { Declared, Stack } from './stack.ts';

const topicSchema = z.strictObject({
  DisplayName: z.string().optional(),
  // Without effect: nothing here is encrypted at rest but by the disk.
  KmsMasterKeyId: z.string().optional(),
});
export type Topic = Declared<z.infer<typeof topicSchema>>;

const subscriptionSchema = z.strictObject({
  TopicArn: z.string(),
  Protocol: z.enum(['sqs', 'email']),
  Endpoint: z.string(),
  RawMessageDelivery: z.boolean().optional(),
  // Without effect: a queue on the same machine does not fail to take a message.
  RedrivePolicy: z.unknown().optional(),
});
export type Subscription = Declared<z.infer<typeof subscriptionSchema>>;

/** The SNS topics of the template; the subscribers' own are made while Dateline runs. */
export const topicsOf = (stack: Stack): Topic[] => stack.all('AWS::SNS::Topic', topicSchema);

/** Their subscriptions. */
export const subscriptionsOf = (stack: Stack): Subscription[] =>
  stack.all('AWS::SNS::Subscription', subscriptionSchema);
