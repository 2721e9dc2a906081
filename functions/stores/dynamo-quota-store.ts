import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Quota } from '../domain/alert/quotas.ts';
import { daySeconds, secondsOf } from '../domain/time/instants.ts';
import { DynamoTable } from './dynamo-table.ts';
import { quotaKeys } from './keys.ts';
import type { QuotaStore } from './quota-store.ts';
import { expiryAttribute } from './tables.ts';

/** A count is not needed after its period. It is kept longer, because clocks differ. */
const keptSeconds = daySeconds;

/** The counts in DynamoDB, in the table of the ledger: one row per quota and period. The row expires after the period. */
export class DynamoQuotaStore implements QuotaStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async take(quota: Quota, amount: number): Promise<boolean> {
    if (amount > quota.limit) return false;
    return this.#table.updateIf(quotaKeys.quota(quota.name, quota.period), {
      update: 'ADD used :amount SET #expiry = :expiry',
      condition: 'attribute_not_exists(used) OR used <= :room',
      names: { '#expiry': expiryAttribute },
      values: {
        ':amount': amount,
        ':room': quota.limit - amount,
        ':expiry': secondsOf(quota.endsAt) + keptSeconds,
      },
    });
  }

  async giveBack(quota: Quota, amount: number): Promise<void> {
    await this.#table.updateIf(quotaKeys.quota(quota.name, quota.period), {
      update: 'ADD used :amount',
      condition: 'used >= :least',
      values: { ':amount': -amount, ':least': amount },
    });
  }
}
