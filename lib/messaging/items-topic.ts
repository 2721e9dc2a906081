import { Alias } from 'aws-cdk-lib/aws-kms';
import { type CfnTopic, Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { WorkQueue } from '../building-blocks/work-queue.ts';

const awsManagedKey = 'alias/aws/sns';

/** Tells whoever listens that an article is structured: Dateline's own matching, and anyone else's consumers. */
export class ItemsTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      // The key that AWS manages: its policy lets whoever may publish here use it, and it costs nothing.
      masterKey: Alias.fromAliasName(this, 'Key', awsManagedKey),
      enforceSSL: true,
    });
    // SNS documents the alias by its name; the construct writes its ARN.
    (this.topic.node.defaultChild as CfnTopic).kmsMasterKeyId = awsManagedKey;
  }

  /** Lets a function announce articles. */
  grantAnnounce<E>(fn: DatelineFunction<E>): void {
    fn.allow(['sns:Publish'], [this.topic.topicArn]);
  }

  /** Has every announcement put on a queue as it is; what cannot be, goes to that queue's dead letters. */
  deliverTo(queue: WorkQueue): void {
    this.topic.addSubscription(
      new SqsSubscription(queue.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: queue.deadLetters.queue,
      }),
    );
  }
}
