import { SNSClient } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { SnsSender } from '../../../functions/deliver/sns-sender.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
import { CallTap } from '../../support/call-tap.ts';

const message = { subject: 'A pact', email: 'The long text', sms: 'The short text' };

/** A sender with an SNS that runs `publish`. */
function aSender(publish: () => unknown) {
  const sns = new SNSClient({ region: 'eu-central-1' });
  const tap = new CallTap(sns);
  tap.intercept = async () => publish();
  return { sender: new SnsSender(sns), tap };
}

function failure(name: string): () => never {
  return () => {
    throw Object.assign(new Error('no'), { name });
  };
}

describe('SnsSender', () => {
  it("publishes to the subscriber's own topic, with one text per protocol", async () => {
    const { sender, tap } = aSender(() => ({ MessageId: 'sns_1' }));

    const sent = await sender.send(aSubscriber(), message);

    expect(sent).toEqual({ result: 'sent', messageId: 'sns_1' });
    expect(tap.calls.map(({ operation }) => operation)).toEqual(['Publish']);
    expect(tap.calls[0]?.input).toEqual({
      TopicArn: aSubscriber().topicArn,
      Subject: 'A pact',
      MessageStructure: 'json',
      Message: JSON.stringify({ default: 'The short text', email: 'The long text', sms: 'The short text' }),
    });
  });

  it.each(['InvalidParameterException', 'EndpointDisabledException', 'NotFoundException', 'OptedOut'])(
    'takes %s as a refusal for good',
    async (name) => {
      const { sender } = aSender(failure(name));

      expect(await sender.send(aSubscriber(), message)).toEqual({ result: 'refused', reason: `sns-${name}` });
    },
  );

  it.each(['ThrottledException', 'Throttling', 'TooManyRequestsException'])(
    'takes %s as a promise that nothing was sent',
    async (name) => {
      const { sender } = aSender(failure(name));

      expect(await sender.send(aSubscriber(), message)).toEqual({ result: 'unsent', reason: `sns-${name}` });
    },
  );

  it.each(['TimeoutError', 'InternalErrorException', 'Error'])(
    'throws %s, because nobody knows whether the message went out',
    async (name) => {
      const { sender } = aSender(failure(name));

      await expect(sender.send(aSubscriber(), message)).rejects.toThrow('no');
    },
  );

  it('publishes nothing for a subscriber without a topic', async () => {
    const { sender, tap } = aSender(() => ({}));

    const sent = await sender.send(aSubscriber({ topicArn: undefined }), message);

    expect(sent).toEqual({ result: 'refused', reason: 'subscriber-without-topic' });
    expect(tap.calls).toEqual([]);
  });
});
