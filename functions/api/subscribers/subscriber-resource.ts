import type * as z from 'zod';
import { type Subscriber, subscriberSchema } from '../../domain/alert/subscriber.ts';

/** A subscriber as the API shows it. */
export const subscriberResource = subscriberSchema
  .pick({
    id: true,
    channel: true,
    address: true,
    timezone: true,
    digest: true,
    quietHours: true,
    reminderHour: true,
    messagesPerHour: true,
    messagesPerDay: true,
    status: true,
    createdAt: true,
    updatedAt: true,
  })
  .meta({ id: 'Subscriber' });

export function showSubscriber(subscriber: Subscriber): z.output<typeof subscriberResource> {
  return subscriberResource.parse(subscriber);
}
