import { Construct } from 'constructs';
import type { ClockEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DeadLetterQueue } from '../building-blocks/dead-letter-queue.ts';
import type { Messaging } from '../messaging/messaging.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../storage/storage.ts';
import type { SubscriberTopics } from '../subscriber-topics/subscriber-topics.ts';
import { timeouts } from '../timeouts.ts';
import { ClockSchedule } from './clock-schedule.ts';

export interface ClockProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly messaging: Messaging;
  readonly subscriberTopics: SubscriberTopics;
}

/** CLOCK, every 15 minutes: what came due, held alerts to release, articles left behind, subscribers who left. */
export class Clock extends Construct {
  readonly clock: DatelineFunction<ClockEnvironment>;
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, props: ClockProps) {
    super(scope, id);
    const { settings, storage, messaging, subscriberTopics } = props;
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters');
    this.clock = new DatelineFunction<ClockEnvironment>(this, 'Clock', {
      settings,
      source: 'clock',
      description: 'Dateline CLOCK: finds what came due since its cursor',
      timeout: timeouts.clock,
      environment: {
        ARTICLES_TABLE: storage.articles.table.table.tableName,
        INDEX_TABLE: storage.index.table.table.tableName,
        WATCHES_TABLE: storage.watches.table.table.tableName,
        SUBSCRIBERS_TABLE: storage.subscribers.table.table.tableName,
        SUBSCRIBER_TOPIC_PREFIX: subscriberTopics.prefix,
        ALERTS_TABLE: storage.alerts.table.table.tableName,
        CONTROL_TABLE: storage.control.table.table.tableName,
        ALERT_RETENTION_DAYS: String(settings.alertRetentionDays),
        ARTICLE_QUEUE_URL: messaging.articleQueue.queue.queueUrl,
        MATCH_QUEUE_URL: messaging.matchQueue.queue.queueUrl,
        ALERT_QUEUE_URL: messaging.alertQueue.queue.queueUrl,
      },
      failedEvents: this.deadLetters.queue,
    });
    storage.articles.grantFindPending(this.clock);
    storage.index.grantLookUp(this.clock);
    storage.watches.grantListZones(this.clock);
    storage.subscribers.grantReconcile(this.clock);
    subscriberTopics.grantAsk(this.clock);
    storage.alerts.grantFindHeld(this.clock);
    storage.control.grantMoveCursor(this.clock);
    for (const queue of Object.values(messaging.queues)) queue.grantSend(this.clock);
    new ClockSchedule(this, 'Schedule', { clock: this.clock, deadLetters: this.deadLetters });
  }
}
