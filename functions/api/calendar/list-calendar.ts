import * as z from 'zod';
import type { Article } from '../../domain/article/article.ts';
import type { StoredItem, StructuredArticle } from '../../domain/article/structured-article.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import { hasOwnDates } from '../../domain/query/own-dates.ts';
import type { Query } from '../../domain/query/query.ts';
import { addDays, dayOf } from '../../domain/time/days.ts';
import { remindedDate } from '../../domain/time/reminded-dates.ts';
import { inParts } from '../../runtime/in-parts.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import { decodeCursor, encodeCursor } from '../../stores/cursor.ts';
import type { DueEntry } from '../../stores/item-index-store.ts';
import { Problem } from '../http/problem.ts';
import { requireOrder } from '../http/require-order.ts';
import type { Room } from '../http/room.ts';
import { currentArticles } from '../search/current-articles.ts';
import { filterQuery } from '../search/filter-query.ts';
import { type calendarSearch, defaultDays, maxDays, type pagedCalendarSearch } from './calendar-search.ts';
import {
  type DatedEntry,
  type DayRange,
  type DueReader,
  type DueSpanOf,
  datedEntries,
  type Place,
} from './dated-entries.ts';
import { OnePerFact } from './one-per-fact.ts';

/** Due dates whose articles are read together. */
const perPart = 50;
/** The most due dates that one call looks at. A query that rarely matches must not make a call endless. */
const maxLookedAt = 2_000;

/**
 * An item under one of its due dates. `first` and `last` are the first and last day of `date`. Both are the last day of a
 * period that the text names by its end (`by the end of June`).
 */
export interface CalendarEntry {
  readonly article: Article;
  readonly stored: StoredItem;
  readonly due: { readonly date: string } & DueSpanOf;
  /** The other articles that tell the same fact, in the order of the calendar. */
  readonly alsoIn: Article[];
}

export interface CalendarPage {
  readonly entries: CalendarEntry[];
  /** Where to go on, if there may be more. */
  readonly cursor?: string;
}

/** The place after which a page begins, and the range of the first page: today may be another day by now. */
const cursorSchema = z.object({
  first: z.iso.date(),
  itemId: z.string().max(200),
  date: z.string().max(100),
  from: z.iso.date(),
  to: z.iso.date(),
});

interface Services extends DueReader {
  readonly articles: Pick<ArticleStore, 'getManyStructured'>;
  readonly now: () => string;
}

/**
 * Lists the items with a due date in a range of days, earliest first. One day in common is enough: a whole month is in
 * the range if any of its days is. Items of several articles that tell the same fact are one entry, as far as one call
 * finds them.
 *
 * A call ends when its answer is full, or when it looked at 2,000 due dates. Then it returns what it found, with a cursor.
 * @param show.room the room of the answer
 * @param show.textOf an entry as the answer has it
 * @throws {Problem} `malformed-request` when the range is too long or ends before it begins
 * @throws {CursorError} when the cursor was not issued for this range
 */
export async function listCalendar(
  search: z.output<typeof pagedCalendarSearch>,
  services: Services,
  { room, textOf }: { readonly room: Pick<Room, 'take'>; readonly textOf: (entry: CalendarEntry) => string },
): Promise<CalendarPage> {
  const query = filterQuery(search);
  const listing = `calendar/${search.from}/${search.to}`;
  const after = search.cursor === undefined ? undefined : decodeCursor(search.cursor, cursorSchema, listing);
  const range = after ?? rangeOf(search, services.now());
  const entries: CalendarEntry[] = [];
  const facts = new OnePerFact<CalendarEntry>();
  let last: Place | undefined = after;
  let lookedAt = 0;
  const goOn = () => ({
    entries,
    ...(last && { cursor: encodeCursor({ ...last, from: range.from, to: range.to }, listing) }),
  });
  const dated = datedEntries(range, after, services);
  for await (const part of partsOf(dated)) {
    const structured = await currentArticles(
      part.map(({ entry }) => entry.articleId),
      services.articles,
    );
    for (const { entry: due, span, place } of part) {
      const entry = calendarEntry(due, span, structured.get(due.articleId), query);
      if (entry !== undefined) {
        // A copy takes less room than its own entry would.
        if (!room.take(textOf(entry))) return goOn();
        const told = facts.toldBy(entry);
        if (told === undefined) entries.push(entry);
        else if (told.alsoIn.every(({ id }) => id !== entry.article.id)) told.alsoIn.push(entry.article);
      }
      last = place;
    }
    lookedAt += part.length;
    if (lookedAt >= maxLookedAt) return goOn();
  }
  return { entries };
}

function rangeOf(search: z.output<typeof calendarSearch>, now: string): DayRange {
  const from = search.from ?? dayOf(now);
  const to = search.to ?? addDays(from, defaultDays);
  requireOrder({ from, to });
  if (to <= addDays(from, maxDays)) return { from, to };
  const detail = `${from} to ${to} is more than ${maxDays} days. Send several requests with shorter ranges.`;
  throw new Problem('malformed-request', detail, { faults: [{ parameter: 'to', detail }] });
}

/** Returns the entry of the calendar for a due date, or undefined if it does not belong in the list. */
function calendarEntry(
  entry: DueEntry,
  span: DueSpanOf,
  structured: StructuredArticle | undefined,
  query: Query | undefined,
): CalendarEntry | undefined {
  const stored = structured?.items.find(({ item }) => item.id === entry.itemId);
  if (structured === undefined || stored === undefined) return undefined;
  // The index also has the last day of a range that is a deadline, for reminders. The calendar shows only the range.
  const date = stored.item.dueDates.find((value) => remindedDate(value, stored.item) === entry.date);
  if (date === undefined) return undefined;
  const { article } = structured;
  const isWanted =
    query === undefined ||
    (evaluate(query, analyseItem(article, stored)) && hasOwnDates(query, article, stored));
  if (!isWanted) return undefined;
  return { article, stored, due: { date, ...span }, alsoIn: [] };
}

async function* partsOf(groups: AsyncIterable<readonly DatedEntry[]>): AsyncGenerator<readonly DatedEntry[]> {
  for await (const group of groups) yield* inParts(group, perPart);
}
