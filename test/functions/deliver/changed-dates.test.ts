import { beforeEach, expect, it } from 'vitest';
import { deliverOwed } from '../../../functions/deliver/deliver-owed.ts';
import { alertKey, type ChangedDate, type Occasion } from '../../../functions/domain/alert/alert.ts';
import type { Item } from '../../../functions/domain/article/item.ts';
import type { AlertsOwed } from '../../../functions/domain/messages.ts';
import { alertId } from '../../../functions/runtime/ids.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aDelivery, DeliverWorld } from '../../support/deliver/world.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const calledOff: Partial<Item> = { calledOff: { date: '2025-11-28', articleId: 'art_1', itemId: 'art_1.0' } };
const moved: Partial<Item> = {
  moved: { from: '2025-11-28', to: '2025-12-04', articleId: 'art_1', itemId: 'art_1.0' },
};
const ends: ChangedDate = { from: '2025-11-28' };
const moves: ChangedDate = { from: '2025-11-28', to: '2025-12-04' };
const reminder: Occasion = { kind: 'due', date: '2025-11-28', daysAhead: 7 };

describeOn(dynaliteEngine, 'deliverOwed, of a date that an article changes', (database) => {
  let world: DeliverWorld;
  let articles: DynamoArticleStore;

  beforeEach(async () => {
    world = await DeliverWorld.create(database);
    articles = new DynamoArticleStore(database.client, world.tables.Articles);
    await world.reader('ann', {}, { on: ['publication'] });
    await world.reader('dee', {}, { on: ['due'] });
  });

  /** Stores the article `art_2`, whose item changes the date. */
  async function publish(change: Partial<Item>): Promise<void> {
    await articles.accept(anArticle({ id: 'art_2' }));
    const { item, passage } = aStoredItem('art_2', 0);
    await articles.saveStructured('art_2', [{ item: { ...item, ...change }, passage }], world.now);
  }

  /** Owes readers of the earlier article the change. Without one, they match `art_2` itself. */
  function owed(changedDate: ChangedDate | undefined, ...names: string[]): AlertsOwed {
    return {
      type: 'alerts.owed',
      articleId: 'art_2',
      owedAt: '2025-10-27T13:59:00.000Z',
      recipients: names.map((name) => ({
        watchId: `wat_${name}`,
        subscriberId: `sub_${name}`,
        occasion: { kind: 'published', ...(changedDate && { changedDate }) },
        itemIds: ['art_2.0'],
      })),
    };
  }

  function idOf(name: string, articleId: string, occasion: Occasion): string {
    return alertId(alertKey({ subscriberId: `sub_${name}`, watchId: `wat_${name}`, articleId, occasion }));
  }

  /** Writes an alert about the earlier article into the ledger. */
  async function earlier(
    name: string,
    occasion: Occasion,
    state: 'sent' | 'held' | 'dropped',
  ): Promise<string> {
    const id = idOf(name, 'art_1', occasion);
    const alert = anAlert({
      id,
      subscriberId: `sub_${name}`,
      watchId: `wat_${name}`,
      articleId: 'art_1',
      occasion,
    });
    if (state === 'sent') {
      await world.alerts.claim({ ...alert, state: 'sending' }, aDelivery(), { fromHeld: false });
      await world.alerts.markSent(id, { messageId: 'sns_0', at: world.now });
    } else if (state === 'held') {
      const releaseAt = '2025-10-28T12:00:00.000Z';
      await world.alerts.hold({ ...alert, state, reason: 'quiet-hours', releaseAt }, aDelivery());
    } else await world.alerts.drop({ ...alert, state, reason: 'watch-deleted' }, aDelivery());
    return id;
  }

  const ledger = async (name: string) => world.alerts.get(idOf(name, 'art_2', { kind: 'published' }));

  it.each([
    ['an alert', { kind: 'published' } as const, 'sent'],
    ['a reminder', reminder, 'sent'],
    ['an alert that is held', { kind: 'published' } as const, 'held'],
  ] as const)('tells a reader who was told of the old date by %s', async (_, occasion, state) => {
    await publish(moved);
    await earlier('ann', occasion, state);

    await deliverOwed(owed(moves, 'ann'), aDelivery(), world.services);

    expect(world.left.map(({ to, subject }) => [to, subject.slice(0, 20)])).toEqual([
      ['sub_ann', 'Moved to 4 Dec 2025:'],
    ]);
    expect(await ledger('ann')).toMatchObject({ state: 'sent', occasion: { changedDate: moves } });
  });

  it('drops the news that a date moved for a reader who was not told: the reminder says so', async () => {
    await publish(moved);
    await earlier('dee', { kind: 'published' }, 'dropped');

    await deliverOwed(owed(moves, 'ann', 'dee'), aDelivery(), world.services);

    expect(world.left).toEqual([]);
    for (const name of ['ann', 'dee'])
      expect(await ledger(name)).toMatchObject({ state: 'dropped', reason: 'not-told-before' });
  });

  it('tells a reader that a date is called off who would have been reminded, and no other', async () => {
    await publish(calledOff);

    await deliverOwed(owed(ends, 'ann', 'dee'), aDelivery(), world.services);

    expect(world.left.map(({ to }) => to)).toEqual(['sub_dee']);
    expect(await ledger('ann')).toMatchObject({ state: 'dropped', reason: 'not-told-before' });
  });

  it.each([
    ['moved', moved, 'date-moved'],
    ['called off', calledOff, 'date-called-off'],
  ] as const)(
    'drops a held reminder of a date that is %s, also for a watch that matches the article',
    async (_, change, reason) => {
      await publish(change);
      const held = await earlier('dee', reminder, 'held');

      await deliverOwed(owed(undefined, 'dee'), aDelivery(), world.services);

      expect(await world.alerts.get(held)).toMatchObject({ state: 'dropped', reason });
      expect(world.left.map(({ to }) => to)).toEqual(['sub_dee']);
    },
  );

  it('does not count a held reminder that it drops as told', async () => {
    await publish(moved);
    await earlier('dee', reminder, 'held');

    await deliverOwed(owed(moves, 'dee'), aDelivery(), world.services);

    expect(await ledger('dee')).toMatchObject({ state: 'dropped', reason: 'not-told-before' });
  });

  it('knows who was told by the first of three articles', async () => {
    const first = { from: '2025-11-20', to: '2025-11-28', articleId: 'art_0', itemId: 'art_0.0' };
    const { item, passage } = aStoredItem('art_1', 0);
    await articles.saveStructured('art_1', [{ item: { ...item, moved: first }, passage }], world.now);
    await publish(calledOff);
    const id = idOf('ann', 'art_0', { kind: 'published' });
    const alert = anAlert({ id, subscriberId: 'sub_ann', watchId: 'wat_ann', articleId: 'art_0' });
    await world.alerts.claim({ ...alert, state: 'sending' }, aDelivery(), { fromHeld: false });

    await deliverOwed(owed(ends, 'ann'), aDelivery(), world.services);

    expect(world.left.map(({ to }) => to)).toEqual(['sub_ann']);
  });

  it('does not wait for a digest', async () => {
    await publish(calledOff);
    await world.change('dee', { digest: { frequency: 'daily', hour: 8, weekday: 1 } });

    await deliverOwed(owed(ends, 'dee'), aDelivery(), world.services);

    expect(world.left.map(({ to }) => to)).toEqual(['sub_dee']);
  });

  it('sends it once when the message comes again', async () => {
    await publish(calledOff);

    await deliverOwed(owed(ends, 'dee'), aDelivery(), world.services);
    await deliverOwed(owed(ends, 'dee'), aDelivery(2), world.services);

    expect(world.left).toHaveLength(1);
  });
});
