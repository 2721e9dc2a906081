import type { Subscriber } from '../domain/alert/subscriber.ts';

/**
 * A subscriber's topic at SNS, with one subscription. One confirmation serves all of the subscriber's watches.
 * Deleting the topic ends everything.
 *
 * The folder `channels` holds what API, CLOCK and DELIVER share about the way to a subscriber. It is not a store:
 * SNS keeps these rows. It is not in `runtime`: it knows subscribers and their store.
 */
export interface SubscriberChannel {
  /** Creates the subscriber's topic. Returns the existing one when there is one. */
  createTopic(subscriberId: string): Promise<string>;
  /** Subscribes the address to the topic. SNS then asks an email address to confirm. */
  subscribe(topicArn: string, subscriber: Pick<Subscriber, 'channel' | 'address'>): Promise<string>;
  /** Reads the state of the subscription at SNS: `pending` when SNS deactivated it, `gone` when it was unsubscribed. */
  stateOf(subscriptionArn: string): Promise<'confirmed' | 'pending' | 'gone'>;
  /** Returns whether the subscription is confirmed at SNS. */
  isConfirmed(subscriptionArn: string): Promise<boolean>;
  /** Sends the confirmation code to a phone number that has no subscription yet. */
  sendText(phoneNumber: string, text: string): Promise<void>;
  /** Deletes the topic and its subscription. Does nothing when they are gone. */
  deleteTopic(topicArn: string): Promise<void>;
}
