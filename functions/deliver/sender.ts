import type { Message } from '../domain/alert/message.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';

/**
 * The result of a publish. `sent`: SNS took the message. `refused`: SNS certainly did not take it, and never will.
 * `unsent`: SNS certainly did not take it, but may take it later (throttling). Any other failure is thrown: nobody
 * knows whether the message went out.
 */
export type SendResult =
  | { readonly result: 'sent'; readonly messageId: string }
  | { readonly result: 'refused'; readonly reason: string }
  | { readonly result: 'unsent'; readonly reason: string };

/** Sends messages to subscribers. */
export interface Sender {
  send(subscriber: Subscriber, message: Message): Promise<SendResult>;
}
