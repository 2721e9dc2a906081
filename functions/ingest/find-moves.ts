import type { Article } from '../domain/article/article.ts';
import type { Move } from '../domain/article/item.ts';
import { moveCue, movedDate } from '../domain/article/moves/moved-date.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { termsOf } from '../domain/query/document.ts';
import { analyseItem } from '../domain/query/item-document.ts';
import { dayOf } from '../domain/time/days.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import type { DueEntry, ItemIndexStore } from '../stores/item-index-store.ts';
import { dueEntriesOf } from './due-entries.ts';

/** A date of an earlier article that an item moves. */
export interface FoundMove {
  readonly move: Move;
  readonly earlier: { readonly article: Article; readonly stored: StoredItem };
}

interface FindingServices {
  readonly itemIndex: Pick<ItemIndexStore, 'listByTerm'>;
  readonly articles: Pick<ArticleStore, 'getManyStructured'>;
}

/** Earlier articles are found by what they share with the item: so many terms, and so many articles of each. */
const maxTerms = 5;
const maxArticles = 20;

/**
 * The dates of earlier articles that these items move, by the ids of the items. Only an item that says so costs a look; of
 * several earlier reports of the fact the latest counts, and where that holds the fact twice, both stand.
 */
export async function findMoves(
  article: Article,
  items: readonly StoredItem[],
  services: FindingServices,
): Promise<Map<string, FoundMove>> {
  const moves = new Map<string, FoundMove>();
  for (const stored of items) {
    const { item } = stored;
    if (item.dueDates.length === 0 || moveCue(item.quote) === undefined) continue;
    const found = latest(await earlierArticles(article, stored, services), article, stored);
    if (found !== undefined) moves.set(item.id, found);
  }
  return moves;
}

async function earlierArticles(
  article: Article,
  stored: StoredItem,
  { itemIndex, articles }: FindingServices,
): Promise<StructuredArticle[]> {
  const terms = [...termsOf(analyseItem(article, stored))];
  const parties = terms.filter((term) => term.startsWith('party:'));
  const looked = parties.length > 0 ? parties : terms.filter((term) => term.startsWith('topic:'));
  const range = { before: article.datePublished, limit: maxArticles };
  const entries = await Promise.all(
    looked.slice(0, maxTerms).map((term) => itemIndex.listByTerm(term, range)),
  );
  const ids = new Set(entries.flat().map(({ articleId }) => articleId));
  ids.delete(article.id);
  return articles.getManyStructured([...ids]);
}

function latest(
  earlier: readonly StructuredArticle[],
  article: Article,
  { item: { id, ...later } }: StoredItem,
): FoundMove | undefined {
  const today = dayOf(article.datePublished);
  const newestFirst = [...earlier].sort((a, b) =>
    a.article.datePublished > b.article.datePublished ? -1 : 1,
  );
  for (const { article: before, items } of newestFirst) {
    const [found, ...others] = items.flatMap((stored): FoundMove[] => {
      const moved = movedDate(later, stored.item);
      // What is over was not moved any more.
      if (moved === undefined || (dueSpan(moved.from)?.last ?? '') < today) return [];
      const move = { ...moved, articleId: before.id, itemId: stored.item.id };
      return [{ move, earlier: { article: before, stored } }];
    });
    if (found !== undefined) return others.length === 0 ? found : undefined;
  }
  return undefined;
}

/**
 * What becomes of the earlier items in the due index: under the old date they say that it is moved, and under the new date
 * they stand anew, for watches that the later article does not reach. Where the earlier item had moved a date itself, so
 * does the one before it.
 */
export function movedEntries(
  later: Pick<Article, 'id' | 'acceptedAt'>,
  moves: ReadonlyMap<string, FoundMove>,
): DueEntry[] {
  return [...moves].flatMap(([itemId, { move, earlier }]) => {
    const { moved, ...item } = earlier.stored.item;
    const before = moved?.to === move.from ? [{ ...item, id: moved.itemId, articleId: moved.articleId }] : [];
    return [item, ...before].flatMap((stands) => {
      const of = { id: stands.articleId, acceptedAt: later.acceptedAt };
      const old = dueEntriesOf(of, { ...stands, dueDates: [move.from] });
      const anew = dueEntriesOf(of, { ...stands, dueDates: [move.to] });
      return [
        ...old.map((entry) => ({ ...entry, movedTo: move.to })),
        ...anew.map((entry) => ({ ...entry, moved: { from: move.from, articleId: later.id, itemId } })),
      ];
    });
  });
}
