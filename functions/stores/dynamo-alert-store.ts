import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Alert, alertSchema } from '../domain/alert/alert.ts';
import { type AlertStore, type Claimant, type ClaimResult, claimLeaseMs } from './alert-store.ts';
import { alertKeys, byInstant, heldShards, shardOf } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { getAll, isConditionFailure, parseRow, queryPage, queryPages, type Row } from './rows.ts';

const claimSchema = z.object({
  messageId: z.string(),
  receiveCount: z.int(),
  at: z.string(),
  /** What the row was before: to be put back when the claim is given back. */
  before: z.enum(['new', 'held', 'sending']),
});
type Claim = z.infer<typeof claimSchema>;

const alertRow = z.object({ alert: alertSchema, claim: claimSchema.optional() });

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
    const claim: Claim = { ...by, at: now, before: fromHeld ? 'held' : 'new' };
    const sending: Alert = { ...alert, state: 'sending', at: now };
    const fresh = fromHeld
      ? { ConditionExpression: 'alert.#state = :held', ...state({ held: 'held' }) }
      : { ConditionExpression: 'attribute_not_exists(pk)' };
    if (await this.#put(sending, fresh, claim)) return 'claimed';

    const row = await this.#read(alert.id);
    if (row === undefined) return 'busy';
    switch (row.alert.state) {
      case 'sent':
      case 'dropped':
        return 'settled';
      case 'held':
        return fromHeld ? 'busy' : 'held';
      case 'sending':
        return this.#takeOver(sending, row.claim, claim);
    }
  }

  /** Claims what another attempt holds, if that attempt must be dead. */
  async #takeOver(sending: Alert, theirs: Claim | undefined, ours: Claim): Promise<ClaimResult> {
    if (theirs === undefined) return 'busy';
    const sameMessage = theirs.messageId === ours.messageId && theirs.receiveCount < ours.receiveCount;
    const leaseOver = Date.parse(theirs.at) + claimLeaseMs <= Date.parse(ours.at);
    if (!sameMessage && !leaseOver) return 'busy';
    const taken = await this.#put(
      { ...sending, repeated: true },
      {
        ConditionExpression:
          'alert.#state = :sending AND claim.messageId = :messageId AND claim.receiveCount = :receiveCount AND claim.#at = :at',
        ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
        ExpressionAttributeValues: {
          ':sending': 'sending',
          ':messageId': theirs.messageId,
          ':receiveCount': theirs.receiveCount,
          ':at': theirs.at,
        },
      },
      { ...ours, before: 'sending' },
    );
    return taken ? 'repeat' : 'busy';
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
    const claim = row?.claim;
    if (row === undefined || claim?.messageId !== by.messageId || claim.receiveCount !== by.receiveCount)
      return;
    // Taken over: the attempt before may have gone out, and the row has to go on saying so.
    if (claim.before === 'sending') return;
    const ours = {
      ConditionExpression:
        'alert.#state = :sending AND claim.messageId = :messageId AND claim.receiveCount = :receiveCount',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':sending': 'sending',
        ':messageId': by.messageId,
        ':receiveCount': by.receiveCount,
      },
    };
    if (claim.before === 'held') {
      await this.#put({ ...row.alert, state: 'held', at: this.#now() }, ours);
      return;
    }
    try {
      await this.#client.send(
        new DeleteCommand({ TableName: this.#table, Key: { ...alertKeys.alert(alert.id) }, ...ours }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }

  async hold(alert: Alert): Promise<boolean> {
    return this.#put(
      { ...alert, state: 'held' },
      { ConditionExpression: 'attribute_not_exists(pk) OR alert.#state = :held', ...state({ held: 'held' }) },
    );
  }

  async drop(alert: Alert): Promise<boolean> {
    const { releaseAt: _, ...rest } = alert;
    return this.#put(
      { ...rest, state: 'dropped' },
      {
        ConditionExpression: 'attribute_not_exists(pk) OR alert.#state <> :sent',
        ...state({ sent: 'sent' }),
      },
    );
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

  async #read(id: string): Promise<z.infer<typeof alertRow> | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...alertKeys.alert(id) }, ConsistentRead: true }),
    );
    return Item && parseRow(alertRow, Item, this.#table);
  }

  async #put(
    alert: Alert,
    condition: {
      readonly ConditionExpression: string;
      readonly ExpressionAttributeNames?: Record<string, string>;
      readonly ExpressionAttributeValues?: Record<string, unknown>;
    },
    claim?: Claim,
  ): Promise<boolean> {
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
      ...(held && { heldShard: `held#${shardOf(id, heldShards)}`, releaseKey: byInstant(releaseAt, id) }),
      ...(alert.state === 'dropped' && { expiresAt: this.#expiry(alert.at) }),
    };
  }

  #list(index: string, partition: { name: string; value: string }, page: PageRequest): Promise<Page<Alert>> {
    const listing = { table: this.#table, index, partition, sort: 'atKey', newestFirst: true };
    return queryPage(this.#client, listing, page, (row) => this.#alert(row));
  }

  /** Seconds since 1970, as DynamoDB's time to live wants it. */
  #expiry(at: string): number {
    return Math.floor(Date.parse(at) / 1_000) + this.#retentionDays * dayS;
  }

  #alert(row: Row): Alert {
    return parseRow(alertRow, row, this.#table).alert;
  }
}

function state(values: Readonly<Record<string, string>>): {
  ExpressionAttributeNames: Record<string, string>;
  ExpressionAttributeValues: Record<string, string>;
} {
  return {
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [`:${name}`, value]),
    ),
  };
}
