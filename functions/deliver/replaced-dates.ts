import type { Alert } from '../domain/alert/alert.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import { remindedDates } from '../domain/time/reminded-dates.ts';
import type { DeliverServices } from './services.ts';

/**
 * Returns whether an alert reminds of a date that the last revision of its article does not name any more. A reminder of a
 * date that stays goes out: its morning may have passed before the revision came in, which then owes it to nobody.
 *
 * Example: the reminder of October 28 waits for the quiet hours to end. Meanwhile a revision corrects a name. October 28
 * stays, so the reminder goes out. If the revision says October 30, the reminder is wrong.
 */
export async function remindsOfReplacedDate(
  { occasion }: Pick<Alert, 'occasion'>,
  structured: StructuredArticle,
  services: Pick<DeliverServices, 'articles'>,
): Promise<boolean> {
  if (occasion.kind !== 'due' || structured.article.status !== 'replaced') return false;
  const last = await lastRevision(structured, services);
  return !last.items.some(({ item }) => remindedDates(item).includes(occasion.date));
}

async function lastRevision(
  structured: StructuredArticle,
  { articles }: Pick<DeliverServices, 'articles'>,
): Promise<StructuredArticle> {
  let last = structured;
  // Two revisions that were settled side by side could name each other.
  const seen = new Set([last.article.id]);
  while (last.article.replacedBy !== undefined && !seen.has(last.article.replacedBy)) {
    seen.add(last.article.replacedBy);
    const next = await articles.getStructured(last.article.replacedBy);
    if (next === undefined) break;
    last = next;
  }
  return last;
}
