import { primaryKey } from '../../functions/stores/tables.ts';

type Attributes = Readonly<Record<string, { readonly S?: string } | undefined>>;

/** The parts of a request of DynamoDB that name rows of one table. */
export interface RowsRequest {
  readonly Key?: Attributes;
  readonly Item?: Attributes;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Attributes;
}

/** The part of a batch about one table: writes, or keys to read. */
export type BatchPart =
  | readonly {
      readonly PutRequest?: { readonly Item?: Attributes };
      readonly DeleteRequest?: { readonly Key?: Attributes };
    }[]
  | { readonly Keys?: readonly Attributes[] };

/** Returns the partition keys that a request names. Returns none for a request that it cannot read. */
export function leadingKeysOf(request: RowsRequest): string[] {
  const { Key, Item, KeyConditionExpression, ExpressionAttributeValues } = request;
  if (KeyConditionExpression === undefined) return partitionKeys([Key ?? Item]);
  // The condition on the partition key is the only one that can be an equation with `=` here: sort keys are compared.
  const [, placeholder = ''] = /=\s*(:\w+)/.exec(KeyConditionExpression) ?? [];
  const value = ExpressionAttributeValues?.[placeholder]?.S;
  return value === undefined ? [] : [value];
}

/** Returns the partition keys that a batch names in one table. */
export function leadingKeysOfBatch(part: BatchPart): string[] {
  if ('Keys' in part) return partitionKeys(part.Keys ?? []);
  const writes = Array.isArray(part) ? part : [];
  return partitionKeys(writes.map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key));
}

function partitionKeys(rows: readonly (Attributes | undefined)[]): string[] {
  return rows.flatMap((row) => row?.[primaryKey.partitionKey]?.S ?? []);
}
