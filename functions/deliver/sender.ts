import type { Subscriber } from '../domain/alert/subscriber.ts';

/** A message for one subscriber, in the forms of both channels. */
export interface ComposedMessage {
  readonly subject: string;
  readonly email: string;
  readonly sms: string;
}

/**
 * What became of a publish. `sent`: SNS took it. `refused`: it surely was not taken and never will be.
 * `unsent`: it surely was not taken, but may be later (throttling). Anything else is thrown: nobody knows.
 */
export type SendResult =
  | { readonly result: 'sent'; readonly messageId: string }
  | { readonly result: 'refused'; readonly reason: string }
  | { readonly result: 'unsent'; readonly reason: string };

/** The way out to subscribers. */
export interface Sender {
  send(subscriber: Subscriber, message: ComposedMessage): Promise<SendResult>;
}
