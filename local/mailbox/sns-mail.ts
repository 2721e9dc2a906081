import { randomBytes } from 'node:crypto';
import type { EngineRequest, EngineResponse, Messaging } from '../engines/messaging.ts';
import { refusal, snsAnswer } from '../gateway/refusals.ts';
import { defaultSubject, question, withFooter } from './letters.ts';
import type { Mailbox } from './mailbox.ts';
import { checkText, InvalidParameterError, readPublication } from './publish-rules.ts';

type Form = Readonly<Record<string, string>>;
type Subscription = NonNullable<ReturnType<Messaging['sns']['getSubscription']>>;
type Answer = EngineResponse | Promise<EngineResponse> | undefined;

/**
 * The part of SNS that reaches people: email and SMS subscriptions, their confirmation, and published messages.
 * fauxqs has the topics and subscriptions; every message that leaves goes into the mailbox.
 */
export class SnsMail {
  readonly #messaging: Messaging;
  readonly #mailbox: Mailbox;
  readonly #publicUrl: string;

  /** `publicUrl`: address that the links in mails start with. */
  constructor(messaging: Messaging, mailbox: Mailbox, publicUrl: string) {
    this.#messaging = messaging;
    this.#mailbox = mailbox;
    this.#publicUrl = publicUrl;
  }

  /** Handles requests about email and SMS. Returns undefined for every other request. */
  async answer(operation: string, form: Form, raw: EngineRequest): Promise<EngineResponse | undefined> {
    try {
      return await this.#answer(operation, form, raw);
    } catch (error) {
      if (error instanceof InvalidParameterError)
        return refusal('sns', 400, 'InvalidParameter', error.message);
      throw error;
    }
  }

  #answer(operation: string, form: Form, raw: EngineRequest): Answer {
    switch (operation) {
      case 'Publish':
        return form.PhoneNumber === undefined ? this.#publish(form, raw) : this.#text(form.PhoneNumber, form);
      case 'PublishBatch':
        return refusal('sns', 400, 'InvalidAction', 'The local cloud does not know PublishBatch.');
      case 'Subscribe':
        return form.Protocol === 'email' || form.Protocol === 'sms'
          ? this.#subscribe(form.Protocol, form)
          : undefined;
      case 'ConfirmSubscription': {
        const arn = this.confirm(form.Token ?? '');
        if (arn === undefined) throw new InvalidParameterError('Invalid parameter: Token');
        return snsAnswer(operation, `<SubscriptionArn>${arn}</SubscriptionArn>`);
      }
      default:
        return undefined;
    }
  }

  /** Subscribes an address of the template, as `AWS::SNS::Subscription` does. */
  subscribe(topicArn: string, protocol: 'email' | 'sms', endpoint: string): Subscription | undefined {
    const known = new Set(this.#messaging.sns.getTopic(topicArn)?.subscriptionArns);
    const subscription = this.#messaging.sns.subscribe(topicArn, protocol, endpoint, {});
    if (subscription === undefined || subscription.confirmed) return subscription;
    if (protocol === 'sms') this.#setConfirmed(subscription);
    else if (!known.has(subscription.arn)) this.#ask(subscription);
    return subscription;
  }

  /** Confirms the subscription of a token. Returns its ARN, or undefined for an unknown or used token. */
  confirm(token: string): string | undefined {
    const subscription = this.#messaging.sns.getSubscription(this.#mailbox.subscriptionOf(token) ?? '');
    if (subscription !== undefined && !subscription.confirmed) this.#setConfirmed(subscription);
    return subscription?.arn;
  }

  /** Ends a subscription. Returns false when there is no such subscription. */
  unsubscribe(subscriptionArn: string): boolean {
    return this.#messaging.sns.unsubscribe(subscriptionArn);
  }

  #subscribe(
    protocol: 'email' | 'sms',
    { TopicArn = '', Endpoint = '', ReturnSubscriptionArn }: Form,
  ): Answer {
    if (protocol === 'sms') checkText(Endpoint, '');
    else if (!/^\S+@\S+$/.test(Endpoint)) throw new InvalidParameterError('Invalid parameter: Email address');
    const subscription = this.subscribe(TopicArn, protocol, Endpoint);
    if (subscription === undefined) return refusal('sns', 404, 'NotFound', 'Topic does not exist');
    const shown =
      subscription.confirmed || ReturnSubscriptionArn === 'true' ? subscription.arn : 'pending confirmation';
    return snsAnswer('Subscribe', `<SubscriptionArn>${shown}</SubscriptionArn>`);
  }

  #ask({ arn, topicArn, endpoint }: Subscription): void {
    const token = randomBytes(24).toString('hex');
    this.#mailbox.putToken(token, arn);
    const url = `${this.#publicUrl}/_local/confirm?token=${token}`;
    this.#mailbox.put('question', { channel: 'email', to: endpoint, ...question(topicArn, url) });
  }

  #setConfirmed(subscription: Subscription): void {
    subscription.confirmed = true;
    this.#messaging.sns.persistence?.insertSubscription(subscription);
  }

  #text(phoneNumber: string, form: Form): EngineResponse {
    const text = readPublication(form).textFor('sms');
    checkText(phoneNumber, text);
    this.#mailbox.put('text', { channel: 'sms', to: phoneNumber, subject: '', body: text });
    return snsAnswer('Publish', `<MessageId>${crypto.randomUUID()}</MessageId>`);
  }

  async #publish(form: Form, raw: EngineRequest): Promise<EngineResponse> {
    const { subject, textFor } = readPublication(form);
    // fauxqs does not know message structures, so queues get their own text.
    const { MessageStructure: _, ...rest } = form;
    const answer = await this.#messaging.answer({
      ...raw,
      body: new URLSearchParams({ ...rest, Message: textFor('sqs') }).toString(),
    });
    if (answer.status === 200) {
      for (const { protocol, endpoint, arn } of this.#confirmed(form.TopicArn ?? form.TargetArn ?? '')) {
        if (protocol === 'email') {
          const url = `${this.#publicUrl}/_local/unsubscribe?subscription=${encodeURIComponent(arn)}`;
          const body = withFooter(textFor('email'), url);
          this.#mailbox.put('notification', {
            channel: 'email',
            to: endpoint,
            subject: subject ?? defaultSubject,
            body,
          });
        } else if (protocol === 'sms') {
          this.#mailbox.put('notification', {
            channel: 'sms',
            to: endpoint,
            subject: '',
            body: textFor('sms'),
          });
        }
      }
    }
    return answer;
  }

  #confirmed(topicArn: string): Subscription[] {
    const { sns } = this.#messaging;
    return (sns.getTopic(topicArn)?.subscriptionArns ?? []).flatMap((arn) => {
      const subscription = sns.getSubscription(arn);
      return subscription?.confirmed === true ? [subscription] : [];
    });
  }
}
