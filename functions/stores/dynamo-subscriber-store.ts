import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Channel, type Subscriber, subscriberSchema } from '../domain/alert/subscriber.ts';
import { canonicalTimezone } from '../domain/time/zones.ts';
import { ConflictError } from '../runtime/errors.ts';
import { getAll } from './batches.ts';
import { DynamoTable, isNew } from './dynamo-table.ts';
import type { OnUnreadable } from './errors.ts';
import { byInstant, type Key, subscriberKeys } from './keys.ts';
import { listPage } from './list-page.ts';
import type { Page, PageRequest } from './page.ts';
import type { Row } from './rows.ts';
import type { SubscriberStore } from './subscriber-store.ts';
import { tables } from './tables.ts';

/** A zone that was stored under another of its names is read under its canonical name. */
export const subscriberRow = z.object({
  subscriber: subscriberSchema.extend({ timezone: z.string().transform(canonicalTimezone) }),
});
export const addressRow = z.object({ subscriberId: z.string() });

const { ByOwner, ToCheck } = tables.subscribers.indexes;

/**
 * Subscribers in DynamoDB: one row per address, one row per subscriber.
 *
 * The address is written first, so an address never has two subscribers. It means nothing while its subscriber has no
 * row. The address is also removed first. So after a deletion that was cut off, the row of the subscriber is still there
 * to find.
 */
export class DynamoSubscriberStore implements SubscriberStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async create(subscriber: Subscriber): Promise<Subscriber> {
    const { owner, channel, address } = subscriber;
    const key = subscriberKeys.address(owner, channel, address);
    await this.#table.putIf({ ...key, subscriberId: subscriber.id }, isNew);
    // The first writer gave the address its id. If that attempt was cut off, this one finishes it.
    const id = (await this.#idOf(key)) ?? subscriber.id;
    const created = { ...subscriber, id };
    if (await this.#table.putIf(rowOf(created), isNew)) return created;
    const stored = await this.get(id);
    if (stored === undefined) throw new ConflictError('The subscriber was deleted while it was created.');
    return stored;
  }

  async get(id: string): Promise<Subscriber | undefined> {
    const row = await this.#table.get(subscriberKeys.subscriber(id));
    return row && this.#subscriber(row);
  }

  async getMany(ids: readonly string[]): Promise<Subscriber[]> {
    const keys = [...new Set(ids)].map((id) => subscriberKeys.subscriber(id));
    return (await getAll(this.#table, keys)).map((row) => this.#subscriber(row));
  }

  async findByAddress(owner: string, channel: Channel, address: string): Promise<Subscriber | undefined> {
    const id = await this.#idOf(subscriberKeys.address(owner, channel, address));
    return id === undefined ? undefined : this.get(id);
  }

  async update(subscriber: Subscriber, expectedUpdatedAt: string): Promise<void> {
    const isUpdated = await this.#table.putIf(rowOf(subscriber), {
      condition: 'subscriber.updatedAt = :expected',
      values: { ':expected': expectedUpdatedAt },
    });
    if (!isUpdated) throw new ConflictError(`The subscriber ${subscriber.id} was changed meanwhile.`);
  }

  async noteChecked(id: string, at: string): Promise<void> {
    await this.#table.updateIf(subscriberKeys.subscriber(id), {
      update: 'SET subscriber.checkedAt = :at, #checkKey = :checkKey',
      // Without the key it is no longer confirmed, and must not come back into the list.
      condition: 'attribute_exists(#checkKey)',
      names: { '#checkKey': ToCheck.sortKey },
      values: { ':at': at, ':checkKey': byInstant(at, id) },
    });
  }

  async listToCheck(before: string, most: number, onUnreadable?: OnUnreadable): Promise<Subscriber[]> {
    const listed: Subscriber[] = [];
    for (const partition of subscriberKeys.toCheckPartitions) {
      const sort = { before: byInstant(before, '') };
      const query = { index: ToCheck, partition, sort, limit: most - listed.length };
      // All pages, because rows that cannot be read stay at the front of the list.
      for await (const rows of this.#table.queryPages(query)) {
        const read = this.#table.parseAll(subscriberRow, rows, onUnreadable);
        listed.push(...read.map(({ subscriber }) => subscriber));
        if (listed.length >= most) return listed.slice(0, most);
      }
    }
    return listed;
  }

  async delete({ id, owner, channel, address }: Subscriber): Promise<void> {
    // Not deleted when the address is gone already, or belongs to another subscriber now.
    await this.#table.deleteIf(subscriberKeys.address(owner, channel, address), {
      condition: 'subscriberId = :id',
      values: { ':id': id },
    });
    await this.#table.delete(subscriberKeys.subscriber(id));
  }

  async listByOwner(owner: string, page: PageRequest): Promise<Page<Subscriber>> {
    const listing = { index: ByOwner, partition: owner };
    return listPage(this.#table, listing, page, (row) => this.#subscriber(row));
  }

  async countByOwner(owner: string, most: number): Promise<number> {
    return this.#table.count({ index: ByOwner, partition: owner }, most);
  }

  async #idOf(address: Key): Promise<string | undefined> {
    const row = await this.#table.get(address);
    return row && this.#table.parse(addressRow, row).subscriberId;
  }

  #subscriber(row: Row): Subscriber {
    return this.#table.parse(subscriberRow, row).subscriber;
  }
}

/** Returns the row of a subscriber. One that has a confirmed subscription at SNS is also in the list of those to check. */
function rowOf(subscriber: Subscriber): Row {
  const { id, createdAt, checkedAt, status, subscriptionArn } = subscriber;
  const isConfirmed = (status === 'confirmed' || status === 'paused') && subscriptionArn !== undefined;
  return {
    ...subscriberKeys.subscriber(id),
    ...subscriberKeys.inOwners(subscriber),
    ...(isConfirmed && subscriberKeys.inToCheck(id, checkedAt ?? createdAt)),
    subscriber,
  };
}
