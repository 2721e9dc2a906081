// The shape of the tables: lib/storage creates them from this file, and the stores name indexes and attributes by it.
// The keys of the rows are in keys.ts.

/** The key attributes of every table. Both are text. */
export const primaryKey = { partitionKey: 'pk', sortKey: 'sk' } as const;

/** DynamoDB deletes a row some time after the time in this attribute, in whole seconds since 1970. */
export const expiryAttribute = 'expiresAt';

/** A secondary index: its name, its two key attributes, both text, and what it contains. */
export interface TableIndex {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Whether it contains the keys only. @default every attribute */
  readonly keysOnly?: boolean;
}

export interface TableDefinition<IndexName extends string = string> {
  /** Whether rows may have the {@link expiryAttribute}. */
  readonly expires: boolean;
  readonly indexes: Readonly<Record<IndexName, TableIndex>>;
}

function defineTable<IndexName extends string>(
  indexes: Readonly<Record<IndexName, Omit<TableIndex, 'name'>>>,
  options: { readonly expires: boolean } = { expires: false },
): TableDefinition<IndexName> {
  const named = Object.entries<Omit<TableIndex, 'name'>>(indexes).map(
    ([name, index]): [string, TableIndex] => [name, { name, ...index }],
  );
  return { ...options, indexes: Object.fromEntries(named) as Record<IndexName, TableIndex> };
}

/** Every table by its noun. */
export const tables = {
  /** Articles with their texts and items. */
  articles: defineTable({
    /** The articles that wait to be structured, and those that failed, oldest first. */
    Pending: { partitionKey: 'pendingShard', sortKey: 'acceptedAt', keysOnly: true },
  }),
  /** Items by their terms and by their due days, and articles by the bands of their texts, which expire. */
  index: defineTable({}, { expires: true }),
  /** Watches, the postings under their anchors, and the reminder zones. The record of a filing expires. */
  watches: defineTable(
    {
      ByOwner: { partitionKey: 'owner', sortKey: 'createdKey' },
      BySubscriber: { partitionKey: 'subscriberId', sortKey: 'createdKey' },
    },
    { expires: true },
  ),
  /** Subscribers and their addresses. */
  subscribers: defineTable({
    ByOwner: { partitionKey: 'owner', sortKey: 'createdKey' },
    /** Subscribers with a confirmed subscription. The one that SNS was asked about longest ago comes first. */
    ToCheck: { partitionKey: 'checkShard', sortKey: 'checkKey' },
  }),
  /** The ledger, and the counts of what was sent. */
  alerts: defineTable(
    {
      BySubscriber: { partitionKey: 'subscriberId', sortKey: 'atKey' },
      ByWatch: { partitionKey: 'watchId', sortKey: 'atKey' },
      ByOwner: { partitionKey: 'owner', sortKey: 'atKey' },
      /** All held alerts by their release. */
      Held: { partitionKey: 'heldShard', sortKey: 'releaseKey' },
      /** The held alerts of one subscriber by their release. */
      HeldBySubscriber: { partitionKey: 'heldFor', sortKey: 'releaseKey' },
    },
    { expires: true },
  ),
  /** Tokens, Idempotency-Keys, counts of requests, the key of pages, CLOCK's cursor, and work that it parked. */
  control: defineTable({ ByKind: { partitionKey: 'kind', sortKey: 'createdKey' } }, { expires: true }),
};
