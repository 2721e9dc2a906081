import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ArticleRequest } from '../../functions/domain/article/article.ts';
import { DynamoReminderZoneStore } from '../../functions/stores/dynamo-reminder-zone-store.ts';
import { DynamoSubscriberStore } from '../../functions/stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../../functions/stores/dynamo-watch-store.ts';
import { aFact } from '../support/builders/article.ts';
import { aSubscriber } from '../support/builders/subscriber.ts';
import { aWatch } from '../support/builders/watch.ts';
import { describeOn } from '../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../support/dynamodb/engines.ts';
import { atEverySideEffect } from '../support/pipeline/at-every-side-effect.ts';
import { type Fault, faultKinds } from '../support/pipeline/faulty-function.ts';
import { type FunctionName, Pipeline } from '../support/pipeline/pipeline.ts';
import { ledgerOfTheStory } from '../support/pipeline/story.ts';

const begins = '2025-10-27T14:00:00.000Z';
/** Eight in New York: the hour of Ann's reminders and of her digest. */
const morning = '2025-10-28T12:00:00.000Z';

function anAnnouncement(what: string, by: string, dueDates: readonly string[]): ArticleRequest {
  const quote = `The ${by} opens the ${what} terminal, the Herald reports.`;
  const parties = [{ name: by, type: 'organisation' as const }];
  return {
    headline: `News of the ${what}`,
    body: quote,
    datePublished: begins,
    items: [aFact({ kind: 'deadline', quote, parties, topics: [], dueDates: [...dueDates] })],
  };
}

const articles = [
  anAnnouncement('ferry', 'Harbour Authority', ['2025-10-28']),
  anAnnouncement('cargo', 'Airport Company', ['2025-10-28']),
  anAnnouncement('tram', 'City Council', []),
];

describeOn(dynaliteEngine, 'a morning with two reminders and a digest', (database) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(begins) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function prepare(tables: Readonly<Record<string, string>>): Promise<void> {
    const topicArn = 'arn:aws:sns:eu-central-1:123456789012:dateline-ann';
    const digest = { frequency: 'daily', hour: 8, weekday: 1 } as const;
    const subscribers = new DynamoSubscriberStore(database.client, tables.Subscribers ?? '');
    await subscribers.create(aSubscriber({ id: 'ann', address: 'ann@example.com', topicArn, digest }));
    const watches = new DynamoWatchStore(database.client, tables.Watches ?? '');
    for (const [id, on] of [
      ['ferry', 'due'],
      ['cargo', 'due'],
      ['tram', 'publication'],
    ] as const)
      await watches.put(
        aWatch({ id, subscriberId: 'ann', query: id, canonical: id, on: [on], leadDays: [0] }),
      );
    const zones = new DynamoReminderZoneStore(database.client, tables.Watches ?? '');
    const changedAt = '2025-10-01T00:00:00.000Z';
    await zones.note({ timezone: 'America/New_York', hour: 8, leadDays: [0], changedAt }, 'ann');
  }

  /** Runs the whole story once, with these faults in it. */
  async function runStory(faults: Partial<Record<FunctionName, readonly Fault[]>>) {
    vi.setSystemTime(begins);
    const tables = await database.createTables();
    await prepare(tables);
    const pipeline = new Pipeline(database, tables, faults);
    await pipeline.tick(begins);
    for (const article of articles) await pipeline.post(article);
    await pipeline.drain();
    vi.setSystemTime(morning);
    await pipeline.tick(morning);
    pipeline.close();
    return { pipeline, ledger: await ledgerOfTheStory(database, tables) };
  }

  it('is one message', async () => {
    const { pipeline, ledger } = await runStory({});

    expect(pipeline.mailbox).toHaveLength(1);
    for (const { headline } of articles) expect(pipeline.mailbox[0]?.email).toContain(headline);
    expect(ledger.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  });

  for (const name of ['match', 'deliver', 'clock'] as const) {
    it.each(faultKinds)(
      `is one message when ${name.toUpperCase()} is hit (%s) at any side effect, and is repeated only between SNS's answer and the mark`,
      (kind) =>
        atEverySideEffect(name, kind, runStory, ({ pipeline, ledger }, { about, repeats }) => {
          expect.soft(pipeline.mailbox, about).toHaveLength(1 + repeats);
          for (const { headline } of articles)
            expect.soft(pipeline.mailbox[0]?.email, about).toContain(headline);
          const states = ledger.map(({ state }) => state);
          expect.soft(states, about).toEqual(['sent', 'sent', 'sent']);
        }),
      240_000,
    );
  }
});
