import type { Item } from '../domain/article/item.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { compareText } from '../domain/compare-text.ts';
import { readReadable } from '../stores/read-readable.ts';
import type { FailedWatches } from './failed-watches.ts';
import { type FoundPosting, findPostings } from './find-matches.ts';
import type { MatchServices } from './services.ts';

/** A date of an earlier item that an item of this article changes. */
interface Change {
  readonly date: string;
  /** Undefined when the date is called off. */
  readonly to?: string;
  readonly articleId: string;
  readonly itemId: string;
}

type Services = Pick<MatchServices, 'articles' | 'watchIndex' | 'logger'>;

/**
 * Returns the postings that match an earlier item whose date this article moves or calls off, ordered by watch id. Their
 * readers were told of the old date, or would have been. `items` are the items of this article that change it.
 *
 * Example: article 1 names October 28, article 2 calls it off. A watch that matches article 1 alone must hear of it.
 */
export async function postingsOfChangedDates(
  { items }: StructuredArticle,
  services: Services,
  failures: FailedWatches,
): Promise<FoundPosting[]> {
  const postings: FoundPosting[] = [];
  for (const stored of items) {
    const change = changeOf(stored.item);
    if (change === undefined) continue;
    const { date, to } = change;
    for (const earlier of await earlierItems(change, services)) {
      const found = await findPostings(earlier.article, [earlier.stored], services.watchIndex, failures);
      const changedDate = to === undefined ? { from: date } : { from: date, to };
      postings.push(...found.map(({ posting }) => ({ posting, items: [stored], changedDate })));
    }
  }
  return postings;
}

/** Merges postings into one list, ordered by watch id. */
export function mergePostings(...lists: readonly (readonly FoundPosting[])[]): FoundPosting[] {
  return lists.flat().sort((a, b) => compareText(a.posting.watchId, b.posting.watchId));
}

function changeOf({ moved, calledOff }: Item): Change | undefined {
  if (calledOff !== undefined) return calledOff;
  return moved && { date: moved.from, to: moved.to, articleId: moved.articleId, itemId: moved.itemId };
}

/** Returns the earlier item, and the item before it if the earlier one moved its date to this date. */
async function earlierItems(
  { date, articleId, itemId }: Change,
  services: Services,
): Promise<{ readonly article: StructuredArticle['article']; readonly stored: StoredItem }[]> {
  const structured = await readEarlier(articleId, services);
  const stored = structured?.items.find(({ item }) => item.id === itemId);
  if (structured === undefined || stored === undefined) return [];
  const { moved } = stored.item;
  const before = moved?.to === date ? await readEarlier(moved.articleId, services) : undefined;
  const first = before?.items.find(({ item }) => item.id === moved?.itemId);
  return [
    { article: structured.article, stored },
    ...(before !== undefined && first !== undefined ? [{ article: before.article, stored: first }] : []),
  ];
}

/** Reads an earlier article. Without it the watches of this article are still told. */
async function readEarlier(
  articleId: string,
  { articles, logger }: Pick<MatchServices, 'articles' | 'logger'>,
): Promise<StructuredArticle | undefined> {
  const [structured] = await readReadable(
    [articleId],
    async ([id = '']) => [await articles.getStructured(id)],
    (_, error) => logger.error('An earlier article cannot be read', { articleId, error: error as Error }),
  );
  return structured;
}
