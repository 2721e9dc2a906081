import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { secondsOf } from '../domain/time/instants.ts';
import type { IdempotencyState, IdempotencyStore, KeptAnswer, KeyedRequest } from './idempotency-store.ts';
import { idempotencyHours } from './idempotency-store.ts';
import { controlKeys } from './keys.ts';
import { isConditionFailure, parseRow } from './rows.ts';

const answerSchema = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
});
const idempotencyRow = z.object({ fingerprint: z.string(), answer: answerSchema.optional() });

/** A request that has not ended after this long was cut off: the API's function does not run for longer. */
const cutOffAfterSeconds = 60;
/** A row holds 400 KB; of what is longer only status and headers are kept. */
const maxBodyBytes = 300_000;

/** Keyed requests in DynamoDB: a conditional write decides which of several is the first. */
export class DynamoIdempotencyStore implements IdempotencyStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async begin(request: KeyedRequest, at: string): Promise<IdempotencyState> {
    const now = secondsOf(at);
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: { ...rowOf(request), startedAt: now, expiresAt: now + idempotencyHours * 3_600 },
          // Rows that are over may stand for days before DynamoDB removes them.
          ConditionExpression:
            'attribute_not_exists(pk) OR expiresAt <= :now OR (attribute_not_exists(answer) AND startedAt <= :cutOff)',
          ExpressionAttributeValues: { ':now': now, ':cutOff': now - cutOffAfterSeconds },
        }),
      );
      return { state: 'first' };
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: keyOf(request), ConsistentRead: true }),
    );
    // Gone meanwhile: the first has given its key back, so the caller may try again at once.
    if (Item === undefined) return { state: 'running' };
    const { fingerprint, answer } = parseRow(idempotencyRow, Item, this.#table);
    if (fingerprint !== request.fingerprint) return { state: 'other' };
    return answer === undefined ? { state: 'running' } : { state: 'done', answer };
  }

  async finish(request: KeyedRequest, answer: KeptAnswer, at: string): Promise<void> {
    const { body, ...rest } = answer;
    const kept = body !== undefined && Buffer.byteLength(body) <= maxBodyBytes ? answer : rest;
    const now = secondsOf(at);
    await this.#client.send(
      new PutCommand({
        TableName: this.#table,
        Item: {
          ...rowOf(request),
          answer: kept,
          startedAt: now,
          expiresAt: now + idempotencyHours * 3_600,
        },
      }),
    );
  }

  async abandon(request: KeyedRequest): Promise<void> {
    await this.#client.send(new DeleteCommand({ TableName: this.#table, Key: keyOf(request) }));
  }
}

function keyOf({ owner, key }: KeyedRequest) {
  return { ...controlKeys.idempotency(owner, key) };
}

function rowOf(request: KeyedRequest) {
  return { ...keyOf(request), fingerprint: request.fingerprint };
}
