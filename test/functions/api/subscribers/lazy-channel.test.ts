import { describe, expect, it, vi } from 'vitest';
import { lazyChannel } from '../../../../functions/api/subscribers/lazy-channel.ts';
import type { SubscriberChannel } from '../../../../functions/channels/subscriber-channel.ts';

const real: SubscriberChannel = {
  createTopic: async (id) => `topic of ${id}`,
  subscribe: async (topicArn, { address }) => `${address} at ${topicArn}`,
  stateOf: async () => 'pending',
  isConfirmed: async () => true,
  sendText: async () => {},
  deleteTopic: async () => {},
};

describe('lazyChannel', () => {
  it('loads the channel on first use, and once', async () => {
    const load = vi.fn(async () => real);

    const channel = lazyChannel(load);
    const loadedAtFirst = load.mock.calls.length;
    const answers = [
      await channel.createTopic('sub_1'),
      await channel.subscribe('topic', { channel: 'email', address: 'a@example.com' }),
      await channel.stateOf('subscription'),
      await channel.isConfirmed('subscription'),
      await channel.sendText('+12025550123', 'text'),
      await channel.deleteTopic('topic'),
    ];

    expect(loadedAtFirst).toBe(0);
    expect(load).toHaveBeenCalledTimes(1);
    expect(answers).toEqual([
      'topic of sub_1',
      'a@example.com at topic',
      'pending',
      true,
      undefined,
      undefined,
    ]);
  });
});
