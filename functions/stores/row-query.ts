import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { primaryKey, type TableIndex } from './tables.ts';

/** The rows of one partition of a table or of one of its indexes, in the order of their sort keys. */
export interface RowQuery {
  /** @default the table itself */
  readonly index?: TableIndex;
  readonly partition: string;
  /** Bounds of the sort key. `before` is exclusive, `from` and `upTo` are inclusive. @default all rows */
  readonly sort?: { readonly before: string } | { readonly from?: string; readonly upTo: string };
  /** @default false */
  readonly newestFirst?: boolean;
  /** Only for the table itself: indexes are never consistent. @default false */
  readonly consistent?: boolean;
  /** The most rows per page. @default the rows that fit into 1 MB, DynamoDB's limit per call */
  readonly limit?: number;
}

/** Returns the query as DynamoDB takes it, without the table's name. */
export function queryInput(query: RowQuery): Omit<QueryCommandInput, 'TableName'> {
  const { index, partition, newestFirst = false, consistent = false, limit } = query;
  const { partitionKey, sortKey } = index ?? primaryKey;
  const sort = sortCondition(query.sort);
  return {
    IndexName: index?.name,
    KeyConditionExpression: `#partition = :partition${sort === undefined ? '' : ` AND ${sort.condition}`}`,
    ExpressionAttributeNames: { '#partition': partitionKey, ...(sort && { '#sort': sortKey }) },
    ExpressionAttributeValues: { ':partition': partition, ...sort?.values },
    ScanIndexForward: !newestFirst,
    ConsistentRead: consistent,
    Limit: limit,
  };
}

function sortCondition(sort: RowQuery['sort']) {
  if (sort === undefined) return undefined;
  if ('before' in sort) return { condition: '#sort < :before', values: { ':before': sort.before } };
  const { from, upTo } = sort;
  if (from === undefined) return { condition: '#sort <= :upTo', values: { ':upTo': upTo } };
  return { condition: '#sort BETWEEN :from AND :upTo', values: { ':from': from, ':upTo': upTo } };
}
