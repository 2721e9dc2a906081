import type { Article } from '../domain/article/article.ts';
import type { Item } from '../domain/article/item.ts';
import type { PlanChange } from '../domain/article/moves/plan-change.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { compareText } from '../domain/compare-text.ts';
import { dayOf } from '../domain/time/days.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import type { DueEntry } from '../stores/item-index-store.ts';
import { dueEntriesOf } from './due-entries.ts';
import { EarlierArticles, type EarlierArticlesServices } from './earlier-articles.ts';

/** A date of an earlier article that an item moves or ends, and the earlier item that named it. */
export interface FoundChange {
  readonly from: string;
  /** Undefined when the date is called off. */
  readonly to?: string;
  /** The dates of the item that changes it. They say whether it names the new date by its end. */
  readonly dates: Item['dates'];
  readonly earlier: EarlierItem;
  /** The same date in other earlier articles that tell the same fact: copies, and reports of other papers. */
  readonly others: readonly EarlierItem[];
}

interface EarlierItem {
  readonly article: Article;
  readonly stored: StoredItem;
}

/** The reader of plan changes. It needs the reader of clauses, and is loaded with the first article. */
type ChangeReader = Pick<
  typeof import('../domain/article/moves/date-change.ts') &
    typeof import('../domain/article/moves/plan-change.ts'),
  'dateChange' | 'planChange'
>;

async function loadReader(): Promise<ChangeReader> {
  const [{ dateChange }, { planChange }] = await Promise.all([
    import('../domain/article/moves/date-change.ts'),
    import('../domain/article/moves/plan-change.ts'),
  ]);
  return { dateChange, planChange };
}

/** The most items of one article that earlier articles are read for: the first. */
const maxItems = 20;

/**
 * Finds the dates of earlier articles that these items move or end, keyed by the id of the item that does. Earlier
 * articles are read only for an item that says that a plan changes ("postponed", "called off"). The newest earlier
 * article that reports the same fact says which date it is. If that article has the fact twice, nothing changes: it is not
 * clear which one is meant. The date then changes in all earlier articles that report the fact. Readers were told by the
 * first article of a story, so that one is named if the newest is a copy of it.
 *
 * Example: on 1 October an article says "The summit is due on October 28". On 20 October another says "The summit was
 * postponed to November 4". The item of the second article moves 2025-10-28 to 2025-11-04. If it says "The summit was
 * called off", the item ends 2025-10-28.
 */
export async function findDateChanges(
  article: Article,
  items: readonly StoredItem[],
  services: EarlierArticlesServices,
): Promise<Map<string, FoundChange>> {
  const changes = new Map<string, FoundChange>();
  const earlier = new EarlierArticles(article, services);
  const reader = await loadReader();
  let read = 0;
  for (const stored of items) {
    const change = reader.planChange(stored.item.quote);
    if (change === undefined) continue;
    read += 1;
    if (read > maxItems) break;
    const found = newestChange(await earlier.about(stored), { article, stored, change }, reader);
    if (found !== undefined) changes.set(stored.item.id, found);
  }
  return changes;
}

interface ChangingItem {
  readonly article: Article;
  readonly stored: StoredItem;
  readonly change: PlanChange;
}

/**
 * Returns the change of the newest earlier article that reports the same fact, with the other articles that do; undefined
 * when the newest reports the fact twice.
 */
function newestChange(
  earlier: readonly StructuredArticle[],
  { article, stored, change }: ChangingItem,
  { dateChange }: ChangeReader,
): FoundChange | undefined {
  const today = dayOf(article.datePublished);
  const { item: later } = stored;
  const newestFirst = earlier.toSorted((a, b) =>
    compareText(b.article.datePublished, a.article.datePublished),
  );
  const reports = newestFirst.flatMap(({ article: before, items }) => {
    const found = items.flatMap((each) => {
      const found = dateChange(later, each.item, change);
      // A date that is already over cannot be changed.
      if (found === undefined || (dueSpan(found.from)?.last ?? '') < today) return [];
      return [{ ...found, item: { article: before, stored: each } }];
    });
    return found.length === 0 ? [] : [found];
  });
  const [[newest, ...twice] = []] = reports;
  if (newest === undefined || twice.length > 0) return undefined;
  const same = reports.flatMap(([report, ...more]) =>
    report !== undefined && more.length === 0 && report.from === newest.from ? [report.item] : [],
  );
  const told = same.find(({ article: { id } }) => id === newest.item.article.storyId) ?? newest.item;
  const { from, to } = newest;
  return { from, to, dates: later.dates, earlier: told, others: same.filter((item) => item !== told) };
}

