import * as z from 'zod';
import type { Article } from '../../domain/article/article.ts';
import type { StoredItem, StructuredArticle } from '../../domain/article/structured-article.ts';
import { compareText } from '../../domain/compare-text.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import type { Query } from '../../domain/query/query.ts';
import { addDays, dayOf } from '../../domain/time/days.ts';
import { dueSpan } from '../../domain/time/due-span.ts';
import { daysOfRunning, remindedDate } from '../../domain/time/reminded-dates.ts';
import { inParts } from '../../runtime/in-parts.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import type { DueEntry, ItemIndexStore } from '../../stores/item-index-store.ts';
import { calendarDate, itemFilters } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { requireOrder } from '../http/require-order.ts';
import { filterQuery } from '../search/filter-query.ts';

/** The most days that one call lists. Each day is one read. */
const maxDays = 366;
const defaultDays = 31;
const readsAtOnce = 25;

export const calendarSearch = z.strictObject({
  ...itemFilters,
  from: calendarDate.optional().describe('The first day. Default: today in UTC'),
  to: calendarDate
    .optional()
    .describe(`The last day, at most ${maxDays} days after the first. Default: ${defaultDays} days after it`),
});

/**
 * An item under one of its due dates. `first` and `last` are the first and last day of `date`. Both are the last day of a
 * period that the text names by its end (`by the end of June`).
 */
export interface CalendarEntry {
  readonly article: Article;
  readonly stored: StoredItem;
  readonly due: {
    readonly date: string;
    readonly first: string;
    readonly last: string;
    readonly precision: string;
  };
}

/**
 * Lists the items with a due date in a range of days, earliest first. One day in common is enough: a whole month is in
 * the range if any of its days is.
 * @throws {Problem} `malformed-request` when the range is too long or ends before it begins
 */
export async function listCalendar(
  search: z.output<typeof calendarSearch>,
  services: {
    readonly articles: Pick<ArticleStore, 'getManyStructured'>;
    readonly itemIndex: Pick<ItemIndexStore, 'listDue'>;
    readonly now: () => string;
  },
): Promise<CalendarEntry[]> {
  const range = rangeOf(search, services.now());
  const query = filterQuery(search);
  const entries = await readEntries(range, services.itemIndex);
  const articleIds = new Set(entries.map(({ articleId }) => articleId));
  const articles = await services.articles.getManyStructured([...articleIds]);
  const articlesById = new Map(articles.map((structured) => [structured.article.id, structured]));
  return entries
    .flatMap((entry) => calendarEntries(entry, articlesById.get(entry.articleId), range, query))
    .sort((a, b) => compareText(a.due.first, b.due.first) || compareText(a.stored.item.id, b.stored.item.id));
}

/** Days from the first to the last, both included. */
interface DayRange {
  readonly from: string;
  readonly to: string;
}

function rangeOf(search: z.output<typeof calendarSearch>, now: string): DayRange {
  const from = search.from ?? dayOf(now);
  const to = search.to ?? addDays(from, defaultDays);
  requireOrder({ from, to });
  if (to <= addDays(from, maxDays)) return { from, to };
  const detail = `${from} to ${to} is more than ${maxDays} days. Send several requests with shorter ranges.`;
  throw new Problem('malformed-request', detail, { faults: [{ parameter: 'to', detail }] });
}

/** Reads the due dates of the range, each once: the index has a long range under several days. */
async function readEntries(
  { from, to }: DayRange,
  itemIndex: Pick<ItemIndexStore, 'listDue'>,
): Promise<DueEntry[]> {
  // A month, a year or a range that began before the first day may not be over yet.
  const days = new Set(daysOfRunning(from));
  for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
  const entries = new Map<string, DueEntry>();
  for (const part of inParts([...days], readsAtOnce)) {
    const read = await Promise.all(part.map((day) => itemIndex.listDue(day)));
    for (const entry of read.flat()) entries.set(`${entry.itemId} ${entry.date}`, entry);
  }
  return [...entries.values()];
}

/** Returns the entry of the calendar for a due date, or nothing if it does not belong in the list. */
function calendarEntries(
  entry: DueEntry,
  structured: StructuredArticle | undefined,
  { from, to }: DayRange,
  query: Query | undefined,
): CalendarEntry[] {
  const stored = structured?.items.find(({ item }) => item.id === entry.itemId);
  const span = dueSpan(entry.date);
  if (structured === undefined || stored === undefined || span === undefined) return [];
  // The index also has the last day of a range that is a deadline, for reminders. The calendar shows only the range.
  const date = stored.item.dueDates.find((value) => remindedDate(value, stored.item) === entry.date);
  if (date === undefined) return [];
  if (entry.movedTo !== undefined || span.last < from || span.first > to) return [];
  const { article } = structured;
  if (query !== undefined && !evaluate(query, analyseItem(article, stored))) return [];
  return [{ article, stored, due: { date, ...span } }];
}
