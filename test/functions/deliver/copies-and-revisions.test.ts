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

describeOn(dynaliteEngine, 'copies and revisions', (database) => {
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
    await world.passMinute();
    return world.alerts.get(alertId(alertKey({ ...reminder, articleId })));
  }

  describe('reminders of a copy', () => {
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

  describe('reminders of one article', () => {
    it('go out again when a change of the lead days asks for it', async () => {
      await remind('art_1', 7);

      expect((await remind('art_1', 3))?.state).toBe('sent');
    });

    describe('that a revision has replaced', () => {
      /** Replaces the article by two revisions, one after the other. The last one names these dates. */
      async function revise(dueDates: readonly string[]): Promise<void> {
        await articles.accept(anArticle({ id: 'art_3' }));
        await articles.saveStructured(
          'art_3',
          [aStoredItem('art_3', 0, { dueDates: [...dueDates] })],
          world.now,
        );
        await articles.replace('art_1', 'art_2');
        await articles.replace('art_2', 'art_3');
      }

      /** Delivers the reminder while the reader has quiet hours, revises the article, and releases the reminder. */
      async function remindAfterRevision(dueDates: readonly string[]): Promise<Alert | undefined> {
        await world.change('ann', { quietHours: { start: '09:00', end: '17:00' } });
        const held = await remind('art_1', 7);
        expect(held?.state).toBe('held');
        await revise(dueDates);
        world.now = '2025-10-27T22:00:00.000Z';

        const alertIds = [held?.id ?? ''];
        const message = { type: 'alerts.released' as const, subscriberId: 'sub_ann', alertIds };
        await deliverReleased(message, aDelivery(1, 'sqs_released'), world.services);
        return world.alerts.get(held?.id ?? '');
      }

      const dropped = { state: 'dropped', reason: 'article-replaced' };

      it('are dropped when the revision names another date', async () => {
        await revise(['2025-10-30']);

        expect(await remind('art_1', 7)).toMatchObject(dropped);
      });

      it('go out when the revision keeps the date, because its own morning may have passed', async () => {
        await revise(['2025-10-30', date]);

        expect((await remind('art_1', 7))?.state).toBe('sent');
      });

      it('are dropped when they were held and the revision names another date', async () => {
        expect(await remindAfterRevision(['2025-10-30'])).toMatchObject(dropped);
        expect(world.left).toEqual([]);
      });

      it('go out when they were held and the revision keeps the date', async () => {
        expect((await remindAfterRevision([date]))?.state).toBe('sent');
        expect(world.left).toHaveLength(1);
      });
    });
  });

  describe('reminders of two reports', () => {
    it('that tell one fact are one entry of the message that they waited for, with both sources', async () => {
      await articles.accept(anArticle({ id: 'art_4', headline: 'Shipbuilding pact is signed' }));
      await articles.saveStructured('art_4', [aStoredItem('art_4', 0)], world.now, { storyId: 'art_4' });
      await world.change('ann', { quietHours: { start: '09:00', end: '17:00' } });
      const held = [await remind('art_1', 7), await remind('art_4', 7)];
      expect(held.map((alert) => alert?.state)).toEqual(['held', 'held']);
      world.now = '2025-10-27T22:00:00.000Z';

      const alertIds = held.map((alert) => alert?.id ?? '');
      const message = { type: 'alerts.released' as const, subscriberId: 'sub_ann', alertIds };
      await deliverReleased(message, aDelivery(1, 'sqs_released'), world.services);

      expect(world.left).toHaveLength(1);
      const email = world.left[0]?.email ?? '';
      // Which of the two comes first depends on their ids.
      const [before, after] = email.split('Also in:\n');
      expect(
        [before, after].map((part) => part?.match(/Shipbuilding pact is signed|Two countries sign/g)?.length),
      ).toEqual([1, 1]);
      expect(email.match(/on Monday/g)).toHaveLength(1);
    });
  });

  describe('news of a story', () => {
    it('is told by a copy where the reader had paused, and then by no other copy', async () => {
      await world.reader('bob', { status: 'paused' });
      await articles.accept(anArticle({ id: 'art_3' }));
      await articles.saveStructured('art_3', [aStoredItem('art_3', 0)], world.now, { storyId: 'art_1' });
      const tell = async (articleId: string): Promise<Alert | undefined> => {
        const about = {
          subscriberId: 'sub_bob',
          watchId: 'wat_bob',
          occasion: { kind: 'published' as const },
        };
        const recipients = [{ ...about, itemIds: [`${articleId}.0`] }];
        const message = { type: 'alerts.owed' as const, articleId, owedAt: world.now, recipients };
        await deliverOwed(message, aDelivery(1, `sqs_${articleId}`), world.services);
        return world.alerts.get(alertId(alertKey({ ...about, articleId })));
      };

      expect(await tell('art_1')).toMatchObject({ state: 'dropped', reason: 'subscriber-paused' });
      await world.change('bob', { status: 'confirmed' });
      const second = await tell('art_2');

      expect(second?.state).toBe('sent');
      expect(await tell('art_3')).toMatchObject({
        state: 'dropped',
        reason: 'same-story',
        toldBy: second?.id,
      });
      // Asking again changes nothing.
      expect((await tell('art_2'))?.state).toBe('sent');
    });
  });
});
