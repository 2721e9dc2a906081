import type { Subscriber } from '../../../functions/domain/alert/subscriber.ts';

/** Makes a confirmed email subscriber in New York. The parameter says what matters to the test. */
export function aSubscriber(members: Partial<Subscriber> = {}): Subscriber {
  return {
    id: 'sub_1',
    owner: 'own_1',
    channel: 'email',
    address: 'reader@example.com',
    timezone: 'America/New_York',
    digest: { frequency: 'immediate', hour: 8, weekday: 1 },
    reminderHour: 8,
    status: 'confirmed',
    topicArn: 'arn:aws:sns:eu-central-1:123456789012:dateline-sub_1',
    subscriptionArn: 'arn:aws:sns:eu-central-1:123456789012:dateline-sub_1:1',
    createdAt: '2025-10-01T00:00:00.000Z',
    updatedAt: '2025-10-01T00:00:00.000Z',
    ...members,
  };
}
