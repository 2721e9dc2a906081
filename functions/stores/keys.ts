import { sha256Hex } from '../runtime/sha256.ts';
import { type TableIndex, tables } from './tables.ts';

/** The key of a row. Every table has a partition key `pk` and a sort key `sk`, both strings. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The attributes that put a row in one or several indexes. */
export type IndexKeys = Readonly<Record<string, string>>;

/** The sort key of the main row of a partition, such as the row of a watch. */
const self = 'SELF';

/** Sorts after every text that begins with the same characters. */
export const lastKey = '\u{10ffff}';

/** DynamoDB's partition keys hold 2,048 bytes. A term is a word or a short field; a longer one is hashed. */
const maxTermBytes = 512;

function bounded(term: string): string {
  return Buffer.byteLength(term) <= maxTermBytes ? term : `sha256:${sha256Hex(term)}`;
}

/** Returns a number from 0 to `shards` - 1, always the same for the same id. It spreads rows over partitions. */
export function shardOf(id: string, shards: number): number {
  return Number.parseInt(sha256Hex(id).slice(0, 8), 16) % shards;
}

/** Returns a text that sorts by instant, then by id. Instants are ISO 8601 UTC with milliseconds, so they sort as text. */
export function byInstant(instant: string, id: string): string {
  return `${instant}#${id}`;
}

function inIndex({ partitionKey, sortKey }: TableIndex, partition: string, sort: string): IndexKeys {
  return { [partitionKey]: partition, [sortKey]: sort };
}

/** An index that lists rows of the whole table is spread over this many partitions. */
const listShards = 4;

function listPartitions(name: string): string[] {
  return Array.from({ length: listShards }, (_, shard) => `${name}#${shard}`);
}

function listPartition(name: string, id: string): string {
  return `${name}#${shardOf(id, listShards)}`;
}

/** Articles table. */
export const articleKeys = {
  partition: (id: string): string => `ARTICLE#${id}`,
  article: (id: string): Key => ({ pk: articleKeys.partition(id), sk: self }),
  contentPrefix: (version: string): string => `CONTENT#${version}#`,
  /** A part of an article's long content. `version` keeps the parts of one write apart from those of another. */
  content: (id: string, version: string, part: number): Key => ({
    pk: articleKeys.partition(id),
    sk: `${articleKeys.contentPrefix(version)}${String(part).padStart(3, '0')}`,
  }),
  itemPrefix: 'ITEM#',
  item: (id: string, ordinal: number): Key => ({
    pk: articleKeys.partition(id),
    sk: `${articleKeys.itemPrefix}${String(ordinal).padStart(5, '0')}`,
  }),
  /** The revisions at one address. Hashed, because an address may be long. */
  revisions: (address: string): string => `URL#${sha256Hex(address)}`,
  revision: (
    address: string,
    { id, datePublished }: { readonly id: string; readonly datePublished: string },
  ): Key => ({
    pk: articleKeys.revisions(address),
    sk: byInstant(datePublished, id),
  }),
  pendingPartitions: listPartitions('pending'),
  /** The partition of `Pending` with the articles that failed, for people: docs/runbook.md. */
  failedPartition: 'failed',
  inPending: ({ id, acceptedAt }: { readonly id: string; readonly acceptedAt: string }): IndexKeys =>
    inIndex(tables.articles.indexes.Pending, listPartition('pending', id), acceptedAt),
};

/** Index table. */
export const indexKeys = {
  term: (term: string): string => `TERM#${bounded(term)}`,
  termEntry: (partition: string, datePublished: string, articleId: string): Key => ({
    pk: partition,
    sk: byInstant(datePublished, articleId),
  }),
  band: (band: string): string => `BAND#${band}`,
  bandEntry: (band: string, datePublished: string, articleId: string): Key => ({
    pk: indexKeys.band(band),
    sk: byInstant(datePublished, articleId),
  }),
  bandLeader: (band: string): Key => ({ pk: `LEADER#${band}`, sk: self }),
  story: (storyId: string): string => `STORY#${storyId}`,
  storyMember: (storyId: string, acceptedAt: string, articleId: string): Key => ({
    pk: indexKeys.story(storyId),
    sk: byInstant(acceptedAt, articleId),
  }),
  fingerprint: (articleId: string): Key => ({ pk: `FINGERPRINT#${articleId}`, sk: self }),
  due: (day: string): string => `DUE#${day}`,
  dueEntry: (entry: { articleId: string; itemId: string; date: string; day: string }): Key => ({
    pk: indexKeys.due(entry.day),
    sk: `${entry.articleId}#${entry.itemId}#${entry.date}`,
  }),
};

