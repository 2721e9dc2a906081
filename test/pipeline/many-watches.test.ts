import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DynamoAlertStore } from '../../functions/stores/dynamo-alert-store.ts';
import { DynamoSubscriberStore } from '../../functions/stores/dynamo-subscriber-store.ts';
import { aSubscriber } from '../support/builders/subscriber.ts';
import { aWatch } from '../support/builders/watch.ts';
import { describeOn } from '../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../support/dynamodb/engines.ts';
import { everyPage } from '../support/every-page.ts';
import { Pipeline } from '../support/pipeline/pipeline.ts';
import { storyArticle, storyBegins } from '../support/pipeline/story.ts';
import { seedWatches } from '../support/watches/seed-watches.ts';

/** Each watch takes about ten requests. `MANY_WATCHES=20000` sets another number. */
const count = Number(process.env.MANY_WATCHES ?? 1_100);

describeOn(dynaliteEngine, `one article that matches ${count} watches`, (database) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(storyBegins) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is in the ledger once per watch, although no invocation has time for all of them', {
    timeout: count * 200,
  }, async () => {
    const tables = await database.createTables();
    const digest = { frequency: 'daily', hour: 8, weekday: 1 } as const;
    await new DynamoSubscriberStore(database.client, tables.Subscribers ?? '').create(
      aSubscriber({ digest }),
    );
    const watches = Array.from({ length: count }, (_, i) =>
      aWatch({
        id: `wat_${i}`,
        canonical: i % 2 === 0 ? 'shipbuild' : 'pact shipbuild',
        on: ['publication'],
      }),
    );
    await seedWatches(database.client, tables.Watches ?? '', watches);
    const pipeline = new Pipeline(database, tables);
    pipeline.remainingMs = 14_000;

    await pipeline.post(storyArticle);
    await pipeline.drain();
    pipeline.close();

    const ledger = new DynamoAlertStore(database.client, tables.Alerts ?? '', {
      now: () => storyBegins,
      retentionDays: 365,
    });
    const alerts = (await everyPage((page) => ledger.listBySubscriber('sub_1', page), 500)).flat();
    expect(pipeline.deadLetters).toEqual([]);
    expect(alerts).toHaveLength(count);
    expect(new Set(alerts.map(({ watchId }) => watchId)).size).toBe(count);
    expect(new Set(alerts.map(({ state }) => state))).toEqual(new Set(['held']));
  });
});
