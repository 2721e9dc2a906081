import { describe, expect, it } from 'vitest';
import { readable, resourcesOf, target, templateOf } from '../../support/synthesized.ts';

const template = templateOf();
const topics = resourcesOf(template, 'AWS::SNS::Topic');
const [itemsTopic] = topics.find(([id]) => id.startsWith('MessagingItemsTopic')) ?? [''];

describe('the items topic', () => {
  it('is encrypted', () => {
    expect(new Map(topics).get(itemsTopic)?.Properties.KmsMasterKeyId).toBe('alias/aws/sns');
  });

  it.each(topics)('%s refuses requests without TLS', (id) => {
    const statements = resourcesOf(template, 'AWS::SNS::TopicPolicy')
      .filter(([, { Properties }]) => Properties.Topics.map(target).includes(id))
      .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);

    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 'sns:Publish',
        Principal: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });

  it('sends each announcement to the match queue unwrapped, or to its dead letters', () => {
    const subscriptions = resourcesOf(template, 'AWS::SNS::Subscription')
      .map(([, { Properties }]) => Properties)
      .filter(({ TopicArn }) => target(TopicArn) === itemsTopic);

    expect(subscriptions).toHaveLength(1);
    expect(subscriptions[0]).toMatchObject({ Protocol: 'sqs', RawMessageDelivery: true });
    expect(readable(subscriptions[0].Endpoint)).toBe('MessagingMatchQueue');
    expect(readable(subscriptions[0].RedrivePolicy.deadLetterTargetArn)).toBe(
      'MessagingMatchQueueDeadLettersQueue',
    );
  });

  it('has no filter policy, so that the subscription gets every announcement', () => {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::SNS::Subscription')) {
      expect(Properties).not.toHaveProperty('FilterPolicy');
    }
  });
});