/** Watches table. */
export const watchKeys = {
  watch: (id: string): Key => ({ pk: `WATCH#${id}`, sk: self }),
  inLists: (watch: {
    readonly id: string;
    readonly owner: string;
    readonly subscriberId: string;
    readonly createdAt: string;
  }): IndexKeys => {
    const { ByOwner, BySubscriber } = tables.watches.indexes;
    const createdKey = byInstant(watch.createdAt, watch.id);
    return {
      ...inIndex(ByOwner, watch.owner, createdKey),
      ...inIndex(BySubscriber, watch.subscriberId, createdKey),
    };
  },
  directory: (anchor: string): Key => ({ pk: `ANCHOR#${bounded(anchor)}`, sk: self }),
  postings: (anchor: string, shard: number): string => `POSTINGS#${bounded(anchor)}#${shard}`,
  /** Has the query, because two changes at the same time make the same revision of a watch, and one of them loses. */
  posting: (
    anchor: string,
    shard: number,
    watch: { readonly id: string; readonly revision: number; readonly canonical: string },
  ): Key => ({
    pk: watchKeys.postings(anchor, shard),
    sk: `${watch.id}#${watch.revision}#${sha256Hex(watch.canonical).slice(0, 16)}`,
  }),
  /** The counter of filings. */
  filings: { pk: 'FILINGS', sk: self } as Key,
  filing: (number: number): Key => ({ pk: 'FILING', sk: String(number).padStart(12, '0') }),
  reminderZones: 'REMINDERZONES',
  reminderZone: (timezone: string, hour: number): Key => ({
    pk: watchKeys.reminderZones,
    sk: `${timezone}#${String(hour).padStart(2, '0')}`,
  }),
  zoneUsersPrefix: 'ZONEUSERS#',
  zoneUsers: (timezone: string, hour: number): string =>
    `${watchKeys.zoneUsersPrefix}${timezone}#${String(hour).padStart(2, '0')}`,
  zoneUser: (timezone: string, hour: number, subscriberId: string): Key => ({
    pk: watchKeys.zoneUsers(timezone, hour),
    sk: subscriberId,
  }),
};

/** Subscribers table. */
export const subscriberKeys = {
  subscriber: (id: string): Key => ({ pk: `SUBSCRIBER#${id}`, sk: self }),
  inOwners: (subscriber: {
    readonly id: string;
    readonly owner: string;
    readonly createdAt: string;
  }): IndexKeys =>
    inIndex(
      tables.subscribers.indexes.ByOwner,
      subscriber.owner,
      byInstant(subscriber.createdAt, subscriber.id),
    ),
  /** Hashed, so that the address itself is in the subscriber's row only, and is deleted with it. */
  address: (owner: string, channel: string, address: string): Key => ({
    pk: `ADDRESS#${sha256Hex(JSON.stringify([owner, channel, address.toLowerCase()]))}`,
    sk: self,
  }),
  toCheckPartitions: listPartitions('check'),
  inToCheck: (id: string, checkedAt: string): IndexKeys =>
    inIndex(tables.subscribers.indexes.ToCheck, listPartition('check', id), byInstant(checkedAt, id)),
};

/** Alerts table: the ledger. */
export const alertKeys = {
  alert: (id: string): Key => ({ pk: `ALERT#${id}`, sk: self }),
  /** Hashed, because dates and ids make it long. */
  story: (key: string): Key => ({ pk: `STORY#${sha256Hex(key)}`, sk: self }),
  inLists: (alert: {
    readonly id: string;
    readonly owner: string;
    readonly subscriberId: string;
    readonly watchId: string;
    readonly at: string;
  }): IndexKeys => {
    const { BySubscriber, ByWatch, ByOwner } = tables.alerts.indexes;
    const atKey = byInstant(alert.at, alert.id);
    return {
      ...inIndex(BySubscriber, alert.subscriberId, atKey),
      ...inIndex(ByWatch, alert.watchId, atKey),
      ...inIndex(ByOwner, alert.owner, atKey),
    };
  },
  heldPartitions: listPartitions('held'),
  inHeld: (id: string, subscriberId: string, releaseAt: string): IndexKeys => {
    const { Held, HeldBySubscriber } = tables.alerts.indexes;
    const releaseKey = byInstant(releaseAt, id);
    return {
      ...inIndex(Held, listPartition('held', id), releaseKey),
      ...inIndex(HeldBySubscriber, subscriberId, releaseKey),
    };
  },
};

/** Alerts table: the counts of what was sent. The name is hashed, because it may contain an address. */
export const quotaKeys = {
  quota: (name: string, period: string): Key => ({ pk: `QUOTA#${sha256Hex(name)}`, sk: period }),
};

/** Control table. */
export const controlKeys = {
  token: (hash: string): Key => ({ pk: `TOKEN#${hash}`, sk: self }),
  tokenId: (id: string): Key => ({ pk: `TOKENID#${id}`, sk: self }),
  /** The partition of `ByKind` that lists the tokens. */
  tokens: 'token',
  inTokens: ({ id, createdAt }: { readonly id: string; readonly createdAt: string }): IndexKeys =>
    inIndex(tables.control.indexes.ByKind, controlKeys.tokens, byInstant(createdAt, id)),
  /** The key of readers' pages. */
  pageKey: { pk: 'PAGEKEY', sk: self } as Key,
  clockCursor: { pk: 'CURSOR#clock', sk: self } as Key,
  /** The partition of the work that CLOCK has parked. */
  parked: 'PARKED#clock',
  /** Hashed, because it may be long. */
  parkedWork: (part: string, about: string): Key => ({
    pk: controlKeys.parked,
    sk: `${part}#${sha256Hex(about).slice(0, 32)}`,
  }),
  /** Hashed, because a caller chooses the Idempotency-Key and may choose a long one. */
  idempotency: (owner: string, key: string): Key => ({
    pk: `REPEAT#${sha256Hex(JSON.stringify([owner, key]))}`,
    sk: self,
  }),
  requests: (owner: string, minute: string): Key => ({ pk: `REQUESTS#${owner}#${minute}`, sk: self }),
};
