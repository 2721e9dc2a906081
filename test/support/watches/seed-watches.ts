import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { anchorsOf } from '../../../functions/domain/query/anchors.ts';
import { parseQuery } from '../../../functions/domain/query/parse.ts';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import { byInstant, shardOf, watchKeys } from '../../../functions/stores/keys.ts';
import { putAll, type Row } from '../../../functions/stores/rows.ts';

/** Postings in a partition, as the store spreads them. */
const perShard = 2_000;

/**
 * Writes many watches as if each had been put, 25 rows a request instead of six requests a watch.
 * @param withRows the watches' own rows as well: without them nothing matches, but what is read of postings is the same
 */
export async function seedWatches(
  client: DynamoDBDocumentClient,
  table: string,
  watches: readonly Watch[],
  withRows = true,
): Promise<void> {
  const byAnchor = new Map<string, Watch[]>();
  for (const watch of watches) {
    for (const anchor of anchorsOf(parseQuery(watch.canonical))) {
      const filed = byAnchor.get(anchor);
      if (filed === undefined) byAnchor.set(anchor, [watch]);
      else filed.push(watch);
    }
  }
  const rows: Row[] = [];
  for (const [anchor, filed] of byAnchor) {
    let shards = 1;
    while (filed.length > shards * perShard) shards *= 2;
    rows.push({ ...watchKeys.directory(anchor), anchor, shards, postings: filed.length });
    for (const watch of filed) {
      const { id: watchId, revision, canonical: query } = watch;
      rows.push({
        ...watchKeys.posting(anchor, shardOf(watchId, shards), watch),
        watchId,
        revision,
        query,
      });
    }
  }
  if (withRows) {
    for (const watch of watches) {
      const { id, owner, subscriberId, createdAt } = watch;
      rows.push({ ...watchKeys.watch(id), owner, subscriberId, createdKey: byInstant(createdAt, id), watch });
    }
  }
  await putAll(client, table, rows);
}
