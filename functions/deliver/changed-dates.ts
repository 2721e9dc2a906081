import { type Alert, alertKey } from '../domain/alert/alert.ts';
import type { Item } from '../domain/article/item.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import { maxLeadDays, type Watch } from '../domain/query/watch.ts';
import { alertId } from '../runtime/ids.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';
import type { DeliverServices } from './services.ts';
import { dropAlert } from './settle-alert.ts';

/** A date that an item of the alert's article changes, and the earlier article that named it. */
interface OldDate {
  readonly date: string;
  readonly articleId: string;
  readonly isMoved: boolean;
}

/**
 * Settles what the ledger has about the old dates that an alert says have changed. A held reminder of such a date is
 * dropped: it would be wrong by now. Returns whether the reader was told of an old date, and whether the alert is owed:
 *
 * - A watch that matches the article itself is owed it in any case.
 * - A watch that matches only the earlier article is owed it if it was told of the old date, by an alert or a reminder.
 *   If it was not, the reminder on the new day says that the date moved. A date that is called off has no such reminder,
 *   so a watch that asks for due dates is owed the alert.
 */
export async function settleOldDates(
  alert: Alert,
  watch: Watch,
  structured: StructuredArticle,
  delivery: Delivery,
  services: DeliverServices,
): Promise<{ readonly isTold: boolean; readonly isOwed: boolean }> {
  const oldDates = await oldDatesOf(alert, structured, services);
  let isTold = false;
  for (const { date, articleId, isMoved } of oldDates) {
    for (const earlier of await services.alerts.getMany(idsOf(alert, articleId, date))) {
      if (earlier.state === 'held' && earlier.occasion.kind === 'due') {
        await dropAlert(earlier, isMoved ? 'date-moved' : 'date-called-off', delivery, services);
      } else if (earlier.state !== 'dropped') isTold = true;
    }
  }
  const { occasion } = alert;
  if (occasion.kind !== 'published' || occasion.changedDate === undefined) {
    return { isTold, isOwed: true };
  }
  const isCalledOff = occasion.changedDate.to === undefined;
  return { isTold, isOwed: isTold || (isCalledOff && watch.on.includes('due')) };
}

/** Returns the dates that the items of the alert change. An earlier item may have moved the date of one before it. */
async function oldDatesOf(
  { itemIds }: Alert,
  { items }: StructuredArticle,
  { articles }: Pick<DeliverServices, 'articles'>,
): Promise<OldDate[]> {
  const found: OldDate[] = [];
  for (const { item } of items) {
    const change = itemIds.includes(item.id) ? changeOf(item) : undefined;
    if (change === undefined) continue;
    const { itemId, ...oldDate } = change;
    found.push(oldDate);
    const earlier = await articles.getStructured(change.articleId);
    const moved = earlier?.items.find((stored) => stored.item.id === itemId)?.item.moved;
    if (moved?.to === change.date) found.push({ ...oldDate, articleId: moved.articleId });
  }
  return found;
}

function changeOf({ moved, calledOff }: Item): (OldDate & { readonly itemId: string }) | undefined {
  if (calledOff !== undefined) return { ...calledOff, isMoved: false };
  if (moved === undefined) return undefined;
  return { date: moved.from, articleId: moved.articleId, itemId: moved.itemId, isMoved: true };
}

/** Returns the ids of all alerts that can have told the reader of a date: the article's own, and a reminder per lead. */
function idsOf({ subscriberId, watchId }: Alert, articleId: string, date: string): string[] {
  const about = { subscriberId, watchId, articleId };
  const reminders = Array.from({ length: maxLeadDays + 1 }, (_, daysAhead) =>
    alertId(alertKey({ ...about, occasion: { kind: 'due', date, daysAhead } })),
  );
  return [alertId(alertKey({ ...about, occasion: { kind: 'published' } })), ...reminders];
}
