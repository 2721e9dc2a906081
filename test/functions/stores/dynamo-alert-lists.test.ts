import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import type { Alert } from '../../../functions/domain/alert/alert.ts';
import { DynamoAlertStore } from '../../../functions/stores/dynamo-alert-store.ts';
import { CursorError, StoredRowError } from '../../../functions/stores/errors.ts';
import { alertKeys } from '../../../functions/stores/keys.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { leaveHalfUnprocessed } from '../../support/dynamodb/unprocessed.ts';
import { everyPage } from '../../support/every-page.ts';

const by = { messageId: 'sqs_1', receiveCount: 1 };
const nine = '2025-10-27T09:00:00.000Z';
const ten = '2025-10-27T10:00:00.000Z';
const dayS = 86_400;

describeOnEngines('DynamoAlertLists', (database) => {
  let table: string;
  let store: DynamoAlertStore;

  beforeEach(async () => {
    table = await database.createTable('Alerts');
    store = new DynamoAlertStore(database.client, table, { now: () => nine, retentionDays: 30 });
  });

  /** Drops alerts, one per minute from 9:00 on. */
  async function dropAll(alerts: readonly Alert[]): Promise<void> {
    for (const [minute, alert] of alerts.entries()) {
      await store.drop({ ...alert, at: `2025-10-27T09:${String(minute).padStart(2, '0')}:00.000Z` }, by);
    }
  }

  async function releasable(instant: string): Promise<string[]> {
    const ids: string[] = [];
    for await (const page of store.listReleasable(instant)) ids.push(...page.map(({ id }) => id));
    return ids.sort();
  }

  it.each([
    ['listBySubscriber', { subscriberId: 'sub_9' }, 'sub_9'],
    ['listByWatch', { watchId: 'wat_9' }, 'wat_9'],
    ['listByOwner', { owner: 'own_9' }, 'own_9'],
  ] as const)('%s pages through its own alerts, newest first', async (list, theirs, whose) => {
    const alerts = Array.from({ length: 7 }, (_, i) => anAlert({ id: `alr_${i}`, ...theirs }));
    await dropAll([...alerts, anAlert({ id: 'alr_other' })]);

    const pages = await everyPage((page) => store[list](whose, page), 3);

    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
      ['alr_6', 'alr_5', 'alr_4'],
      ['alr_3', 'alr_2', 'alr_1'],
      ['alr_0'],
    ]);
    expect(await store[list]('nobody', { limit: 3 })).toEqual({ entries: [] });
  });

  it('ends a listing when the last page is full', async () => {
    await dropAll([anAlert({ id: 'alr_0' }), anAlert({ id: 'alr_1' })]);

    const page = await store.listByOwner('own_1', { limit: 2 });

    expect(page.entries).toHaveLength(2);
    expect(page.cursor).toBeUndefined();
  });

  it('lists all alerts when DynamoDB cuts a page at 1 MB', async () => {
    const itemIds = Array.from({ length: 500 }, (_, i) => `art_1.${i}`.padEnd(60, '0'));
    const alerts = Array.from({ length: 45 }, (_, i) => anAlert({ id: `alr_${i}`, itemIds }));
    await dropAll(alerts);

    const pages = await everyPage((page) => store.listByOwner('own_1', page), 45);

    expect(pages.flat().map(({ id }) => id)).toEqual(alerts.map(({ id }) => id).reverse());
  });

  it('refuses a cursor that it did not issue', async () => {
    await expect(store.listByOwner('own_1', { limit: 1, cursor: 'x' })).rejects.toThrow(CursorError);
  });

  it('lists held alerts whose release is at or before the instant', async () => {
    for (let i = 0; i < 12; i += 1) await store.hold(anAlert({ id: `alr_${i}`, releaseAt: ten }), by);

    expect(await releasable('2025-10-27T09:59:59.999Z')).toEqual([]);
    expect(await releasable(ten)).toHaveLength(12);
  });

  it('lists as held only alerts that are held', async () => {
    const held = ['claimed', 'dropped', 'held', 'sent', 'unclaimed'].map((id) =>
      anAlert({ id, state: 'held', releaseAt: ten }),
    );
    for (const alert of held) await store.hold(alert, by);
    const [claimed, dropped, , sent, unclaimed] = held as [Alert, Alert, Alert, Alert, Alert];
    for (const alert of [claimed, sent, unclaimed]) await store.claim(alert, by, { fromHeld: true });

    await store.markSent(sent.id, { messageId: 'sns_1', at: ten });
    await store.drop(dropped, by);
    await store.unclaim(unclaimed, by);

    expect(await releasable(ten)).toEqual(['held', 'unclaimed']);
  });

  it('lists the held alerts of one subscriber by release time', async () => {
    const nine = '2025-10-28T09:00:00.000Z';
    await store.hold(anAlert({ id: 'later', subscriberId: 'sub_9', releaseAt: ten }), by);
    await store.hold(anAlert({ id: 'latest', subscriberId: 'sub_9', releaseAt: nine }), by);
    await store.hold(anAlert({ id: 'other', releaseAt: ten }), by);
    await store.hold(anAlert({ id: 'gone', subscriberId: 'sub_9', releaseAt: ten }), by);
    await store.drop(anAlert({ id: 'gone', subscriberId: 'sub_9' }), by);

    const ids: string[] = [];
    for await (const page of store.listHeld('sub_9')) ids.push(...page.map(({ id }) => id));

    expect(ids).toEqual(['later', 'latest']);
  });

  it('reads many alerts by id, even when DynamoDB leaves some of them unprocessed', async () => {
    const ids = Array.from({ length: 120 }, (_, i) => `alr_${i}`);
    for (const id of ids) await store.drop(anAlert({ id }), by);
    leaveHalfUnprocessed(database.tap, 2);

    const found = await store.getMany([...ids, ...ids, 'alr_none']);

    expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('lets a row expire after the retention when its alert was sent or dropped, and no other row', async () => {
    const expiry = async (id: string) => {
      const { Item } = await database.client.send(
        new GetCommand({ TableName: table, Key: { ...alertKeys.alert(id) } }),
      );
      return Item?.expiresAt;
    };
    await store.hold(anAlert({ id: 'held', releaseAt: ten }), by);
    await store.claim(anAlert({ id: 'sending' }), by);
    await store.claim(anAlert({ id: 'sent' }), by);
    await store.markSent('sent', { messageId: 'sns_1', at: ten });
    await store.drop(anAlert({ id: 'dropped', at: nine }), by);

    expect(await expiry('held')).toBeUndefined();
    expect(await expiry('sending')).toBeUndefined();
    expect(await expiry('sent')).toBe(Date.parse(ten) / 1_000 + 30 * dayS);
    expect(await expiry('dropped')).toBe(Date.parse(nine) / 1_000 + 30 * dayS);
  });

  it('names the table and key of a row that does not fit its schema', async () => {
    const alert = { ...anAlert(), state: 'lost' };
    await database.client.send(
      new PutCommand({ TableName: table, Item: { ...alertKeys.alert('alr_1'), alert } }),
    );

    await expect(store.get('alr_1')).rejects.toThrow(StoredRowError);
    await expect(store.claim(anAlert(), by)).rejects.toThrow(new RegExp(`${table}.*ALERT#alr_1.*state`, 's'));
  });

  it('leaves out a held alert that does not fit its schema, and reports it', async () => {
    await store.hold(anAlert({ id: 'held', state: 'held', releaseAt: nine }), by);
    const row = {
      ...alertKeys.alert('bad'),
      ...alertKeys.inHeld('bad', 'sub_1', nine),
      alert: { id: 'bad' },
    };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));
    const unreadable: string[] = [];
    const ids: string[] = [];

    const pages = store.listReleasable(ten, (error) => unreadable.push(error.row));
    for await (const page of pages) ids.push(...page.map(({ id }) => id));

    expect(ids).toEqual(['held']);
    expect(unreadable).toEqual([`${table} ALERT#bad SELF`]);
  });
});
