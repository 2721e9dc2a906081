import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledge } from '../building-blocks/acknowledge.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Settings } from '../settings.ts';

/**
 * The topics of the subscribers, one each. They are made while Dateline runs, so the template holds none of them:
 * what may be done with them is limited by the prefix of their names.
 */
export class SubscriberTopics extends Construct {
  /** Every subscriber's topic is named this, then the subscriber's id. */
  readonly prefix: string;

  constructor(scope: Construct, id: string, props: { readonly settings: Pick<Settings, 'stage'> }) {
    super(scope, id);
    this.prefix = `dateline-${props.settings.stage}-subscriber-`;
  }

  /** Creating and deleting subscribers' topics, subscribing addresses to them, asking whether they confirmed. */
  grantManage<E>(fn: DatelineFunction<E>): void {
    this.#allow(fn, 'sns:CreateTopic', 'sns:DeleteTopic', 'sns:Subscribe');
    this.grantAsk(fn);
  }

  /**
   * Asking whether subscriptions still stand. A subscription is no resource that a policy could name, so SNS asks for
   * `*`; nothing but attributes is read by it.
   */
  grantAsk<E>(fn: DatelineFunction<E>): void {
    fn.allow(['sns:GetSubscriptionAttributes'], ['*']);
  }

  /** Publishing to subscribers' topics, and asking whether they confirmed. */
  grantSend<E>(fn: DatelineFunction<E>): void {
    this.#allow(fn, 'sns:Publish');
    this.grantAsk(fn);
  }

  /**
   * Sending a text to a phone number that is no subscriber yet: the confirmation code. A phone number is no resource
   * that a policy could name, so SNS asks for `*`; the second statement takes every topic out of that again.
   */
  grantSendText<E>(fn: DatelineFunction<E>): void {
    fn.function.addToRolePolicy(
      new PolicyStatement({ sid: 'TextPhoneNumbers', actions: ['sns:Publish'], resources: ['*'] }),
    );
    fn.function.addToRolePolicy(
      new PolicyStatement({
        sid: 'ButNoTopics',
        effect: Effect.DENY,
        actions: ['sns:Publish'],
        resources: [Stack.of(this).formatArn({ service: 'sns', region: '*', account: '*', resource: '*' })],
      }),
    );
  }

  #allow<E>(fn: DatelineFunction<E>, ...actions: readonly string[]): void {
    const arn = Stack.of(this).formatArn({
      service: 'sns',
      resource: `${this.prefix}*`,
      arnFormat: ArnFormat.NO_RESOURCE_NAME,
    });
    fn.allow(actions, [arn]);
    acknowledge(fn, {
      [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:sns:<AWS::Region>:<AWS::AccountId>:${this.prefix}*]`]:
        'Each subscriber has a topic, made at sign-up; the prefix is what all of them, and no other topic, have in common.',
    });
  }
}
