import type { ChangedDate } from '../domain/alert/alert.ts';
import type { Article, Passage } from '../domain/article/article.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { type ArticleDocument, documentsOf } from '../domain/query/article-documents.ts';
import { analyseItem } from '../domain/query/item-document.ts';
import { chosenOf } from '../domain/query/matches-of.ts';
import type { Watch } from '../domain/query/watch.ts';
import type { WatchPosting } from '../domain/query/watch-posting.ts';
import { readReadable } from '../stores/read-readable.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import type { FailedWatches } from './failed-watches.ts';
import type { WatchIndex } from './watch-index.ts';

/** The parts of the article that a query matches: items, or a passage of which no item was made. */
interface Matched {
  readonly items: readonly StoredItem[];
  /** The first passage that matches, where no item does. */
  readonly passage?: Passage;
}

/** A posting with what its query matches in the article. */
export interface FoundPosting extends Matched {
  readonly posting: WatchPosting;
  /** Set where the query matches an earlier article, and the items change a date of it. */
  readonly changedDate?: ChangedDate;
}

/** A watch with what it matches in the article. */
export interface WatchMatch extends Matched {
  readonly watch: Watch;
  /** As in {@link FoundPosting}. */
  readonly changedDate?: ChangedDate;
}

/**
 * Returns the postings that match any of these items, ordered by watch id. Only anchors that the items hold are looked
 * up, so the cost grows with the article and its candidates, not with the number of watches.
 */
export function findPostings(
  article: Article,
  items: readonly StoredItem[],
  watchIndex: Pick<WatchIndex, 'match'>,
  failures: FailedWatches,
): Promise<FoundPosting[]> {
  const documents = items.map((stored) => ({ document: analyseItem(article, stored), stored }));
  return postingsOf(documents, watchIndex, failures);
}

/** Returns the postings that match any passage of an article, ordered by watch id. */
export function findPostingsOfPassages(
  structured: StructuredArticle,
  watchIndex: Pick<WatchIndex, 'match'>,
  failures: FailedWatches,
): Promise<FoundPosting[]> {
  return postingsOf(documentsOf(structured), watchIndex, failures);
}

async function postingsOf(
  documents: readonly (Pick<ArticleDocument, 'document' | 'stored'> & { readonly passage?: Passage })[],
  watchIndex: Pick<WatchIndex, 'match'>,
  failures: FailedWatches,
): Promise<FoundPosting[]> {
  const found = await watchIndex.match(
    documents.map(({ document }) => document),
    ({ watchId }, error) => failures.add(watchId, error),
  );
  return found.map(({ posting, documents: places }) => {
    const { items, passage } = chosenOf(places.flatMap((i) => documents[i] ?? []));
    return { posting, items, ...(passage && { passage: passage.passage }) };
  });
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
