import type { ChangedDate } from '../domain/alert/alert.ts';
import type { Article } from '../domain/article/article.ts';
import type { StoredItem } from '../domain/article/structured-article.ts';
import { analyseItem } from '../domain/query/item-document.ts';
import type { Watch } from '../domain/query/watch.ts';
import type { WatchPosting } from '../domain/query/watch-posting.ts';
import { readReadable } from '../stores/read-readable.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import type { FailedWatches } from './failed-watches.ts';
import type { WatchIndex } from './watch-index.ts';

/** A posting with the items of the article that its query matches. */
export interface FoundPosting {
  readonly posting: WatchPosting;
  readonly items: readonly StoredItem[];
  /** Set where the query matches an earlier article, and the items change a date of it. */
  readonly changedDate?: ChangedDate;
}

/** A watch with the items of the article that it matches. */
export interface WatchMatch {
  readonly watch: Watch;
  readonly items: readonly StoredItem[];
  /** As in {@link FoundPosting}. */
  readonly changedDate?: ChangedDate;
}

/**
 * Returns the postings that match any of these items, ordered by watch id. Only anchors that the items hold are looked
 * up, so the cost grows with the article and its candidates, not with the number of watches.
 */
export async function findPostings(
  article: Article,
  items: readonly StoredItem[],
  watchIndex: Pick<WatchIndex, 'match'>,
  failures: FailedWatches,
): Promise<FoundPosting[]> {
  const documents = items.map((stored) => analyseItem(article, stored));
  const found = await watchIndex.match(documents, ({ watchId }, error) => failures.add(watchId, error));
  return found.map(({ posting, documents }) => ({
    posting,
    items: documents.flatMap((i) => items[i] ?? []),
  }));
}

/**
 * Keeps the postings whose watch is stored with the same revision and query: the watch's row is the commit point.
 * Returns each of them with its watch. A watch that cannot be read is a failure, and the others go on.
 */
export async function keepCommitted(
  found: readonly FoundPosting[],
  watches: Pick<WatchStore, 'getMany'>,
  failures: FailedWatches,
): Promise<WatchMatch[]> {
  const ids = found.map(({ posting }) => posting.watchId);
  const rows = await readReadable(
    ids,
    (some) => watches.getMany(some),
    (id, error) => failures.add(id, error),
  );
  const byId = new Map(rows.map((watch) => [watch.id, watch]));
  return found.flatMap(({ posting, ...match }) => {
    const watch = byId.get(posting.watchId);
    const isOfWatch = watch?.revision === posting.revision && watch.canonical === posting.query;
    return watch !== undefined && isOfWatch ? [{ watch, ...match }] : [];
  });
}
