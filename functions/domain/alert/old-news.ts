import type { Article } from '../article/article.ts';
import { dayMs } from '../time/instants.ts';
import type { Occasion } from './alert.ts';

/**
 * Whether an alert would tell old news: the article was published more than `freshDays` before it came in, as those of an
 * archive or of a feed that is read for the first time. Reminders are of days to come, so they are never old. With 0 days
 * nothing is old.
 */
export function isOldNews(
  { datePublished, acceptedAt }: Pick<Article, 'datePublished' | 'acceptedAt'>,
  { kind }: Occasion,
  freshDays: number,
): boolean {
  if (kind !== 'published' || freshDays === 0) return false;
  return Date.parse(acceptedAt) - Date.parse(datePublished) > freshDays * dayMs;
}
