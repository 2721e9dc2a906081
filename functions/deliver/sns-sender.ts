import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Message } from '../domain/alert/message.ts';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import type { Sender, SendResult } from './sender.ts';

/** Error codes with which SNS refuses a message or an endpoint for good: trying again cannot help. */
const permanentCodes = new Set([
  'InvalidParameter',
  'InvalidParameterException',
  'InvalidParameterValue',
  'ParameterValueInvalid',
  'EndpointDisabled',
  'EndpointDisabledException',
  'NotFound',
  'NotFoundException',
  'OptedOut',
]);

/** Error codes with which SNS says that it took nothing now, and may take it later. */
const throttlingCodes = new Set([
  'Throttled',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);

/** Publishes to the subscriber's own topic, with one text per protocol. */
export class SnsSender implements Sender {
  readonly #sns: SNSClient;

  constructor(sns: SNSClient) {
    this.#sns = sns;
  }

  async send(subscriber: Subscriber, message: Message): Promise<SendResult> {
    if (subscriber.topicArn === undefined) return { result: 'refused', reason: 'subscriber-without-topic' };
    try {
      const { MessageId } = await this.#sns.send(
        new PublishCommand({
          TopicArn: subscriber.topicArn,
          Subject: message.subject,
          MessageStructure: 'json',
          Message: JSON.stringify({ default: message.sms, email: message.email, sms: message.sms }),
        }),
      );
      return { result: 'sent', messageId: MessageId ?? '' };
    } catch (error) {
      const code = error instanceof Error ? error.name : '';
      if (permanentCodes.has(code)) return { result: 'refused', reason: `sns-${code}` };
      if (throttlingCodes.has(code)) return { result: 'unsent', reason: `sns-${code}` };
      throw error;
    }
  }
}
