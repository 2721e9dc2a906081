import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { deliver } from '../../../functions/deliver/build-handler.ts';
import { maxAlertsPerMessage } from '../../../functions/domain/alert/email.ts';
import type { AlertsOwed } from '../../../functions/domain/messages.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { alertKeys } from '../../../functions/stores/keys.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aDelivery, DeliverWorld, owedTo } from '../../support/deliver/world.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const morning = '2025-10-27T12:00:00.000Z';

describeOn(dynaliteEngine, 'a morning', (database) => {
  let world: DeliverWorld;

  beforeEach(async () => {
    world = await DeliverWorld.create(database);
    world.now = morning;
    const articles = new DynamoArticleStore(database.client, world.tables.Articles);
    for (const [id, headline, due, party] of [
      ['art_2', 'Port dues will rise', '2025-11-03', 'Port of Busan'],
      ['art_3', 'Shipyards vote on a strike', '2025-10-28', 'Hanwha Ocean'],
    ] as const) {
      await articles.accept(anArticle({ id, headline }));
      const parties = [{ name: party, type: 'organisation' as const }];
      await articles.saveStructured(id, [aStoredItem(id, 0, { dueDates: [due], parties })], world.now);
    }
    await world.reader('ann', {}, { on: ['due', 'publication'], leadDays: [0, 1, 7] });
  });

  /** MATCH's message about the reminder of an article. */
  function reminder(articleId: string, date: string, daysAhead: number, name = 'ann'): AlertsOwed {
    const occasion = { kind: 'due' as const, date, daysAhead };
    const recipient = { watchId: `wat_${name}`, subscriberId: `sub_${name}`, occasion };
    return {
      type: 'alerts.owed',
      articleId,
      owedAt: morning,
      recipients: [{ ...recipient, itemIds: [`${articleId}.0`] }],
    };
  }

  const later = () => reminder('art_2', '2025-11-03', 7);
  const sooner = () => reminder('art_3', '2025-10-28', 1);

  async function takes(
    message: AlertsOwed,
    attempt = aDelivery(1, `sqs_${message.articleId}`),
  ): Promise<void> {
    await deliver(message, attempt, world.services);
  }

  async function ledger(): Promise<string[]> {
    const { entries } = await world.alerts.listBySubscriber('sub_ann', { limit: 100 });
    return entries.map(({ state, reason }) => [state, reason].filter(Boolean).join(': '));
  }

  it('holds a reminder for a minute, and then sends it', async () => {
    await takes(later());
    expect(world.left).toEqual([]);
    expect(await ledger()).toEqual(['held: morning']);

    await world.passMinute();

    expect(world.left).toHaveLength(1);
    expect(world.left[0]?.email).not.toContain('waited');
    expect(await ledger()).toEqual(['sent']);
  });

  it('sends all reminders of a reader in one message, the nearest date first', async () => {
    await takes(later());
    await takes(sooner());

    await world.passMinute();

    expect(world.left).toHaveLength(1);
    const email = world.left[0]?.email ?? '';
    expect(email).toContain('2 alerts for you in one message.');
    expect(email.indexOf('Shipyards vote')).toBeLessThan(email.indexOf('Port dues'));
    expect(await ledger()).toEqual(['sent', 'sent']);
  });

  it('sends the digest and the reminders of its day in one message', async () => {
    const digest = { frequency: 'daily', hour: 18, weekday: 1 } as const;
    await world.change('ann', { digest });
    world.now = '2025-10-27T14:00:00.000Z';
    await deliver({ ...owedTo('ann'), owedAt: world.now }, aDelivery(1, 'sqs_news'), world.services);
    await takes(later());
    expect(await ledger()).toEqual(['held: digest', 'held: digest']);
    world.now = '2025-10-27T22:00:00.000Z';

    world.ready.push({ type: 'alerts.ready', subscriberId: 'sub_ann', heldAt: world.now });
    await world.passMinute();

    expect(world.left).toHaveLength(1);
    expect(world.left[0]?.email).toContain('They waited for your digest.');
  });

  it('sends news that a digest of this hour holds together with the reminders, and says what waited', async () => {
    const digest = { frequency: 'daily', hour: 8, weekday: 1 } as const;
    await world.change('ann', { digest });
    world.now = '2025-10-27T11:00:00.000Z';
    await deliver({ ...owedTo('ann'), owedAt: world.now }, aDelivery(1, 'sqs_news'), world.services);
    world.now = morning;
    world.ready.push({ type: 'alerts.ready', subscriberId: 'sub_ann', heldAt: world.now });
    await takes(later());

    await world.passMinute();

    expect(world.left).toHaveLength(1);
    expect(world.left[0]?.email).toContain('Some of them waited for your digest.');
  });

  it('leaves to the message of the last reminder what the messages before it would send', async () => {
    await takes(later());
    world.now = '2025-10-27T12:00:01.000Z';
    await takes(sooner());
    const [first, last] = world.ready.splice(0);
    world.now = '2025-10-27T12:01:00.000Z';

    if (first !== undefined) await deliver(first, aDelivery(), world.services);
    expect(world.released).toEqual([]);
    if (last !== undefined) await deliver(last, aDelivery(), world.services);

    expect(world.released.map(({ alertIds }) => alertIds.length)).toEqual([2]);
  });

  it('does not wait without end for a reader who is owed reminders without a pause', async () => {
    await takes(later());
    world.now = '2025-10-27T12:05:00.000Z';
    await takes(sooner());
    const [first] = world.ready.splice(0);

    if (first !== undefined) await deliver(first, aDelivery(), world.services);

    expect(world.released.map(({ alertIds }) => alertIds.length)).toEqual([2]);
  });

  it('keeps what is not due yet', async () => {
    await world.alerts.hold(
      anAlert({ id: 'alr_9', subscriberId: 'sub_ann', reason: 'cap', releaseAt: '2025-10-27T13:00:00.000Z' }),
      aDelivery(1, 'sqs_9'),
    );
    await takes(later());

    await world.passMinute();

    expect((await ledger()).sort()).toEqual(['held: cap', 'sent']);
  });

  it('makes several messages of more alerts than one message has room for', async () => {
    for (let i = 0; i < maxAlertsPerMessage + 1; i += 1)
      await world.alerts.hold(
        anAlert({ id: `alr_${i}`, subscriberId: 'sub_ann', reason: 'digest', releaseAt: morning }),
        aDelivery(1, 'sqs_9'),
      );

    await deliver(
      { type: 'alerts.ready', subscriberId: 'sub_ann', heldAt: morning },
      aDelivery(),
      world.services,
    );

    expect(world.released.map(({ alertIds }) => alertIds.length)).toEqual([maxAlertsPerMessage, 1]);
  });

  it('sends the message that releases a reminder again when an attempt was cut off before it', async () => {
    const enqueueReady = async () => Promise.reject(new Error('cut off'));
    const cutOff = deliver(later(), aDelivery(), { ...world.services, enqueueReady });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(await ledger()).toEqual(['held: morning']);

    await takes(later(), aDelivery(2));
    await world.passMinute();

    expect(world.left).toHaveLength(1);
  });

  it('sends nothing again when a message comes twice', async () => {
    await takes(later());
    const [ready] = world.ready;
    await world.passMinute();

    await takes(later(), aDelivery(2, 'sqs_art_2'));
    if (ready !== undefined) world.ready.push(ready);
    await world.passMinute();

    expect(world.left).toHaveLength(1);
  });

  it('does not stop at a held alert that cannot be read', async () => {
    await world.alerts.hold(
      anAlert({ id: 'alr_bad', subscriberId: 'sub_ann', reason: 'digest', releaseAt: morning }),
      aDelivery(1, 'sqs_9'),
    );
    await database.client.send(
      new UpdateCommand({
        TableName: world.tables.Alerts,
        Key: alertKeys.alert('alr_bad'),
        UpdateExpression: 'SET alert.itemIds = :bad',
        ExpressionAttributeValues: { ':bad': 'broken' },
      }),
    );
    await takes(later());

    await world.passMinute();

    expect(world.left).toHaveLength(1);
    expect(world.logged.map(([message]) => message)).toContain('A held alert cannot be read');
  });

  it('holds each reader apart', async () => {
    await world.reader('bob', {}, { on: ['due'], leadDays: [7] });
    await takes(later());
    await takes(reminder('art_2', '2025-11-03', 7, 'bob'), aDelivery(1, 'sqs_bob'));

    await world.passMinute();

    expect(world.left.map(({ to }) => to).sort()).toEqual(['sub_ann', 'sub_bob']);
  });
});
