import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledge } from '../building-blocks/acknowledge.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Settings } from '../settings.ts';

/**
 * The topics of the subscribers: one topic per subscriber. Dateline creates them while it runs, so the template has none of
 * them. The grants name them by the prefix that their names share.
 */
export class SubscriberTopics extends Construct {
  /** The variable that goes with the grants. A topic is named by this prefix and then the subscriber's id. */
  readonly variable: { readonly SUBSCRIBER_TOPIC_PREFIX: string };
  readonly #prefix: string;

  constructor(scope: Construct, id: string, props: { readonly settings: Pick<Settings, 'stage'> }) {
    super(scope, id);
    this.#prefix = `dateline-${props.settings.stage}-subscriber-`;
    this.variable = { SUBSCRIBER_TOPIC_PREFIX: this.#prefix };
  }

  /** Allows the function to create and delete subscribers' topics, to subscribe addresses to them, and to ask whether they confirmed. */
  grantManage<E>(fn: DatelineFunction<E>): void {
    this.#allow(fn, 'sns:CreateTopic', 'sns:DeleteTopic', 'sns:Subscribe');
    this.grantAsk(fn);
  }

  /**
   * Allows the function to ask whether a subscription still exists. A policy cannot name a subscription, so the resource is `*`. The
   * action reads attributes and nothing else.
   */
  grantAsk<E>(fn: DatelineFunction<E>): void {
    fn.allow(['sns:GetSubscriptionAttributes'], ['*']);
  }

  /** Allows the function to publish to subscribers' topics, and to ask whether they confirmed. */
  grantSend<E>(fn: DatelineFunction<E>): void {
    this.#allow(fn, 'sns:Publish');
    this.grantAsk(fn);
  }

  /**
   * Allows the function to send a text to a phone number that is not a subscriber yet: the confirmation code. A policy cannot name a
   * phone number, so the resource is `*`. The second statement takes every topic out of that again.
   */
  grantSendText<E>(fn: DatelineFunction<E>): void {
    fn.lambda.addToRolePolicy(
      new PolicyStatement({ sid: 'TextPhoneNumbers', actions: ['sns:Publish'], resources: ['*'] }),
    );
    fn.lambda.addToRolePolicy(
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
      resource: `${this.#prefix}*`,
      arnFormat: ArnFormat.NO_RESOURCE_NAME,
    });
    fn.allow(actions, [arn]);
    acknowledge(fn, {
      [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:sns:<AWS::Region>:<AWS::AccountId>:${this.#prefix}*]`]:
        'Each subscriber has a topic, which is created at sign-up. All of these topics have the prefix, and no other topic has it.',
    });
  }
}
