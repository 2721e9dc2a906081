import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetSubscriptionAttributesCommand,
  NotFoundException,
  PublishCommand,
  type SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import { DatelineError } from '../runtime/errors.ts';
import type { SubscriberChannel } from './subscriber-channel.ts';

/** An answer of SNS lacks a field that its API promises. */
export class ChannelError extends DatelineError {
  override readonly name = 'ChannelError';
  readonly code = 'channel';
}

/** The subscriber's topic and subscription at Amazon SNS. */
export class SnsSubscriberChannel implements SubscriberChannel {
  readonly #sns: SNSClient;
  readonly #topicPrefix: string;

  /** @param topicPrefix the beginning of each topic's name; the functions' roles are limited to it */
  constructor(sns: SNSClient, topicPrefix: string) {
    this.#sns = sns;
    this.#topicPrefix = topicPrefix;
  }

  async createTopic(subscriberId: string): Promise<string> {
    const { TopicArn } = await this.#sns.send(
      new CreateTopicCommand({ Name: `${this.#topicPrefix}${subscriberId}` }),
    );
    if (TopicArn === undefined) throw new ChannelError('SNS created a topic and gave no ARN.');
    return TopicArn;
  }

  async subscribe(topicArn: string, subscriber: Pick<Subscriber, 'channel' | 'address'>): Promise<string> {
    const { SubscriptionArn } = await this.#sns.send(
      new SubscribeCommand({
        TopicArn: topicArn,
        Protocol: subscriber.channel,
        Endpoint: subscriber.address,
        // Without it SNS returns "pending confirmation" instead of the ARN, and nobody could ask for the state.
        ReturnSubscriptionArn: true,
      }),
    );
    if (SubscriptionArn === undefined) throw new ChannelError('SNS subscribed an address and gave no ARN.');
    return SubscriptionArn;
  }

  async isConfirmed(subscriptionArn: string): Promise<boolean> {
    return (await this.stateOf(subscriptionArn)) === 'confirmed';
  }

  async stateOf(subscriptionArn: string): Promise<'confirmed' | 'pending' | 'gone'> {
    try {
      const { Attributes } = await this.#sns.send(
        new GetSubscriptionAttributesCommand({ SubscriptionArn: subscriptionArn }),
      );
      return Attributes?.PendingConfirmation === 'false' ? 'confirmed' : 'pending';
    } catch (error) {
      if (error instanceof NotFoundException) return 'gone';
      throw error;
    }
  }

  async sendText(phoneNumber: string, text: string): Promise<void> {
    await this.#sns.send(
      new PublishCommand({
        PhoneNumber: phoneNumber,
        Message: text,
        MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
      }),
    );
  }

  async deleteTopic(topicArn: string): Promise<void> {
    await this.#sns.send(new DeleteTopicCommand({ TopicArn: topicArn }));
  }
}
