import { Alias } from 'aws-cdk-lib/aws-kms';
import { type CfnTopic, Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { WorkQueue } from '../building-blocks/work-queue.ts';

const awsManagedKey = 'alias/aws/sns';

/** Announces each structured article to Dateline's own matching and to consumers outside of Dateline. */
export class ItemsTopic extends Construct {
  readonly topic: Topic;
  /** The variable that goes with {@link grantAnnounce}. */
  readonly variable: { readonly ITEMS_TOPIC_ARN: string };

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      // The key that AWS manages costs nothing. Its policy allows it to everybody who may publish here.
      masterKey: Alias.fromAliasName(this, 'Key', awsManagedKey),
      enforceSSL: true,
    });
    // SNS documents the name of the alias; the construct would write its ARN.
    (this.topic.node.defaultChild as CfnTopic).kmsMasterKeyId = awsManagedKey;
    this.variable = { ITEMS_TOPIC_ARN: this.topic.topicArn };
  }

  /** Lets a function announce articles. */
  grantAnnounce<E>(fn: DatelineFunction<E>): void {
    fn.allow(['sns:Publish'], [this.topic.topicArn]);
  }

  /** Sends every announcement to a queue, unwrapped. An announcement that SNS cannot send goes to that queue's dead letters. */
  deliverTo(queue: WorkQueue): void {
    this.topic.addSubscription(
      new SqsSubscription(queue.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: queue.deadLetters.queue,
      }),
    );
  }
}
