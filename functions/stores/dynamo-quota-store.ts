import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Quota } from '../domain/alert/quotas.ts';
import { secondsOf } from '../domain/time/instants.ts';
import { quotaKeys } from './keys.ts';
import type { QuotaStore } from './quota-store.ts';
import { isConditionFailure } from './rows.ts';

/** A count is of no interest once its period is over; the rest is for clocks that differ. */
const keptSeconds = 24 * 60 * 60;

/** The counts in DynamoDB, beside the ledger: one row a quota and period, which goes by itself when that is over. */
export class DynamoQuotaStore implements QuotaStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async take(quota: Quota, amount: number): Promise<boolean> {
    if (amount > quota.limit) return false;
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { ...quotaKeys.quota(quota.name, quota.period) },
          UpdateExpression: 'ADD used :amount SET expiresAt = :expiresAt',
          ConditionExpression: 'attribute_not_exists(used) OR used <= :room',
          ExpressionAttributeValues: {
            ':amount': amount,
            ':room': quota.limit - amount,
            ':expiresAt': secondsOf(quota.endsAt) + keptSeconds,
          },
        }),
      );
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  }

  async giveBack(quota: Quota, amount: number): Promise<void> {
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { ...quotaKeys.quota(quota.name, quota.period) },
          UpdateExpression: 'ADD used :amount',
          ConditionExpression: 'used >= :least',
          ExpressionAttributeValues: { ':amount': -amount, ':least': amount },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }
}
