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

const begins = '2025-10-27T09:00:00.000Z';
const later = '2025-10-27T15:00:00.000Z';
/** Eight in New York on the day that was called off. */
const morning = '2025-10-28T12:00:00.000Z';

const party = { name: 'Harbour Authority', type: 'organisation' as const };
const opens = 'The Harbour Authority opens the Meridian ferry terminal on October 28, the Herald reports.';
const ends = 'The Harbour Authority called off the opening of the Meridian ferry terminal.';

const announced: ArticleRequest = {
  headline: 'A terminal opens',
  body: opens,
  datePublished: begins,
  items: [aFact({ kind: 'deadline', quote: opens, parties: [party], topics: [], dueDates: ['2025-10-28'] })],
};
const calledOff: ArticleRequest = {
  headline: 'No terminal',
  body: ends,
  datePublished: later,
  items: [aFact({ kind: 'deadline', quote: ends, parties: [party], topics: [] })],
};

/** Ann would have been reminded. Bob was told by the first article, and the second one does not match his watch. */
const people = {
  ann: { query: 'ferry', on: ['due' as const] },
  bob: { query: 'herald', on: ['publication' as const] },
};

describeOn(dynaliteEngine, 'the way of a date that a later article calls off', (database) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(begins) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function prepare(tables: Readonly<Record<string, string>>): Promise<void> {
    const subscribers = new DynamoSubscriberStore(database.client, tables.Subscribers ?? '');
    const watches = new DynamoWatchStore(database.client, tables.Watches ?? '');
    for (const [id, { query, on }] of Object.entries(people)) {
      const topicArn = `arn:aws:sns:eu-central-1:123456789012:dateline-${id}`;
      await subscribers.create(aSubscriber({ id, address: `${id}@example.com`, topicArn }));
      await watches.put(aWatch({ id, subscriberId: id, query, canonical: query, on, leadDays: [0] }));
    }
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
    await pipeline.post(announced);
    await pipeline.drain();
    vi.setSystemTime(later);
    await pipeline.post(calledOff);
    await pipeline.drain();
    // Puts an article back on the queue that an interrupted request left waiting.
    vi.setSystemTime('2025-10-27T15:30:00.000Z');
    await pipeline.tick('2025-10-27T15:30:00.000Z');
    vi.setSystemTime(morning);
    await pipeline.tick(morning);
    pipeline.close();
    const toldTo = (id: string) => pipeline.mailbox.filter(({ topicArn }) => topicArn.endsWith(`-${id}`));
    return { pipeline, toldTo, ledger: await ledgerOfTheStory(database, tables) };
  }

  it('tells each reader once, and reminds nobody', async () => {
    const { toldTo, ledger, pipeline } = await runStory({});

    expect(pipeline.mailbox).toHaveLength(3);
    expect(toldTo('ann').map(({ email }) => email)).toEqual([
      expect.stringContaining('28 October 2025 no longer holds.'),
    ]);
    expect(toldTo('bob').map(({ email }) => email)).toEqual([
      expect.stringContaining('*Herald*'),
      expect.stringContaining('28 October 2025 no longer holds.'),
    ]);
    expect(ledger.map(({ state, occasion: { kind } }) => `${kind} ${state}`)).toEqual([
      'published sent',
      'published sent',
      'published sent',
    ]);
  });

  for (const name of ['ingest', 'match', 'deliver', 'clock'] as const) {
    it.each(faultKinds)(
      `tells each reader when ${name.toUpperCase()} is hit (%s) at any side effect, and reminds nobody`,
      (kind) =>
        atEverySideEffect(name, kind, runStory, ({ pipeline, ledger }, { about, repeats }) => {
          expect.soft(pipeline.mailbox, about).toHaveLength(3 + repeats);
          expect
            .soft(
              pipeline.mailbox.filter(({ email }) => email.startsWith('Due')),
              about,
            )
            .toEqual([]);
          expect
            .soft(
              ledger.map(({ state }) => state),
              about,
            )
            .toEqual(['sent', 'sent', 'sent']);
        }),
      240_000,
    );
  }
});