/**
 * Finds the dates that a revision corrects, keyed by the id of the item that names the new one. An item that says itself
 * that a plan changes is left out.
 */
export async function findRevisedDates(
  items: readonly StoredItem[],
  before: StructuredArticle,
  known: ReadonlyMap<string, FoundChange>,
): Promise<Map<string, FoundChange>> {
  const { revisedDate } = await import('../domain/article/moves/revised-date.ts');
  const dates = { later: datesOf(items), earlier: datesOf(before.items) };
  const today = dayOf(before.article.datePublished);
  const changes = new Map<string, FoundChange>();
  const used = new Set<string>();
  for (const { item } of items) {
    if (known.has(item.id)) continue;
    for (const stored of before.items) {
      const found = used.has(stored.item.id) ? undefined : revisedDate(item, stored.item, dates);
      if (found === undefined || (dueSpan(found.from)?.last ?? '') < today) continue;
      used.add(stored.item.id);
      changes.set(item.id, {
        ...found,
        dates: item.dates,
        earlier: { article: before.article, stored },
        others: [],
      });
      break;
    }
  }
  return changes;
}

function datesOf(items: readonly StoredItem[]): Set<string> {
  return new Set(items.flatMap(({ item }) => item.dueDates));
}

/** Returns the item with the date that it moves or ends. */
export function withChange(item: Item, change: FoundChange | undefined): Item {
  if (change === undefined) return item;
  const { from, to, earlier } = change;
  const place = { articleId: earlier.article.id, itemId: earlier.stored.item.id };
  return to === undefined
    ? { ...item, calledOff: { date: from, ...place } }
    : { ...item, moved: { from, to, ...place } };
}

/**
 * Returns the due entries of the earlier items after the changes. Under the old date, each entry says that the date
 * moved or was called off, so nobody is reminded there. Under a new date, the earlier item gets an entry of its own, for
 * watches that match the earlier article but not the later one.
 *
 * Example: the item "a" of 1 October names 2025-10-28, and "b" of 20 October moves it to 2025-11-04. Entries:
 * - "a" under 2025-10-28, `movedTo` 2025-11-04
 * - "a" under 2025-11-04, `moved` from 2025-10-28 by "b"
 *
 * If "c" of 30 October then moves 2025-11-04 to 2025-11-11, "a" moves along with "b": both get a `movedTo` entry under
 * 2025-11-04 and an entry under 2025-11-11. If "c" calls 2025-11-04 off, both get an entry there that says so.
 */
export function changedEntries(
  later: Pick<Article, 'id' | 'acceptedAt'>,
  changes: ReadonlyMap<string, FoundChange>,
): DueEntry[] {
  return [...changes].flatMap(([itemId, { from, to, dates, earlier, others }]) => {
    const movedBy = { from, articleId: later.id, itemId };
    const before = [earlier, ...others].flatMap(({ stored }) => withPredecessor(stored.item, from));
    return before.flatMap((item): DueEntry[] => {
      const article = { id: item.articleId, acceptedAt: later.acceptedAt };
      const underOldDate = dueEntriesOf(article, { ...item, dueDates: [from] });
      if (to === undefined) return underOldDate.map((entry) => ({ ...entry, calledOff: true }));
      const underNewDate = dueEntriesOf(article, { ...item, dates, dueDates: [to] });
      return [
        ...underOldDate.map((entry) => ({ ...entry, movedTo: to })),
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
