import type * as z from 'zod';
import { type Subscriber, subscriberSchema } from '../../domain/alert/subscriber.ts';

/** A subscriber in answers of the API. */
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

/** Returns only the fields of the resource. No other field of a row leaves the API. */
export function showSubscriber(subscriber: Subscriber): z.output<typeof subscriberResource> {
  return subscriberResource.parse(subscriber);
}
