import { beforeEach, expect, it } from 'vitest';
import { DynamoAlertStore } from '../../../functions/stores/dynamo-alert-store.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { alertStoreContract } from '../../support/contracts/alert-store.ts';
import { cutOffEverywhere } from '../../support/cut-off.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { loseAnswers } from '../../support/lose-answers.ts';

const ten = '2025-10-27T10:00:00.000Z';
const sent = { messageId: 'sns_1', at: ten };
const first = { messageId: 'sqs_1', receiveCount: 1 };
const again = { messageId: 'sqs_1', receiveCount: 2 };
const other = { messageId: 'sqs_2', receiveCount: 1 };

describeOnEngines('DynamoAlertStore, decisions', (database) => {
  let store: DynamoAlertStore;

  beforeEach(async () => {
    const now = '2025-10-27T09:00:00.000Z';
    const table = await database.createTable('Alerts');
    store = new DynamoAlertStore(database.client, table, { now: () => now, retentionDays: 30 });
  });

  alertStoreContract(async (clock) => {
    const table = await database.createTable('Alerts');
    return new DynamoAlertStore(database.client, table, { now: clock, retentionDays: 30 });
  });

  it.each([false, true])(
    'recognises its own claim when the answer was lost (fromHeld: %s)',
    async (fromHeld) => {
      if (fromHeld) await store.hold(anAlert({ releaseAt: ten }), other);
      loseAnswers(database.tap);

      expect(await store.claim(anAlert({ releaseAt: ten }), first, { fromHeld })).toBe('claimed');
      expect(await store.claim(anAlert({ releaseAt: ten }), again, { fromHeld })).toBe('repeat');
    },
  );

  it('brings an alert from held to sent, wherever an earlier attempt was cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      const held = anAlert({ id, state: 'held', releaseAt: ten });
      await cut(async () => {
        await store.hold(held, first);
        await store.claim(held, other, { fromHeld: true });
        await store.markSent(id, sent);
      });

      await store.hold(held, again);
      const claim = await store.claim(held, { ...other, receiveCount: 2 }, { fromHeld: true });
      if (claim !== 'settled') await store.markSent(id, sent);

      expect(['claimed', 'repeat', 'settled']).toContain(claim);
      expect(await store.get(id)).toMatchObject({ state: 'sent', messageId: 'sns_1' });
    });

    expect(cuts).toBe(6);
  });
});
