import type { Subscriber } from '../domain/alert/subscriber.ts';

/**
 * The subscriber's side at SNS: a topic of their own with one subscription, so that one confirmation serves all
 * of their watches and deleting the topic ends everything.
 */
export interface SubscriberChannel {
  /** Creates the subscriber's topic; the same one again when it is there. */
  createTopic(subscriberId: string): Promise<string>;
  /** Subscribes the address to the topic. An email address is then asked by SNS to confirm. */
  subscribe(topicArn: string, subscriber: Pick<Subscriber, 'channel' | 'address'>): Promise<string>;
  /** What SNS has of the subscription. Deactivated ones are `pending`, unsubscribed ones `gone`. */
  stateOf(subscriptionArn: string): Promise<'confirmed' | 'pending' | 'gone'>;
  /** Whether SNS has the subscription as confirmed. */
  isConfirmed(subscriptionArn: string): Promise<boolean>;
  /** Sends a text to a phone number that has no subscription yet: the confirmation code. */
  sendText(phoneNumber: string, text: string): Promise<void>;
  /** Deletes the topic, and its subscription with it; nothing happens when it is gone. */
  deleteTopic(topicArn: string): Promise<void>;
}
