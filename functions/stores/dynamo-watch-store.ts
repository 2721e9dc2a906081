import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Watch, watchSchema } from '../domain/query/watch.ts';
import type { WatchPosting } from '../domain/query/watch-posting.ts';
import { ConflictError } from '../runtime/errors.ts';
import { DynamoWatchPostings } from './dynamo-watch-postings.ts';
import { byInstant, watchKeys } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { countRows, getAll, isConditionFailure, parseRow, queryAll, queryPage, type Row } from './rows.ts';
import type { Filing, ReminderZone, WatchedAnchor, WatchStore } from './watch-store.ts';

const watchRow = z.object({ watch: watchSchema });
const zoneRow = z.object({
  timezone: z.string(),
  hour: z.int(),
  leadDays: z.set(z.number()).default(new Set<number>()),
  changedAt: z.string(),
  movedAt: z.string().optional(),
});

/** Watches in DynamoDB. A watch's row is the commit point of what is filed of it (DynamoWatchPostings). */
export class DynamoWatchStore implements WatchStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #postings: DynamoWatchPostings;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
    this.#postings = new DynamoWatchPostings(client, table);
  }

  async put(watch: Watch, anchors: readonly string[]): Promise<void> {
    await this.#postings.file(watch, anchors);
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: rowOf(watch) }));
  }

  async replace(
    previous: Watch,
    previousAnchors: readonly string[],
    watch: Watch,
    anchors: readonly string[],
  ): Promise<void> {
    if (watch.revision !== previous.revision) await this.#postings.file(watch, anchors);
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: rowOf(watch),
          ConditionExpression: 'watch.revision = :revision AND watch.updatedAt = :updatedAt',
          ExpressionAttributeValues: { ':revision': previous.revision, ':updatedAt': previous.updatedAt },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      throw new ConflictError(`The watch ${watch.id} was changed meanwhile.`, { cause: error });
    }
    if (watch.revision !== previous.revision) await this.#postings.unfile(previous, previousAnchors);
  }

  async delete(watch: Watch, anchors: readonly string[]): Promise<void> {
    await this.#client.send(
      new DeleteCommand({ TableName: this.#table, Key: { ...watchKeys.watch(watch.id) } }),
    );
    await this.#postings.unfile(watch, anchors);
  }

  async get(id: string): Promise<Watch | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...watchKeys.watch(id) }, ConsistentRead: true }),
    );
    return Item && this.#watch(Item);
  }

  async getMany(ids: readonly string[]): Promise<Watch[]> {
    const rows = await getAll(
      this.#client,
      this.#table,
      [...new Set(ids)].map((id) => watchKeys.watch(id)),
      true,
    );
    return rows.map((row) => this.#watch(row));
  }

  async listByOwner(owner: string, page: PageRequest): Promise<Page<Watch>> {
    return this.#list('ByOwner', { name: 'owner', value: owner }, page);
  }

  async countByOwner(owner: string, most: number): Promise<number> {
    const of = { table: this.#table, index: 'ByOwner', partition: { name: 'owner', value: owner } };
    return countRows(this.#client, of, most);
  }

  async listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Watch>> {
    return this.#list('BySubscriber', { name: 'subscriberId', value: subscriberId }, page);
  }

  filterWatched(terms: readonly string[]): Promise<WatchedAnchor[]> {
    return this.#postings.filterWatched(terms);
  }

  postings(anchor: WatchedAnchor): AsyncIterable<readonly WatchPosting[]> {
    return this.#postings.postings(anchor);
  }

  latestFiling(): Promise<number> {
    return this.#postings.latestFiling();
  }

  getFilings(numbers: readonly number[]): Promise<Filing[]> {
    return this.#postings.getFilings(numbers);
  }

  async noteReminderZone({ timezone, hour, leadDays, changedAt, movedAt }: ReminderZone): Promise<void> {
    // DynamoDB has no empty sets.
    const leads = leadDays.length > 0 ? ' ADD leadDays :leadDays' : '';
    const moved = movedAt === undefined ? '' : ', movedAt = :movedAt';
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { ...watchKeys.reminderZone(timezone, hour) },
        UpdateExpression: `SET #timezone = :timezone, #hour = :hour, changedAt = :changedAt${moved}${leads}`,
        ExpressionAttributeNames: { '#timezone': 'timezone', '#hour': 'hour' },
        ExpressionAttributeValues: {
          ...(leads !== '' && { ':leadDays': new Set(leadDays) }),
          ...(moved !== '' && { ':movedAt': movedAt }),
          ':timezone': timezone,
          ':hour': hour,
          ':changedAt': changedAt,
        },
      }),
    );
  }

  async listReminderZones(): Promise<ReminderZone[]> {
    const rows = await queryAll(this.#client, {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': watchKeys.reminderZones },
      ConsistentRead: true,
    });
    return rows.map((row) => {
      const { leadDays, ...zone } = parseRow(zoneRow, row, this.#table);
      return { ...zone, leadDays: [...leadDays].sort((a, b) => a - b) };
    });
  }

  #list(index: string, partition: { name: string; value: string }, page: PageRequest): Promise<Page<Watch>> {
    const listing = { table: this.#table, index, partition, sort: 'createdKey', newestFirst: true };
    return queryPage(this.#client, listing, page, (row) => this.#watch(row));
  }

  #watch(row: Row): Watch {
    return parseRow(watchRow, row, this.#table).watch;
  }
}

function rowOf(watch: Watch): Row {
  const { id, owner, subscriberId, createdAt } = watch;
  return { ...watchKeys.watch(id), owner, subscriberId, createdKey: byInstant(createdAt, id), watch };
}
