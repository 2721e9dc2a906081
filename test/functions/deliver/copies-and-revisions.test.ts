import { beforeEach, describe, expect, it } from 'vitest';
import { deliverOwed } from '../../../functions/deliver/deliver-owed.ts';
import { deliverReleased } from '../../../functions/deliver/deliver-released.ts';
import { type Alert, alertKey } from '../../../functions/domain/alert/alert.ts';
import { alertId } from '../../../functions/runtime/ids.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aDelivery, DeliverWorld } from '../../support/deliver/world.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const date = '2025-10-28';

describeOn(dynaliteEngine, 'reminders', (database) => {
  let world: DeliverWorld;
  let articles: DynamoArticleStore;

  beforeEach(async () => {
    world = await DeliverWorld.create(database);
    articles = new DynamoArticleStore(database.client, world.tables.Articles);
    await articles.accept(anArticle({ id: 'art_2' }));
    await articles.saveStructured('art_2', [aStoredItem('art_2', 0)], world.now, { storyId: 'art_1' });
    await world.reader('ann', {}, { on: ['due'], leadDays: [7] });
  });

  /** Delivers the reminder of an article, `daysAhead` days before the date. Returns its row in the ledger. */
  async function remind(articleId: string, daysAhead: number): Promise<Alert | undefined> {
    const reminder = {
      subscriberId: 'sub_ann',
      watchId: 'wat_ann',
      occasion: { kind: 'due' as const, date, daysAhead },
    };
    const recipients = [{ ...reminder, itemIds: [`${articleId}.0`] }];
    const message = { type: 'alerts.owed' as const, articleId, owedAt: world.now, recipients };
    await deliverOwed(message, aDelivery(1, `sqs_${articleId}_${daysAhead}`), world.services);
    return world.alerts.get(alertId(alertKey({ ...reminder, articleId })));
  }

  describe('of a copy', () => {
    it('that comes late do not repeat the date that the story reminded of', async () => {
      const first = await remind('art_1', 7);

      expect(first?.state).toBe('sent');
      expect(await remind('art_2', 3)).toMatchObject({
        state: 'dropped',
        reason: 'same-story',
        toldBy: first?.id,
      });
    });

    it('that comes late go out where the reader was told nothing of the date', async () => {
      await world.change('ann', { status: 'paused' });
      expect((await remind('art_1', 7))?.state).toBe('dropped');
      await world.change('ann', { status: 'confirmed' });

      expect((await remind('art_2', 3))?.state).toBe('sent');
    });
  });

  describe('of one article', () => {
    it('go out again when a change of the lead days asks for it', async () => {
      await remind('art_1', 7);

      expect((await remind('art_1', 3))?.state).toBe('sent');
    });

    it('are dropped when a revision has replaced it', async () => {
      await articles.replace('art_1', 'art_2');

      expect(await remind('art_1', 7)).toMatchObject({ state: 'dropped', reason: 'article-replaced' });
    });

    it('are dropped when a revision has replaced it while they were held', async () => {
      await world.change('ann', { quietHours: { start: '09:00', end: '17:00' } });
      const held = await remind('art_1', 7);
      expect(held?.state).toBe('held');
      await articles.replace('art_1', 'art_2');
      world.now = '2025-10-27T22:00:00.000Z';

      const alertIds = [held?.id ?? ''];
      const message = { type: 'alerts.released' as const, subscriberId: 'sub_ann', alertIds };
      await deliverReleased(message, aDelivery(1, 'sqs_released'), world.services);

      expect(await world.alerts.get(held?.id ?? '')).toMatchObject({
        state: 'dropped',
        reason: 'article-replaced',
      });
      expect(world.left).toEqual([]);
    });
  });
});
