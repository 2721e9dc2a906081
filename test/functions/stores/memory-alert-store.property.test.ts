import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { Alert } from '../../../functions/domain/alert/alert.ts';
import type { AlertStore } from '../../../functions/stores/alert-store.ts';
import { DynamoAlertStore } from '../../../functions/stores/dynamo-alert-store.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';
import { MemoryAlertStore } from '../../support/fakes/memory-alert-store.ts';

interface Step {
  readonly does: 'claim' | 'claimHeld' | 'markSent' | 'unclaim' | 'hold' | 'drop';
  readonly id: string;
  readonly messageId: string;
  readonly receiveCount: number;
  /** Minutes since the step before. A lease is 15. */
  readonly later: number;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('claim', 'claim', 'claimHeld', 'markSent', 'unclaim', 'hold', 'drop'),
    id: fc.constantFrom('alr_1', 'alr_2'),
    messageId: fc.constantFrom('sqs_1', 'sqs_2'),
    receiveCount: fc.integer({ min: 1, max: 3 }),
    later: fc.constantFrom(0, 1, 16),
  }),
  { minLength: 2, maxLength: 12 },
);

/** Takes a step in a ledger. Returns the result of the ledger. */
async function take(store: AlertStore, step: Step, now: string): Promise<unknown> {
  const { id, does } = step;
  const alert: Alert = anAlert({ id, at: now });
  switch (does) {
    case 'claim':
      return store.claim(alert, step);
    case 'claimHeld':
      return store.claim(alert, step, { fromHeld: true });
    case 'markSent':
      // DELIVER marks only what it claimed.
      if ((await store.get(id))?.state !== 'sending') return undefined;
      return store.markSent(id, { messageId: 'sns', at: now });
    case 'unclaim':
      return store.unclaim(alert, step);
    case 'hold':
      return store.hold(
        { ...alert, state: 'held', reason: 'digest', releaseAt: '2025-10-28T08:00:00.000Z' },
        step,
      );
    case 'drop':
      return store.drop({ ...alert, state: 'dropped', reason: 'watch-deleted' }, step);
  }
}

async function heldOf(store: AlertStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of store.listHeld('sub_1')) ids.push(...page.map(({ id }) => id));
  return ids.sort();
}

describeOn(dynaliteEngine, 'MemoryAlertStore', (database) => {
  let table: string;

  beforeEach(async () => {
    table = await database.createTable('Alerts');
  });

  it('returns the same results and ends in the same state as the ledger in DynamoDB', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        run += 1;
        let ms = Date.parse('2025-10-27T09:00:00Z');
        const now = () => new Date(ms).toISOString();
        const dynamo = new DynamoAlertStore(database.client, table, { now, retentionDays: 30 });
        const memory = new MemoryAlertStore(now);

        for (const step of taken) {
          ms += step.later * 60_000 + 1;
          const ofThisRun = { ...step, id: `${step.id}_${run}` };
          expect(await take(memory, ofThisRun, now()), JSON.stringify(step)).toEqual(
            await take(dynamo, ofThisRun, now()),
          );
        }

        for (const id of [`alr_1_${run}`, `alr_2_${run}`]) {
          expect(await memory.get(id)).toEqual(await dynamo.get(id));
        }
        const ofThisRun = (id: string) => id.endsWith(`_${run}`);
        expect((await heldOf(memory)).filter(ofThisRun)).toEqual((await heldOf(dynamo)).filter(ofThisRun));
      }),
      { numRuns: 40 },
    );
  });
});
