import type { Messaging } from './messaging/messaging.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage/storage.ts';
import type { SubscriberTopics } from './subscriber-topics/subscriber-topics.ts';

/** The parts of the stack that a function's construct takes its variables and its grants from. */
export interface FunctionProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly messaging: Messaging;
  readonly subscriberTopics: SubscriberTopics;
}
