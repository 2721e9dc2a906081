import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { secondsOf } from '../domain/time/instants.ts';
import { DynamoTable } from './dynamo-table.ts';
import {
  type IdempotencyState,
  type IdempotencyStore,
  idempotencyHours,
  type KeptAnswer,
  type KeyedRequest,
} from './idempotency-store.ts';
import { controlKeys } from './keys.ts';
import type { Row } from './rows.ts';
import { expiryAttribute } from './tables.ts';

const answerSchema = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
});
export const idempotencyRow = z.object({ fingerprint: z.string(), answer: answerSchema.optional() });

/** A request that has not ended after this time was cut off. The API's function does not run for longer. */
const cutOffAfterSeconds = 60;
/** A row holds 400 KB. An answer with a longer body is kept without it: only the status and the headers. */
const maxBodyBytes = 300_000;

/** Requests with an Idempotency-Key in DynamoDB. A conditional write decides which of several requests is the first. */
export class DynamoIdempotencyStore implements IdempotencyStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async begin(request: KeyedRequest, at: string): Promise<IdempotencyState> {
    const now = secondsOf(at);
    const isFirst = await this.#table.putIf(rowOf(request, at), {
      // DynamoDB may remove an expired row only days later.
      condition:
        'attribute_not_exists(pk) OR #expiry <= :now OR (attribute_not_exists(answer) AND startedAt <= :cutOff)',
      names: { '#expiry': expiryAttribute },
      values: { ':now': now, ':cutOff': now - cutOffAfterSeconds },
    });
    if (isFirst) return { state: 'first' };
    const row = await this.#table.get(keyOf(request));
    // The first request gave its key back meanwhile. The caller may try again at once.
    if (row === undefined) return { state: 'running' };
    const { fingerprint, answer } = this.#table.parse(idempotencyRow, row);
    if (fingerprint !== request.fingerprint) return { state: 'other' };
    return answer === undefined ? { state: 'running' } : { state: 'done', answer };
  }

  async finish(request: KeyedRequest, answer: KeptAnswer, at: string): Promise<void> {
    const { body, ...rest } = answer;
    const kept = body !== undefined && Buffer.byteLength(body) <= maxBodyBytes ? answer : rest;
    await this.#table.put({ ...rowOf(request, at), answer: kept });
  }

  async abandon(request: KeyedRequest): Promise<void> {
    await this.#table.delete(keyOf(request));
  }
}

function keyOf({ owner, key }: KeyedRequest) {
  return controlKeys.idempotency(owner, key);
}

function rowOf(request: KeyedRequest, at: string): Row {
  const startedAt = secondsOf(at);
  return {
    ...keyOf(request),
    fingerprint: request.fingerprint,
    startedAt,
    [expiryAttribute]: startedAt + idempotencyHours * 3_600,
  };
}
