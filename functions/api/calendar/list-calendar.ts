import * as z from 'zod';
import type { Article } from '../../domain/article/article.ts';
import type { StoredItem } from '../../domain/article/structured-article.ts';
import { compareText } from '../../domain/compare-text.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import { addDays, dayOf } from '../../domain/time/days.ts';
import { dueSpan } from '../../domain/time/due-span.ts';
import { daysOfRunning } from '../../domain/time/reminded-dates.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import type { DueEntry, ItemIndexStore } from '../../stores/item-index-store.ts';
import { calendarDate, itemFilters } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { requireOrder } from '../http/require-order.ts';
import { filterQuery } from '../search/filter-query.ts';

/** The longest span that one call lists, in days: each day is one read. */
const maxDays = 366;
const defaultDays = 31;

export const calendarSearch = z.strictObject({
  ...itemFilters,
  from: calendarDate.optional().describe('The first date; today (UTC) unless set'),
  to: calendarDate
    .optional()
    .describe(`The last date; ${defaultDays} days on unless set, ${maxDays} at the most`),
});

/** An item under one of its due dates. `first` and `last` are the days that `date` spans, inclusive. */
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

/** The items whose due dates touch the span, earliest first. A whole month touches each of its days. */
export async function listCalendar(
  search: z.output<typeof calendarSearch>,
  services: {
    readonly articles: Pick<ArticleStore, 'getManyStructured'>;
    readonly itemIndex: Pick<ItemIndexStore, 'listDue'>;
    readonly now: () => string;
  },
): Promise<CalendarEntry[]> {
  const from = search.from ?? dayOf(services.now());
  const to = search.to ?? addDays(from, defaultDays);
  requireOrder({ from, to });
  if (to > addDays(from, maxDays)) {
    throw new Problem(
      'malformed-request',
      `from ${from} to ${to} is more than ${maxDays} days. Ask in parts.`,
    );
  }
  const query = filterQuery(search);
  // A month, a year or a range that began before may still run.
  const days = new Set(daysOfRunning(from));
  for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
  const entries = (await inParallel([...days], 25, (day) => services.itemIndex.listDue(day))).flat();

  const articles = await services.articles.getManyStructured([
    ...new Set(entries.map(({ articleId }) => articleId)),
  ]);
  const byId = new Map(articles.map((structured) => [structured.article.id, structured]));
  const listed: CalendarEntry[] = [];
  // A long range stands in the index more than once.
  const once = new Map(entries.map((entry) => [`${entry.itemId} ${entry.date}`, entry]));
  for (const entry of once.values()) {
    const structured = byId.get(entry.articleId);
    const stored = structured?.items.find(({ item }) => item.id === entry.itemId);
    const span = dueSpan(entry.date);
    if (
      structured === undefined ||
      stored === undefined ||
      span === undefined ||
      // The last day of a range that is a deadline: filed for reminders, and within the range's own entry here.
      !stored.item.dueDates.includes(entry.date) ||
      entry.movedTo !== undefined ||
      span.last < from ||
      span.first > to
    )
      continue;
    const { article } = structured;
    if (query !== undefined && !evaluate(query, analyseItem(article, stored))) continue;
    listed.push({ article, stored, due: { date: entry.date, ...span } });
  }
  return listed.sort(
    (a, b) => compareText(a.due.first, b.due.first) || compareText(a.stored.item.id, b.stored.item.id),
  );
}

async function inParallel(
  days: readonly string[],
  atOnce: number,
  read: (day: string) => Promise<DueEntry[]>,
): Promise<DueEntry[][]> {
  const results: DueEntry[][] = [];
  for (let i = 0; i < days.length; i += atOnce) {
    results.push(...(await Promise.all(days.slice(i, i + atOnce).map(read))));
  }
  return results;
}
