import type { Alert } from '../../../functions/domain/alert/alert.ts';
import type { ArticleRequest } from '../../../functions/domain/article/article.ts';
import { canonicalQuery } from '../../../functions/domain/query/canonical.ts';
import { parseQuery } from '../../../functions/domain/query/parse.ts';
import type { Watch, WatchEvent } from '../../../functions/domain/query/watch.ts';
import { DynamoAlertStore } from '../../../functions/stores/dynamo-alert-store.ts';
import { DynamoReminderZoneStore } from '../../../functions/stores/dynamo-reminder-zone-store.ts';
import { DynamoSubscriberStore } from '../../../functions/stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../../../functions/stores/dynamo-watch-store.ts';
import { aFact } from '../builders/article.ts';
import { aSubscriber } from '../builders/subscriber.ts';
import { aWatch } from '../builders/watch.ts';
import type { Database } from '../dynamodb/describe-on-engines.ts';
import type { Mail, Pipeline } from './pipeline.ts';

/** The beginning of the story: 05:00 in New York. */
export const storyBegins = '2025-10-27T09:00:00.000Z';

/**
 * The runs of CLOCK: one that puts waiting articles back on the queue, and one at eight in New York, with a digest
 * and a reminder.
 */
export const storyTicks = ['2025-10-27T09:30:00.000Z', '2025-10-27T12:00:00.000Z'];

const ships = 'Japan and the United States signed a pact on shipbuilding.';
const paychecks = 'Federal workers will miss their paychecks on October 27.';
const body = `${ships}\n\n${paychecks}`;
const dueAt = body.indexOf('October 27');

/**
 * An article with two given facts, the second with a due date. The facts are given so that the story is about
 * delivery.
 */
export const storyArticle: ArticleRequest = {
  headline: 'Two countries sign a pact',
  body,
  datePublished: storyBegins,
  items: [
    aFact({ quote: ships }),
    aFact({
      kind: 'deadline',
      quote: paychecks,
      start: body.indexOf(paychecks),
      end: body.length,
      parties: [],
      topics: [],
      dates: [
        { value: '2025-10-27', type: 'DATE', text: 'October 27', start: dueAt, end: dueAt + 10, role: 'due' },
      ],
      dueDates: ['2025-10-27'],
    }),
  ],
};

const topics = { ann: topicArn('ann'), bob: topicArn('bob'), cat: topicArn('cat') };

function topicArn(name: string): string {
  return `arn:aws:sns:eu-central-1:123456789012:dateline-${name}`;
}

/** An alert that the story owes. Its message is known by the topic that it goes to and by its quote. */
export interface Owed {
  readonly watchId: string;
  readonly topicArn: string;
  readonly quotes: string;
}

export const storyOwes: readonly Owed[] = [
  { watchId: 'ann-ships', topicArn: topics.ann, quotes: 'pact on' },
  { watchId: 'ann-due', topicArn: topics.ann, quotes: 'will miss' },
  { watchId: 'bob-ships', topicArn: topics.bob, quotes: 'pact on' },
  { watchId: 'cat-ships', topicArn: topics.cat, quotes: 'pact on' },
  { watchId: 'cat-pay', topicArn: topics.cat, quotes: 'will miss' },
];

/** How many messages the story sends without faults. The digest's two alerts are one message. */
export const storyMessages = 4;

/** Ann reads emails at once, Bob reads SMS, Cat reads a daily digest. */
export async function peopleOfTheStory(database: Database, tables: Pipeline['tables']): Promise<void> {
  const subscribers = new DynamoSubscriberStore(database.client, tables.Subscribers ?? '');
  const people = [
    aSubscriber({ id: 'ann', address: 'ann@example.com', topicArn: topics.ann }),
    aSubscriber({ id: 'bob', channel: 'sms', address: '+12025550123', topicArn: topics.bob }),
    aSubscriber({
      id: 'cat',
      address: 'cat@example.com',
      topicArn: topics.cat,
      digest: { frequency: 'daily', hour: 8, weekday: 1 },
    }),
  ];
  for (const person of people) await subscribers.create(person);
  const watches = new DynamoWatchStore(database.client, tables.Watches ?? '');
  await putWatch(watches, 'ann-ships', 'ann', 'shipbuilding', 'publication');
  await putWatch(watches, 'ann-due', 'ann', 'paychecks', 'due');
  await putWatch(watches, 'bob-ships', 'bob', 'shipbuilding', 'publication');
  await putWatch(watches, 'cat-ships', 'cat', 'shipbuilding', 'publication');
  await putWatch(watches, 'cat-pay', 'cat', 'paychecks', 'publication');
  const changedAt = '2025-10-01T00:00:00.000Z';
  const reminderZones = new DynamoReminderZoneStore(database.client, tables.Watches ?? '');
  const zone = { timezone: 'America/New_York', hour: 8, leadDays: [0], changedAt };
  await reminderZones.note(zone, 'ann');
}

async function putWatch(
  watches: DynamoWatchStore,
  id: string,
  subscriberId: string,
  text: string,
  on: WatchEvent,
): Promise<void> {
  const query = parseQuery(text);
  const watch: Watch = aWatch({
    id,
    subscriberId,
    query: text,
    canonical: canonicalQuery(query),
    on: [on],
    leadDays: [0],
  });
  await watches.put(watch);
}

/** Returns the ledger at the end. */
export async function ledgerOfTheStory(database: Database, tables: Pipeline['tables']): Promise<Alert[]> {
  const alerts = new DynamoAlertStore(database.client, tables.Alerts ?? '', {
    now: () => new Date().toISOString(),
    retentionDays: 1,
  });
  return [...(await alerts.listByOwner('own_1', { limit: 100 })).entries];
}

/** Returns how often the alert is in the sent messages. */
export function timesSent(owed: Owed, mailbox: readonly Mail[]): number {
  return mailbox.filter(
    ({ topicArn, email, sms }) =>
      topicArn === owed.topicArn && (topicArn === topics.bob ? sms : email).includes(owed.quotes),
  ).length;
}
