import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Channel, type Subscriber, subscriberSchema } from '../domain/alert/subscriber.ts';
import { ConflictError } from '../runtime/errors.ts';
import { byInstant, checkShards, type Key, shardOf, subscriberKeys } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { countRows, getAll, isConditionFailure, parseRow, queryPage, type Row } from './rows.ts';
import type { SubscriberStore } from './subscriber-store.ts';

const subscriberRow = z.object({ subscriber: subscriberSchema });
const addressRow = z.object({ subscriberId: z.string() });

/**
 * Subscribers in DynamoDB. A row for the address comes first, so that an address never has two subscribers; it means
 * nothing while its subscriber has no row. It goes first too: what is left of a deletion that was cut off can be found.
 */
export class DynamoSubscriberStore implements SubscriberStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async create(subscriber: Subscriber): Promise<Subscriber> {
    const { owner, channel, address } = subscriber;
    const key = subscriberKeys.address(owner, channel, address);
    await this.#putNew({ ...key, subscriberId: subscriber.id });
    // Whoever was first gave the address its id; an attempt that was cut off after that is finished here.
    const id = (await this.#idOf(key)) ?? subscriber.id;
    if (await this.#putNew(rowOf({ ...subscriber, id }))) return { ...subscriber, id };
    const stored = await this.get(id);
    if (stored === undefined) throw new ConflictError('The subscriber was deleted while it was created.');
    return stored;
  }

  async get(id: string): Promise<Subscriber | undefined> {
    const row = await this.#read(subscriberKeys.subscriber(id));
    return row && this.#subscriber(row);
  }

  async getMany(ids: readonly string[]): Promise<Subscriber[]> {
    const keys = [...new Set(ids)].map((id) => subscriberKeys.subscriber(id));
    return (await getAll(this.#client, this.#table, keys)).map((row) => this.#subscriber(row));
  }

  async findByAddress(owner: string, channel: Channel, address: string): Promise<Subscriber | undefined> {
    const id = await this.#idOf(subscriberKeys.address(owner, channel, address));
    return id === undefined ? undefined : this.get(id);
  }

  async update(subscriber: Subscriber, expectedUpdatedAt: string): Promise<void> {
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: rowOf(subscriber),
          ConditionExpression: 'subscriber.updatedAt = :expected',
          ExpressionAttributeValues: { ':expected': expectedUpdatedAt },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      throw new ConflictError(`The subscriber ${subscriber.id} was changed meanwhile.`, { cause: error });
    }
  }

  async noteChecked(id: string, at: string): Promise<void> {
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { ...subscriberKeys.subscriber(id) },
          UpdateExpression: 'SET subscriber.checkedAt = :at, checkKey = :checkKey',
          // Without the key it is confirmed no more, and not to be listed again.
          ConditionExpression: 'attribute_exists(checkKey)',
          ExpressionAttributeValues: { ':at': at, ':checkKey': byInstant(at, id) },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }

  async listToCheck(before: string, most: number): Promise<Subscriber[]> {
    const listed: Subscriber[] = [];
    for (let shard = 0; shard < checkShards && listed.length < most; shard += 1) {
      const { Items = [] } = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          IndexName: 'ToCheck',
          KeyConditionExpression: 'checkShard = :shard AND checkKey < :before',
          ExpressionAttributeValues: { ':shard': `check#${shard}`, ':before': byInstant(before, '') },
          Limit: most - listed.length,
        }),
      );
      listed.push(...Items.map((row) => this.#subscriber(row)));
    }
    return listed;
  }

  async delete({ id, owner, channel, address }: Subscriber): Promise<void> {
    try {
      await this.#client.send(
        new DeleteCommand({
          TableName: this.#table,
          Key: { ...subscriberKeys.address(owner, channel, address) },
          ConditionExpression: 'subscriberId = :id',
          ExpressionAttributeValues: { ':id': id },
        }),
      );
    } catch (error) {
      // The address has been given to another subscriber, or is gone already.
      if (!isConditionFailure(error)) throw error;
    }
    await this.#client.send(
      new DeleteCommand({ TableName: this.#table, Key: { ...subscriberKeys.subscriber(id) } }),
    );
  }

  async listByOwner(owner: string, page: PageRequest): Promise<Page<Subscriber>> {
    return queryPage(
      this.#client,
      {
        table: this.#table,
        index: 'ByOwner',
        partition: { name: 'owner', value: owner },
        sort: 'createdKey',
        newestFirst: true,
      },
      page,
      (row) => this.#subscriber(row),
    );
  }

  async countByOwner(owner: string, most: number): Promise<number> {
    const of = { table: this.#table, index: 'ByOwner', partition: { name: 'owner', value: owner } };
    return countRows(this.#client, of, most);
  }

  async #idOf(address: Key): Promise<string | undefined> {
    const row = await this.#read(address);
    return row && parseRow(addressRow, row, this.#table).subscriberId;
  }

  async #read(key: Key): Promise<Row | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...key }, ConsistentRead: true }),
    );
    return Item;
  }

  async #putNew(row: Row): Promise<boolean> {
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: row,
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  }

  #subscriber(row: Row): Subscriber {
    return parseRow(subscriberRow, row, this.#table).subscriber;
  }
}

function rowOf(subscriber: Subscriber): Row {
  const { id, owner, createdAt, checkedAt, status, subscriptionArn } = subscriber;
  const stands = (status === 'confirmed' || status === 'paused') && subscriptionArn !== undefined;
  return {
    ...subscriberKeys.subscriber(id),
    owner,
    createdKey: byInstant(createdAt, id),
    ...(stands && {
      checkShard: `check#${shardOf(id, checkShards)}`,
      checkKey: byInstant(checkedAt ?? createdAt, id),
    }),
    subscriber,
  };
}
