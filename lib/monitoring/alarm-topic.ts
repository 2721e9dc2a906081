import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { acknowledge } from '../building-blocks/acknowledge.ts';
import type { Settings } from '../settings.ts';

/** The topic of the alarms. It sends them to the alarm address, if there is one. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: { readonly settings: Pick<Settings, 'alarmEmail'> }) {
    super(scope, id);
    // Not encrypted. CloudWatch cannot publish under the key that AWS manages, and an own key costs money every month. An
    // alarm contains names and counts, and nothing about articles or people.
    this.topic = new Topic(this, 'Topic', { displayName: 'Dateline alarms', enforceSSL: true });
    // A topic with its own policy loses the default policy, which lets CloudWatch publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Alarms',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (props.settings.alarmEmail !== '') {
      this.topic.addSubscription(new EmailSubscription(props.settings.alarmEmail));
    }
    acknowledge(this.topic, {
      'Serverless-SNSRedrivePolicy':
        'An alarm that cannot be mailed is not lost: CloudWatch keeps its state and history. Nobody would read a queue of alarms.',
    });
  }
}
