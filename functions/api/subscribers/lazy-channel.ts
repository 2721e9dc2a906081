import type { SubscriberChannel } from '../../channels/subscriber-channel.ts';

/** Returns a channel that loads on first use. Most requests do not need SNS and its client. */
export function lazyChannel(load: () => Promise<SubscriberChannel>): SubscriberChannel {
  let loading: Promise<SubscriberChannel> | undefined;
  const channel = () => {
    loading ??= load();
    return loading;
  };
  return {
    createTopic: async (...given) => (await channel()).createTopic(...given),
    subscribe: async (...given) => (await channel()).subscribe(...given),
    stateOf: async (...given) => (await channel()).stateOf(...given),
    isConfirmed: async (...given) => (await channel()).isConfirmed(...given),
    sendText: async (...given) => (await channel()).sendText(...given),
    deleteTopic: async (...given) => (await channel()).deleteTopic(...given),
  };
}
