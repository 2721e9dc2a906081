import type { SubscriberChannel } from '../../../functions/channels/subscriber-channel.ts';

/** The subscribers' side of SNS in memory: topics, subscriptions, texts. */
export class FakeChannel implements SubscriberChannel {
  readonly topics = new Set<string>();
  readonly confirmed = new Set<string>();
  /** Subscriptions in the order of their requests. SNS sends a mail for each. */
  readonly confirmationMails: string[] = [];
  readonly texts: { readonly to: string; readonly text: string }[] = [];

  async createTopic(subscriberId: string): Promise<string> {
    const arn = `arn:aws:sns:eu-central-1:123456789012:dateline-${subscriberId}`;
    this.topics.add(arn);
    return arn;
  }

  async subscribe(topicArn: string): Promise<string> {
    const arn = `${topicArn}:subscription`;
    this.confirmationMails.push(arn);
    return arn;
  }

  async isConfirmed(subscriptionArn: string): Promise<boolean> {
    return (await this.stateOf(subscriptionArn)) === 'confirmed';
  }

  async stateOf(subscriptionArn: string): Promise<'confirmed' | 'pending' | 'gone'> {
    if (!this.confirmationMails.includes(subscriptionArn)) return 'gone';
    return this.confirmed.has(subscriptionArn) ? 'confirmed' : 'pending';
  }

  async sendText(to: string, text: string): Promise<void> {
    this.texts.push({ to, text });
  }

  async deleteTopic(topicArn: string): Promise<void> {
    this.topics.delete(topicArn);
  }
}
