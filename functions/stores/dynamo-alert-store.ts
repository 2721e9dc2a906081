import { randomUUID } from 'node:crypto';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Alert, alertSchema } from '../domain/alert/alert.ts';
import { secondsOf } from '../domain/time/instants.ts';
import type { AlertStore, Claimant, ClaimResult, SettleResult } from './alert-store.ts';
import { type Claim, claimSchema, claimStanding } from './claim.ts';
import { alertKeys, byInstant, heldShards, shardOf } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { getAll, isConditionFailure, parseRow, queryPage, queryPages, type Row } from './rows.ts';

const alertRow = z.object({ alert: alertSchema, claim: claimSchema.optional() });
type AlertRow = z.infer<typeof alertRow>;

/** When a write may happen. */
type Condition = Pick<
  PutCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

const isNew: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };
const isHeld: Condition = {
  ConditionExpression: 'alert.#state = :held',
  ExpressionAttributeNames: { '#state': 'state' },
  ExpressionAttributeValues: { ':held': 'held' },
};

/** Sorts behind every text that begins the same. */
const after = '\u{10ffff}';
const dayS = 24 * 60 * 60;

/** The ledger in DynamoDB: one row an alert, each change one conditional write. */
export class DynamoAlertStore implements AlertStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #now: () => string;
  readonly #retentionDays: number;

  /** `retentionDays`: how long what is sent or dropped stays; what is still owed stays until it is. */
  constructor(
    client: DynamoDBDocumentClient,
    table: string,
    options: { readonly now: () => string; readonly retentionDays: number },
  ) {
    this.#client = client;
    this.#table = table;
    this.#now = options.now;
    this.#retentionDays = options.retentionDays;
  }

  async claim(alert: Alert, by: Claimant, fromHeld = false): Promise<ClaimResult> {
    const now = this.#now();
    const claim: Claim = {
      messageId: by.messageId,
      receiveCount: by.receiveCount,
      nonce: randomUUID(),
      at: now,
      before: fromHeld ? 'held' : 'new',
    };
    const sending: Alert = { ...alert, state: 'sending', at: now };
    if (await this.#put(sending, fromHeld ? isHeld : isNew, claim)) return 'claimed';

    const row = await this.#read(alert.id);
    if (row === undefined) return 'busy';
    switch (row.alert.state) {
      case 'sent':
      case 'dropped':
        return 'settled';
      case 'held':
        return fromHeld ? 'busy' : 'held';
      case 'sending':
        // Our own write: its answer was lost, the client repeated it, and the repetition found it there.
        if (row.claim?.nonce === claim.nonce) return 'claimed';
        return this.#takeOver(sending, row, claim);
    }
  }

  /** Claims what another attempt holds, if that attempt must be dead. */
  async #takeOver(sending: Alert, row: AlertRow, claim: Claim): Promise<ClaimResult> {
    if (claimStanding(row.claim, claim, claim.at) !== 'dead') return 'busy';
    const ours: Claim = { ...claim, before: 'sending' };
    if (await this.#put({ ...sending, repeated: true }, unchanged(row), ours)) return 'repeat';
    return (await this.#read(sending.id))?.claim?.nonce === claim.nonce ? 'repeat' : 'busy';
  }

  async markSent(id: string, sent: { messageId: string; at: string }): Promise<void> {
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { ...alertKeys.alert(id) },
        ConditionExpression: 'attribute_exists(pk)',
        UpdateExpression:
          'SET alert.#state = :sent, alert.messageId = :messageId, alert.#at = :at, atKey = :atKey, expiresAt = :expiresAt ' +
          'REMOVE claim, alert.releaseAt, alert.reason',
        ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
        ExpressionAttributeValues: {
          ':sent': 'sent',
          ':messageId': sent.messageId,
          ':at': sent.at,
          ':atKey': byInstant(sent.at, id),
          ':expiresAt': this.#expiry(sent.at),
        },
      }),
    );
  }

  async unclaim(alert: Alert, by: Claimant): Promise<void> {
    const row = await this.#read(alert.id);
    if (row?.claim === undefined || claimStanding(row.claim, by, row.claim.at) !== 'ours') return;
    // Taken over: the attempt before may have gone out, and the row has to go on saying so.
    if (row.claim.before === 'sending') return;
    if (row.claim.before === 'held') {
      await this.#put({ ...row.alert, state: 'held', at: this.#now() }, unchanged(row));
      return;
    }
    try {
      await this.#client.send(
        new DeleteCommand({
          TableName: this.#table,
          Key: { ...alertKeys.alert(alert.id) },
          ...unchanged(row),
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }

  async hold(alert: Alert, by: Claimant): Promise<SettleResult> {
    return this.#settle({ ...alert, state: 'held' }, by);
  }

  async drop({ releaseAt: _, ...alert }: Alert, by: Claimant): Promise<SettleResult> {
    return this.#settle({ ...alert, state: 'dropped' }, by);
  }

  /** Holds or drops, wherever no other attempt may be sending. */
  async #settle(alert: Alert, by: Claimant): Promise<SettleResult> {
    if (await this.#put(alert, isNew)) return 'done';
    const row = await this.#read(alert.id);
    if (row === undefined) return 'busy';
    const { state, repeated } = row.alert;
    if (state === 'sent' || state === 'dropped') return 'settled';
    const standing = state === 'held' ? 'ours' : claimStanding(row.claim, by, this.#now());
    if (standing === 'alive') return 'busy';
    const settled = { ...alert, repeated: standing === 'dead' ? true : repeated };
    return (await this.#put(settled, unchanged(row))) ? 'done' : 'busy';
  }

  async get(id: string): Promise<Alert | undefined> {
    return (await this.#read(id))?.alert;
  }

  async getMany(ids: readonly string[]): Promise<Alert[]> {
    const keys = [...new Set(ids)].map((id) => alertKeys.alert(id));
    const rows = await getAll(this.#client, this.#table, keys, true);
    return rows.map((row) => this.#alert(row));
  }

  async listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#list('BySubscriber', { name: 'subscriberId', value: subscriberId }, page);
  }

  async listByWatch(watchId: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#list('ByWatch', { name: 'watchId', value: watchId }, page);
  }

  async listByOwner(owner: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#list('ByOwner', { name: 'owner', value: owner }, page);
  }

  async *listHeld(subscriberId: string): AsyncGenerator<readonly Alert[]> {
    const pages = queryPages(this.#client, {
      TableName: this.#table,
      IndexName: 'HeldBySubscriber',
      KeyConditionExpression: 'heldFor = :subscriberId',
      ExpressionAttributeValues: { ':subscriberId': subscriberId },
    });
    for await (const page of pages) yield page.map((row) => this.#alert(row));
  }

  async *listReleasable(instant: string): AsyncGenerator<readonly Alert[]> {
    for (let shard = 0; shard < heldShards; shard += 1) {
      const pages = queryPages(this.#client, {
        TableName: this.#table,
        IndexName: 'Held',
        KeyConditionExpression: 'heldShard = :shard AND releaseKey <= :until',
        ExpressionAttributeValues: { ':shard': `held#${shard}`, ':until': byInstant(instant, after) },
      });
      for await (const page of pages) yield page.map((row) => this.#alert(row));
    }
  }

  async #read(id: string): Promise<AlertRow | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...alertKeys.alert(id) }, ConsistentRead: true }),
    );
    return Item && parseRow(alertRow, Item, this.#table);
  }

  async #put(alert: Alert, condition: Condition, claim?: Claim): Promise<boolean> {
    try {
      await this.#client.send(
        new PutCommand({ TableName: this.#table, Item: { ...this.#rowOf(alert), claim }, ...condition }),
      );
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  }

  #rowOf(alert: Alert): Row {
    const { id, owner, subscriberId, watchId, releaseAt } = alert;
    const held = alert.state === 'held' && releaseAt !== undefined;
    return {
      ...alertKeys.alert(id),
      owner,
      subscriberId,
      watchId,
      atKey: byInstant(alert.at, id),
      alert,
      ...(held && {
        heldShard: `held#${shardOf(id, heldShards)}`,
        heldFor: subscriberId,
        releaseKey: byInstant(releaseAt, id),
      }),
      ...(alert.state === 'dropped' && { expiresAt: this.#expiry(alert.at) }),
    };
  }

  #list(index: string, partition: { name: string; value: string }, page: PageRequest): Promise<Page<Alert>> {
    const listing = { table: this.#table, index, partition, sort: 'atKey', newestFirst: true };
    return queryPage(this.#client, listing, page, (row) => this.#alert(row));
  }

  /** Seconds since 1970, as DynamoDB's time to live wants it. */
  #expiry(at: string): number {
    return secondsOf(at) + this.#retentionDays * dayS;
  }

  #alert(row: Row): Alert {
    return parseRow(alertRow, row, this.#table).alert;
  }
}

/** The row is still as it was read. */
function unchanged({ alert, claim }: AlertRow): Condition {
  const names = { '#state': 'state', '#at': 'at' };
  const values = { ':state': alert.state, ':at': alert.at };
  const same = 'alert.#state = :state AND alert.#at = :at';
  if (claim === undefined) {
    return {
      ConditionExpression: `${same} AND attribute_not_exists(claim)`,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    };
  }
  return {
    ConditionExpression: `${same} AND claim.nonce = :nonce`,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ...values, ':nonce': claim.nonce },
  };
}
