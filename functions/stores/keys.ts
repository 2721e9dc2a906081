import { sha256Hex } from '../runtime/sha256.ts';

/** The key of a row. Every table has a partition key `pk` and a sort key `sk`, both strings. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The sort key of a row that stands for a noun itself. */
const self = 'SELF';

/** Partition keys hold 2,048 bytes; a term is a word or a short field, and what is longer is hashed. */
const maxTermBytes = 512;

function bounded(term: string): string {
  return Buffer.byteLength(term) <= maxTermBytes ? term : `sha256:${sha256Hex(term)}`;
}

/** One of `shards` numbers, always the same for the same id: spreads rows over partitions. */
export function shardOf(id: string, shards: number): number {
  return Number.parseInt(sha256Hex(id).slice(0, 8), 16) % shards;
}

/** Text that sorts by instant, then by id. Instants are ISO 8601 UTC with milliseconds, so they sort as text. */
export function byInstant(instant: string, id: string): string {
  return `${instant}#${id}`;
}

/** Articles table. */
export const articleKeys = {
  partition: (id: string): string => `ARTICLE#${id}`,
  article: (id: string): Key => ({ pk: articleKeys.partition(id), sk: self }),
  contentPrefix: (version: string): string => `CONTENT#${version}#`,
  /** A part of an article's long content. `version` tells the parts of one write from those of another. */
  content: (id: string, version: string, part: number): Key => ({
    pk: articleKeys.partition(id),
    sk: `${articleKeys.contentPrefix(version)}${String(part).padStart(3, '0')}`,
  }),
  item: (id: string, ordinal: number): Key => ({
    pk: articleKeys.partition(id),
    sk: `ITEM#${String(ordinal).padStart(5, '0')}`,
  }),
};

/** Articles that wait to be structured are listed in an index of this many partitions. */
export const pendingShards = 4;

/** Index table. */
export const indexKeys = {
  term: (term: string): string => `TERM#${bounded(term)}`,
  due: (day: string): string => `DUE#${day}`,
  dueEntry: (entry: { articleId: string; itemId: string; date: string; day: string }): Key => ({
    pk: indexKeys.due(entry.day),
    sk: `${entry.articleId}#${entry.itemId}#${entry.date}`,
  }),
};

/** Watches table. */
export const watchKeys = {
  watch: (id: string): Key => ({ pk: `WATCH#${id}`, sk: self }),
  directory: (anchor: string): Key => ({ pk: `ANCHOR#${bounded(anchor)}`, sk: self }),
  postings: (anchor: string, shard: number): string => `POSTINGS#${bounded(anchor)}#${shard}`,
  /** With the query, because two changes at once make the same revision of a watch, and one of them loses. */
  posting: (
    anchor: string,
    shard: number,
    watch: { readonly id: string; readonly revision: number; readonly canonical: string },
  ): Key => ({
    pk: watchKeys.postings(anchor, shard),
    sk: `${watch.id}#${watch.revision}#${sha256Hex(watch.canonical).slice(0, 16)}`,
  }),
  /** Counts the filings. */
  filings: { pk: 'FILINGS', sk: self } as Key,
  filing: (number: number): Key => ({ pk: 'FILING', sk: String(number).padStart(12, '0') }),
  reminderZones: 'REMINDERZONES',
  reminderZone: (timezone: string, hour: number): Key => ({
    pk: watchKeys.reminderZones,
    sk: `${timezone}#${String(hour).padStart(2, '0')}`,
  }),
};

/** Subscribers table. */
export const subscriberKeys = {
  subscriber: (id: string): Key => ({ pk: `SUBSCRIBER#${id}`, sk: self }),
  /** Hashed, so that an address stands in one row only, and goes with it. */
  address: (owner: string, channel: string, address: string): Key => ({
    pk: `ADDRESS#${sha256Hex(JSON.stringify([owner, channel, address.toLowerCase()]))}`,
    sk: self,
  }),
};

/** Confirmed subscribers are listed in an index of this many partitions, by when SNS was asked about them. */
export const checkShards = 4;

/** Alerts table. */
export const alertKeys = {
  alert: (id: string): Key => ({ pk: `ALERT#${id}`, sk: self }),
};

/** Counts of what was sent, beside the alerts. Hashed: a name may hold an address. */
export const quotaKeys = {
  quota: (name: string, period: string): Key => ({
    pk: `QUOTA#${sha256Hex(name)}`,
    sk: period,
  }),
};

/** Held alerts are listed in an index of this many partitions. */
export const heldShards = 4;

/** Control table. */
export const controlKeys = {
  token: (hash: string): Key => ({ pk: `TOKEN#${hash}`, sk: self }),
  tokenId: (id: string): Key => ({ pk: `TOKENID#${id}`, sk: self }),
  clockCursor: { pk: 'CURSOR#clock', sk: self } as Key,
  /** Hashed: a caller chooses the key, and may choose a long one. */
  idempotency: (owner: string, key: string): Key => ({
    pk: `REPEAT#${sha256Hex(JSON.stringify([owner, key]))}`,
    sk: self,
  }),
  requests: (owner: string, minute: string): Key => ({ pk: `REQUESTS#${owner}#${minute}`, sk: self }),
};
