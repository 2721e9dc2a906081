import { articles } from './articles.ts';
import { type WatchName, watches } from './watches.ts';

const dayMs = 86_400_000;
/** The hour of reminders. London has UTC in these weeks. */
const hour = 8;

/** The alerts and reminders that the reader expects: alerts as `watch headline`, reminders as `watch date on morning`. */
export interface Expected {
  readonly alerts: string[];
  readonly reminders: string[];
  /** Messages: one per article that alerts, and one per morning that reminds. */
  readonly messages: number;
}

/** Works out from the notes of the articles what a person expects. */
export function expected(): Expected {
  const alerts: string[] = [];
  const reminders: string[] = [];
  for (const article of articles) {
    for (const watch of article.alerts ?? []) alerts.push(`${watch} ${article.headline} ${article.at}`);
    for (const [watch, dates = []] of Object.entries(article.due ?? {})) {
      for (const date of dates) {
        const ended = endOf(watch as WatchName, date, article.at);
        for (const morning of morningsOf(watch as WatchName, date, article.at))
          if (`${morning}T08:00:00Z` < ended) reminders.push(`${watch} ${date} on ${morning}`);
      }
    }
  }
  const mornings = new Set(reminders.map((reminder) => reminder.split(' on ')[1]));
  const telling = articles.filter((article) => (article.alerts ?? []).length > 0);
  return { alerts, reminders, messages: telling.length + mornings.size };
}

/** Returns when a later article ended a date, or a time that never comes. */
function endOf(watch: WatchName, date: string, since: string): string {
  const end = articles.find(({ at, ends }) => at > since && ends?.[watch]?.includes(date));
  return end?.at ?? '9999';
}

/** Returns the mornings of the leads to come; or the next morning, if all have passed and the date has not. */
function morningsOf(watch: WatchName, date: string, accepted: string): string[] {
  const leads = watches[watch].leadDays
    .map((lead) => dayBefore(date, lead))
    .filter((day) => Date.parse(day) + hour * 3_600_000 > Date.parse(accepted));
  if (leads.length > 0) return leads;
  const today = accepted.slice(0, 10);
  const next = Date.parse(accepted) < Date.parse(today) + hour * 3_600_000 ? today : dayBefore(today, -1);
  return next <= date ? [next] : [];
}

function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * dayMs).toISOString().slice(0, 10);
}
