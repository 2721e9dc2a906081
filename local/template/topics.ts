import * as z from 'zod';
import type { Declared, Stack } from './stack.ts';

const topicSchema = z.strictObject({
  DisplayName: z.string().optional(),
  // Without effect: only the disk may encrypt stored data here.
  KmsMasterKeyId: z.string().optional(),
});
export type Topic = Declared<z.infer<typeof topicSchema>>;

const subscriptionSchema = z.strictObject({
  TopicArn: z.string(),
  Protocol: z.enum(['sqs', 'email']),
  Endpoint: z.string(),
  RawMessageDelivery: z.boolean().optional(),
  // Without effect: a queue on the same machine always takes a message.
  RedrivePolicy: z.unknown().optional(),
});
export type Subscription = Declared<z.infer<typeof subscriptionSchema>>;

/** Reads the SNS topics of the template. Dateline creates the subscribers' own topics while it runs. */
export const topicsOf = (stack: Stack): Topic[] => stack.all('AWS::SNS::Topic', topicSchema);

/** Reads the subscriptions of these topics. */
export const subscriptionsOf = (stack: Stack): Subscription[] =>
  stack.all('AWS::SNS::Subscription', subscriptionSchema);
