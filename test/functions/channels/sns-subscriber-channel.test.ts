import { NotFoundException, SNSClient } from '@aws-sdk/client-sns';
import { beforeEach, describe, expect, it } from 'vitest';
import { ChannelError, SnsSubscriberChannel } from '../../../functions/channels/sns-subscriber-channel.ts';
import { CallTap } from '../../support/call-tap.ts';

const topicArn = 'arn:aws:sns:eu-central-1:123456789012:dateline-sub_1';
const subscriptionArn = `${topicArn}:1`;

let tap: CallTap;
let channel: SnsSubscriberChannel;

describe('SnsSubscriberChannel', () => {
  beforeEach(() => {
    const sns = new SNSClient({ region: 'eu-central-1' });
    tap = new CallTap(sns);
    channel = new SnsSubscriberChannel(sns, 'dateline-');
  });

  function answer(output: unknown): void {
    tap.intercept = async () => output;
  }

  it('names the topic after the subscriber', async () => {
    answer({ TopicArn: topicArn });

    expect(await channel.createTopic('sub_1')).toBe(topicArn);
    expect(tap.calls).toEqual([{ operation: 'CreateTopic', input: { Name: 'dateline-sub_1' } }]);
  });

  it.each(['email', 'sms'] as const)(
    'subscribes an address by %s and asks for the ARN at once',
    async (protocol) => {
      answer({ SubscriptionArn: subscriptionArn });

      expect(await channel.subscribe(topicArn, { channel: protocol, address: 'there' })).toBe(
        subscriptionArn,
      );
      expect(tap.calls[0]?.input).toEqual({
        TopicArn: topicArn,
        Protocol: protocol,
        Endpoint: 'there',
        ReturnSubscriptionArn: true,
      });
    },
  );

  it('refuses an answer of SNS without an ARN', async () => {
    answer({});

    await expect(channel.createTopic('sub_1')).rejects.toThrow(ChannelError);
    await expect(channel.subscribe(topicArn, { channel: 'sms', address: 'there' })).rejects.toThrow(
      ChannelError,
    );
  });

  it.each([
    [{ PendingConfirmation: 'false' }, 'confirmed'],
    [{ PendingConfirmation: 'true' }, 'pending'],
  ] as const)('reads %j as %s', async (Attributes, state) => {
    answer({ Attributes });

    expect(await channel.stateOf(subscriptionArn)).toBe(state);
    expect(await channel.isConfirmed(subscriptionArn)).toBe(state === 'confirmed');
  });

  it('reads a missing subscription as gone, and throws any other failure', async () => {
    tap.intercept = async () => {
      throw new NotFoundException({ message: 'no', $metadata: {} });
    };
    expect(await channel.stateOf(subscriptionArn)).toBe('gone');
    expect(await channel.isConfirmed(subscriptionArn)).toBe(false);

    tap.intercept = async () => {
      throw new Error('down');
    };
    await expect(channel.stateOf(subscriptionArn)).rejects.toThrow('down');
  });

  it('sends a code as a transactional SMS', async () => {
    answer({ MessageId: 'sns_1' });

    await channel.sendText('+12025550123', 'Your code is 123456');

    expect(tap.calls[0]).toMatchObject({
      operation: 'Publish',
      input: {
        PhoneNumber: '+12025550123',
        Message: 'Your code is 123456',
        MessageAttributes: { 'AWS.SNS.SMS.SMSType': { StringValue: 'Transactional' } },
      },
    });
  });

  it('deletes a topic', async () => {
    answer({});

    await channel.deleteTopic(topicArn);

    expect(tap.calls).toEqual([{ operation: 'DeleteTopic', input: { TopicArn: topicArn } }]);
  });
});
