import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { hasOwnDates } from '../../domain/query/own-dates.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { comingReminders } from '../../domain/time/coming-reminders.ts';
import { dayOf } from '../../domain/time/days.ts';
import { dueSpan } from '../../domain/time/due-span.ts';
import { remindedDates } from '../../domain/time/reminded-dates.ts';
import { firstThatFit } from '../http/room.ts';
import { showItem } from '../items/item-resource.ts';
import { type FoundItem, searchItems } from '../items/search-items.ts';
import type { ApiServices } from '../services.ts';
import type { Coming } from './coming-schema.ts';

const maxComing = 20;
/** The most searches. Each reads up to 100 items or 500 articles, newest first. Older articles are not read. */
const maxSearches = 4;

/** Returns the due dates of stored items that the watch will remind of, soonest first: at most 20, and no more than fit into an answer. */
export async function comingDueDates(
  watch: Watch,
  subscriber: Pick<Subscriber, 'timezone' | 'reminderHour'>,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'now'>,
): Promise<Coming[]> {
  if (!watch.on.includes('due')) return [];
  const now = services.now();
  const dueFrom = dayOf(now);
  const query = parseQuery(watch.canonical);
  const found: FoundItem[] = [];
  let cursor: string | undefined;
  for (let searches = 0; searches < maxSearches; searches += 1) {
    const page = await searchItems({ query, dueFrom, limit: 100, cursor }, services);
    found.push(...page.found.filter(({ article, stored }) => hasOwnDates(query, article, stored)));
    cursor = page.cursor;
    if (cursor === undefined) break;
  }
  const coming = found.flatMap(({ stored: { item } }) =>
    remindedDates(item).flatMap((date): Coming[] => {
      const span = dueSpan(date);
      if (span === undefined) return [];
      const reminders = comingReminders({
        dueFirstDay: span.first,
        dueLastDay: span.last,
        leadDays: watch.leadDays,
        timezone: subscriber.timezone,
        hour: subscriber.reminderHour,
        now,
      });
      if (reminders.length === 0) return [];
      return [{ date, remindAt: reminders.map(({ remindAt }) => remindAt), item: showItem(item) }];
    }),
  );
  coming.sort((a, b) => ((a.remindAt[0] ?? '') < (b.remindAt[0] ?? '') ? -1 : 1));
  return firstThatFit(coming.slice(0, maxComing));
}
