import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Alert } from '../domain/alert/alert.ts';
import { ConflictError } from '../runtime/errors.ts';
import { type AlertRow, alertRow, expiryOf, isHeld, isUnchanged, rowOf, storyRow } from './alert-rows.ts';
import type { AlertStore, Claimant, ClaimResult, SettleResult } from './alert-store.ts';
import { getAll } from './batches.ts';
import { type Claim, claimState } from './claim.ts';
import { DynamoAlertLists } from './dynamo-alert-lists.ts';
import { type Condition, DynamoTable, isNew, isThere } from './dynamo-table.ts';
import type { OnUnreadable } from './errors.ts';
import { alertKeys, byInstant } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { expiryAttribute, tables } from './tables.ts';

/** The ledger in DynamoDB: one row per alert. Each change is one conditional write. */
export class DynamoAlertStore implements AlertStore {
  readonly #table: DynamoTable;
  readonly #lists: DynamoAlertLists;
  readonly #now: () => string;
  readonly #retentionDays: number;

  /** `retentionDays`: how long a sent or dropped alert is kept. An alert that is still owed does not expire. */
  constructor(
    client: DynamoDBDocumentClient,
    table: string,
    options: { readonly now: () => string; readonly retentionDays: number },
  ) {
    this.#table = new DynamoTable(client, table);
    this.#lists = new DynamoAlertLists(this.#table);
    this.#now = options.now;
    this.#retentionDays = options.retentionDays;
  }

  async claim(
    alert: Alert,
    { messageId, receiveCount }: Claimant,
    { fromHeld = false }: { readonly fromHeld?: boolean } = {},
  ): Promise<ClaimResult> {
    const now = this.#now();
    const before = fromHeld ? 'held' : 'new';
    const claim: Claim = { messageId, receiveCount, nonce: randomUUID(), at: now, before };
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
        // Our own write. Its answer was lost, the client sent it again, and the second one found the first.
        if (row.claim?.nonce === claim.nonce) return 'claimed';
        return this.#takeOver(sending, row, claim);
    }
  }

  /** Claims an alert that another attempt has, if that attempt is dead. */
  async #takeOver(sending: Alert, row: AlertRow, claim: Claim): Promise<ClaimResult> {
    if (claimState(row.claim, claim, claim.at) !== 'dead') return 'busy';
    const ours: Claim = { ...claim, before: 'sending' };
    if (await this.#put({ ...sending, repeated: true }, isUnchanged(row), ours)) return 'repeat';
    return (await this.#read(sending.id))?.claim?.nonce === claim.nonce ? 'repeat' : 'busy';
  }

  async markSent(id: string, sent: { messageId: string; at: string }): Promise<void> {
    const isMarked = await this.#table.updateIf(alertKeys.alert(id), {
      update:
        'SET alert.#state = :sent, alert.messageId = :messageId, alert.#at = :at, #atKey = :atKey, #expiry = :expiry ' +
        'REMOVE claim, alert.releaseAt, alert.reason',
      ...isThere,
      names: {
        '#state': 'state',
        '#at': 'at',
        '#atKey': tables.alerts.indexes.ByOwner.sortKey,
        '#expiry': expiryAttribute,
      },
      values: {
        ':sent': 'sent',
        ':messageId': sent.messageId,
        ':at': sent.at,
        ':atKey': byInstant(sent.at, id),
        ':expiry': expiryOf(sent.at, this.#retentionDays),
      },
    });
    if (!isMarked)
      throw new ConflictError(`The alert ${id} was sent, but it has no row in ${this.#table.name}.`);
  }

  async unclaim(alert: Alert, by: Claimant): Promise<void> {
    const row = await this.#read(alert.id);
    if (row?.claim === undefined || claimState(row.claim, by, row.claim.at) !== 'ours') return;
    switch (row.claim.before) {
      case 'sending':
        // The claim was taken over. The earlier attempt may have sent the alert, and the row must keep saying so.
        return;
      case 'held':
        await this.#put({ ...row.alert, state: 'held', at: this.#now() }, isUnchanged(row));
        return;
      case 'new':
        await this.#table.deleteIf(alertKeys.alert(alert.id), isUnchanged(row));
    }
  }

  async hold(alert: Alert, by: Claimant): Promise<SettleResult> {
    return this.#settle({ ...alert, state: 'held' }, by);
  }

  async holdFirst(alert: Alert, by: Claimant): Promise<SettleResult | 'held'> {
    const held: Alert = { ...alert, state: 'held' };
    if (await this.#put(held, isNew)) return 'done';
    const row = await this.#read(alert.id);
    return row?.alert.state === 'held' ? 'held' : this.#settleKnown(held, row, by);
  }

  async drop({ releaseAt: _, ...alert }: Alert, by: Claimant): Promise<SettleResult> {
    return this.#settle({ ...alert, state: 'dropped' }, by);
  }

  /** Holds or drops the alert, unless another attempt may be sending it. */
  async #settle(alert: Alert, by: Claimant): Promise<SettleResult> {
    if (await this.#put(alert, isNew)) return 'done';
    return this.#settleKnown(alert, await this.#read(alert.id), by);
  }

  /** Holds or drops an alert that has a row. Without the row, another attempt gave its claim back in this moment. */
  async #settleKnown(alert: Alert, row: AlertRow | undefined, by: Claimant): Promise<SettleResult> {
    if (row === undefined) return 'busy';
    const { state, repeated } = row.alert;
    if (state === 'sent' || state === 'dropped') return 'settled';
    const claimed = state === 'held' ? 'ours' : claimState(row.claim, by, this.#now());
    if (claimed === 'alive') return 'busy';
    const settled = { ...alert, repeated: claimed === 'dead' ? true : repeated };
    return (await this.#put(settled, isUnchanged(row))) ? 'done' : 'busy';
  }

  async tellStory(key: string, id: string): Promise<string> {
    const row = await this.#table.update(alertKeys.story(key), {
      update: 'SET alertId = if_not_exists(alertId, :id), #expiry = if_not_exists(#expiry, :expiry)',
      names: { '#expiry': expiryAttribute },
      values: { ':id': id, ':expiry': expiryOf(this.#now(), this.#retentionDays) },
    });
    return this.#table.parse(storyRow, row).alertId;
  }

  async get(id: string): Promise<Alert | undefined> {
    return (await this.#read(id))?.alert;
  }

  async getMany(ids: readonly string[]): Promise<Alert[]> {
    const keys = [...new Set(ids)].map((id) => alertKeys.alert(id));
    const rows = await getAll(this.#table, keys, { consistent: true });
    return rows.map((row) => this.#table.parse(alertRow, row).alert);
  }

  listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#lists.listBySubscriber(subscriberId, page);
  }

  listByWatch(watchId: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#lists.listByWatch(watchId, page);
  }

  listByOwner(owner: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#lists.listByOwner(owner, page);
  }

  listHeld(subscriberId: string, onUnreadable?: OnUnreadable): AsyncIterable<readonly Alert[]> {
    return this.#lists.listHeld(subscriberId, onUnreadable);
  }

  listReleasable(instant: string, onUnreadable?: OnUnreadable): AsyncIterable<readonly Alert[]> {
    return this.#lists.listReleasable(instant, onUnreadable);
  }

  async #read(id: string): Promise<AlertRow | undefined> {
    const row = await this.#table.get(alertKeys.alert(id));
    return row && this.#table.parse(alertRow, row);
  }

  #put(alert: Alert, condition: Condition, claim?: Claim): Promise<boolean> {
    return this.#table.putIf(rowOf(alert, claim, this.#retentionDays), condition);
  }
}
