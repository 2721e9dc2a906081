import type { Article } from '../domain/article/article.ts';
import type { Item, Move } from '../domain/article/item.ts';
import { moveCue, movedDate } from '../domain/article/moves/moved-date.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { compareText } from '../domain/compare-text.ts';
import { dayOf } from '../domain/time/days.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import type { DueEntry } from '../stores/item-index-store.ts';
import { dueEntriesOf } from './due-entries.ts';
import { EarlierArticles, type EarlierArticlesServices } from './earlier-articles.ts';

/** A date that an item moves, and the earlier item that named it. */
export interface FoundMove {
  readonly move: Move;
  /** The dates of the item that moves. They say whether it names the new date by its end. */
  readonly dates: Item['dates'];
  readonly earlier: { readonly article: Article; readonly stored: StoredItem };
}

/** The most items of one article that earlier articles are read for: the first. */
const maxItems = 20;

/**
 * Finds the dates of earlier articles that these items move, keyed by the id of the moving item. Earlier articles are
 * read only for an item that says that something was moved ("postponed", "brought forward"). The newest earlier article
 * that reports the same fact counts. If that article has the fact twice, nothing is moved: it is not clear which one is
 * meant.
 *
 * Example: on 1 October an article says "The summit is due on October 28". On 20 October another says "The summit was
 * postponed to November 4". The item of the second article moves 2025-10-28 to 2025-11-04.
 */
export async function findMoves(
  article: Article,
  items: readonly StoredItem[],
  services: EarlierArticlesServices,
): Promise<Map<string, FoundMove>> {
  const moves = new Map<string, FoundMove>();
  const earlier = new EarlierArticles(article, services);
  const moving = items.filter(({ item }) => item.dueDates.length > 0 && moveCue(item.quote) !== undefined);
  for (const stored of moving.slice(0, maxItems)) {
    const found = newestMove(await earlier.about(stored), article, stored);
    if (found !== undefined) moves.set(stored.item.id, found);
  }
  return moves;
}

/**
 * Returns the move of the newest earlier article that reports the same fact; undefined when it reports the fact twice.
 */
function newestMove(
  earlier: readonly StructuredArticle[],
  article: Article,
  { item: { id, ...later } }: StoredItem,
): FoundMove | undefined {
  const today = dayOf(article.datePublished);
  const newestFirst = earlier.toSorted((a, b) =>
    compareText(b.article.datePublished, a.article.datePublished),
  );
  for (const { article: before, items } of newestFirst) {
    const [found, ...others] = items.flatMap((stored): FoundMove[] => {
      const moved = movedDate(later, stored.item);
      // A date that is already over cannot be moved.
      if (moved === undefined || (dueSpan(moved.from)?.last ?? '') < today) return [];
      const move = { ...moved, articleId: before.id, itemId: stored.item.id };
      return [{ move, dates: later.dates, earlier: { article: before, stored } }];
    });
    if (found !== undefined) return others.length === 0 ? found : undefined;
  }
  return undefined;
}

/**
 * Returns the due entries of the earlier items after the moves. Under the old date, each entry says that the date
 * moved, so nobody is reminded there. Under the new date, the earlier item gets an entry of its own, for watches that
 * match the earlier article but not the later one.
 *
 * Example: the item "a" of 1 October names 2025-10-28, and "b" of 20 October moves it to 2025-11-04. Entries:
 * - "a" under 2025-10-28, `movedTo` 2025-11-04
 * - "a" under 2025-11-04, `moved` from 2025-10-28 by "b"
 *
 * If "c" of 30 October then moves 2025-11-04 to 2025-11-11, "a" moves along with "b": both get a `movedTo` entry under
 * 2025-11-04 and an entry under 2025-11-11.
 */
export function movedEntries(
  later: Pick<Article, 'id' | 'acceptedAt'>,
  moves: ReadonlyMap<string, FoundMove>,
): DueEntry[] {
  return [...moves].flatMap(([itemId, { move, dates, earlier }]) => {
    const movedBy = { from: move.from, articleId: later.id, itemId };
    return withPredecessor(earlier.stored.item, move.from).flatMap((item) => {
      const article = { id: item.articleId, acceptedAt: later.acceptedAt };
      const underOldDate = dueEntriesOf(article, { ...item, dueDates: [move.from] });
      const underNewDate = dueEntriesOf(article, { ...item, dates, dueDates: [move.to] });
      return [
        ...underOldDate.map((entry) => ({ ...entry, movedTo: move.to })),
        ...underNewDate.map((entry) => ({ ...entry, moved: movedBy })),
      ];
    });
  });
}

/**
 * Returns the item without its own move, and also the item before it if this one moved a date of that one to `date`.
 */
function withPredecessor({ moved, ...item }: Item, date: string): Item[] {
  if (moved?.to !== date) return [item];
  return [item, { ...item, id: moved.itemId, articleId: moved.articleId }];
}
