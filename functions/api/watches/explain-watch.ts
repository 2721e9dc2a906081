import * as z from 'zod';
import { alertKey } from '../../domain/alert/alert.ts';
import type { Article } from '../../domain/article/article.ts';
import type { StoredItem } from '../../domain/article/structured-article.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import { type ClauseResult, explain } from '../../domain/query/explain.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { alertId } from '../../runtime/ids.ts';
import { decodeCursor, encodeCursor } from '../../stores/cursor.ts';
import { alertResource, showAlert } from '../alerts/alert-resource.ts';
import { cutText } from '../http/cut-text.ts';
import { exampleIds } from '../http/examples.ts';
import { idPath, pageSearch } from '../http/parameters.ts';
import { notFound } from '../http/problem.ts';
import { readOwn } from '../http/read-own.ts';
import { firstThatFit, Room } from '../http/room.ts';
import { route } from '../http/route.ts';
import { showItem } from '../items/item-resource.ts';
import type { ApiServices } from '../services.ts';

const spanSchema = z.object({
  in: z.enum(['headline', 'heading', 'passage']),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});
const clauseSchema: z.ZodType<ClauseResult> = z
  .object({
    clause: z.string(),
    matched: z.boolean(),
    spans: z.array(spanSchema),
    get clauses() {
      return z.array(clauseSchema).optional();
    },
  })
  .meta({ id: 'Clause' });

const explainedItem = z.object({
  itemId: z.string(),
  quote: z.string(),
  matched: z.boolean(),
  explanation: clauseSchema,
});

/** The most items of one answer. */
const maxItems = 100;
/** The most words that met a clause, and the most characters (UTF-16 units) of each. */
const maxSpans = 50;
const maxSpanText = 500;

/** The ordinal of the first item of the next page. */
const cursorSchema = z.object({ next: z.int().nonnegative() });

/** `POST /watches/{id}/explain`: explains why an article's items matched a watch or not, and what delivery decided. */
export const explainWatch = route('POST /watches/{id}/explain', {
  summary: 'Explain why an article matched a watch, or did not',
  path: idPath,
  body: z.strictObject({ articleId: z.string().min(1).max(200), cursor: pageSearch.cursor }),
  examples: { 'One article': { articleId: exampleIds.article } },
  success: {
    status: 200,
    description: `The result of each clause, per item of the article. A clause has at most ${maxSpans} words that met it`,
    schema: z.object({
      matched: z.boolean(),
      items: z.array(explainedItem),
      cursor: z.string().optional().describe('Where the items go on, if there are more'),
      alerts: z.array(alertResource).describe('The alerts of this watch and article in the ledger'),
    }),
  },
  handle: async ({ path, body, principal }, services) => {
    const watch = await readOwn('watch', path.id, principal, services.watches);
    const structured = await services.articles.getStructured(body.articleId);
    if (structured === undefined) throw notFound('article', body.articleId);
    const query = parseQuery(watch.canonical);
    const listing = `explain/${watch.id}/${structured.article.id}`;
    const from = body.cursor === undefined ? 0 : decodeCursor(body.cursor, cursorSchema, listing).next;
    const alerts = await readAlerts(watch, body.articleId, services);
    const room = new Room();
    room.take(JSON.stringify(alerts));
    const explained = structured.items
      .slice(from, from + maxItems)
      .map((stored) => explainItem(query, structured.article, stored));
    const items = firstThatFit(explained, JSON.stringify, room);
    const next = from + items.length;
    const isMatch = (stored: StoredItem) => evaluate(query, analyseItem(structured.article, stored));
    return {
      status: 200,
      body: {
        matched: items.some(({ matched }) => matched) || structured.items.some(isMatch),
        items,
        ...(next < structured.items.length && { cursor: encodeCursor({ next }, listing) }),
        alerts,
      },
    };
  },
});

function explainItem(query: Query, article: Article, stored: StoredItem): z.output<typeof explainedItem> {
  const explanation = withFewSpans(explain(query, analyseItem(article, stored)));
  const { id: itemId, quote } = showItem(stored.item);
  return { itemId, quote, matched: explanation.matched, explanation };
}

/** Returns the result with at most {@link maxSpans} words per clause. A text can have a common word 1,000 times. */
function withFewSpans({ clauses, ...result }: ClauseResult): ClauseResult {
  const spans = result.spans
    .slice(0, maxSpans)
    .map((span) => ({ ...span, text: cutText(span.text, maxSpanText) }));
  return { ...result, spans, ...(clauses && { clauses: clauses.map(withFewSpans) }) };
}

/** Reads the published alert by its id, and the reminders among the latest 100 alerts of the watch. */
async function readAlerts(watch: Watch, articleId: string, { alerts }: Pick<ApiServices, 'alerts'>) {
  const { id: watchId, subscriberId } = watch;
  const published = await alerts.get(
    alertId(alertKey({ subscriberId, watchId, articleId, occasion: { kind: 'published' } })),
  );
  const latest = await alerts.listByWatch(watchId, { limit: 100 });
  const due = latest.entries.filter((alert) => alert.articleId === articleId && alert.id !== published?.id);
  return [...(published === undefined ? [] : [published]), ...due].map(showAlert);
}
