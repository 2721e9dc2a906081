import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import type { AccessToken } from '../../../functions/domain/access/access-token.ts';
import { DynamoTokenStore } from '../../../functions/stores/dynamo-token-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { controlKeys } from '../../../functions/stores/keys.ts';
import { cutOffEverywhere } from '../../support/cut-off.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { everyPage } from '../../support/every-page.ts';

const later = '2025-10-28T00:00:00.000Z';

function aToken(members: Partial<AccessToken> = {}): AccessToken {
  const id = members.id ?? 'tok_1';
  return {
    id,
    hash: `hash of ${id}`,
    owner: 'own_1',
    scopes: ['read'],
    createdAt: '2025-10-27T00:00:00.000Z',
    ...members,
  };
}

describeOnEngines('DynamoTokenStore', (database) => {
  let table: string;
  let store: DynamoTokenStore;

  beforeEach(async () => {
    table = await database.createTable('Control');
    store = new DynamoTokenStore(database.client, table);
  });

  it('returns a token as it was given, by hash and by id', async () => {
    const token = aToken({ expiresAt: later });

    await store.create(token);

    expect(await store.findByHash(token.hash)).toEqual(token);
    expect(await store.get(token.id)).toEqual(token);
    expect(await store.findByHash(token.id)).toBeUndefined();
    expect(await store.get(token.hash)).toBeUndefined();
  });

  it('finds no token whose creation was cut off, and creates it on the next call', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      await cut(() => store.create(aToken({ id })));
      await store.create(aToken({ id }));

      expect(await store.findByHash(aToken({ id }).hash)).toEqual(aToken({ id }));
      expect(await store.get(id)).toEqual(aToken({ id }));
    });

    expect(cuts).toBe(4);
  });

  it('finds no token that is deleted, and finishes a deletion that was cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      await store.create(aToken({ id }));

      await cut(() => store.delete(id));
      await store.delete(id);

      expect(await store.findByHash(aToken({ id }).hash)).toBeUndefined();
      expect(await store.get(id)).toBeUndefined();
      expect(await store.delete(id)).toBe(false);
    });

    expect(cuts).toBe(4);
    expect(await store.list({ limit: 10 })).toEqual({ entries: [] });
  });

  it('returns whether there was a token to delete', async () => {
    await store.create(aToken());

    expect(await store.delete('tok_1')).toBe(true);
    expect(await store.delete('tok_1')).toBe(false);
  });

  it('records when a token was used, and does not bring back a token that is gone', async () => {
    await store.create(aToken());
    await store.noteUse(aToken(), later);
    await store.noteUse(aToken({ id: 'tok_0' }), later);

    expect(await store.get('tok_1')).toEqual(aToken({ lastUsedAt: later }));
    expect(await store.findByHash('hash of tok_0')).toBeUndefined();
  });

  it('pages through the tokens, newest first', async () => {
    for (let i = 0; i < 3; i += 1) {
      await store.create(aToken({ id: `tok_${i}`, createdAt: `2025-10-0${i + 1}T00:00:00.000Z` }));
    }

    const pages = await everyPage((page) => store.list(page), 2);

    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([['tok_2', 'tok_1'], ['tok_0']]);
  });

  it('lets both rows of a token expire with the token', async () => {
    await store.create(aToken({ expiresAt: later }));

    for (const key of [controlKeys.token('hash of tok_1'), controlKeys.tokenId('tok_1')]) {
      const { Item } = await database.client.send(new GetCommand({ TableName: table, Key: { ...key } }));
      expect(Item?.expiresAt).toBe(Date.parse(later) / 1_000);
    }
  });

  it('names the table and key of a row that does not fit its schema', async () => {
    const row = { ...controlKeys.token('h'), token: { ...aToken(), scopes: ['everything'] } };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));

    await expect(store.findByHash('h')).rejects.toThrow(StoredRowError);
    await expect(store.findByHash('h')).rejects.toThrow(new RegExp(`${table}.*TOKEN#h.*scopes`, 's'));
  });
});
