import { type Alert, dateKey, storyKey } from '../domain/alert/alert.ts';
import type { Watch } from '../domain/query/watch.ts';
import type { DeliverServices } from './services.ts';

/**
 * Returns the id of the alert that tells the story of this one to the watch: its own, unless a copy came before it. A late
 * reminder by a copy or a revision tells nothing new, whatever the lead of the reminder that told the date.
 */
export async function teller(
  alert: Alert,
  { repeats = 'story', leadDays }: Watch,
  { alerts }: Pick<DeliverServices, 'alerts'>,
): Promise<string> {
  const { storyId = alert.articleId } = alert;
  if (repeats === 'every') return alert.id;
  if (alert.occasion.kind === 'published') return tellerOf(storyKey(alert, storyId), alert, alerts);
  const firstOfDate = await alerts.tellStory(dateKey(alert, storyId, alert.occasion), alert.id);
  const isLate = !leadDays.includes(alert.occasion.daysAhead);
  if (isLate && firstOfDate !== alert.id) {
    const first = await alerts.get(firstOfDate);
    const isByOther = first !== undefined && first.articleId !== alert.articleId;
    if (isByOther && first.state !== 'dropped') return firstOfDate;
  }
  return tellerOf(storyKey(alert, storyId), alert, alerts);
}

/**
 * Returns the id of the alert that tells what the key stands for. An alert that was dropped told nothing: the next one
 * comes after it.
 *
 * Example: a reader pauses, a story comes in, the reader goes on, a copy comes in. The copy tells the story.
 */
async function tellerOf(key: string, alert: Alert, alerts: DeliverServices['alerts']): Promise<string> {
  let place = key;
  for (;;) {
    const tellerId = await alerts.tellStory(place, alert.id);
    if (tellerId === alert.id || (await alerts.get(tellerId))?.state !== 'dropped') return tellerId;
    place = `${key}/after:${tellerId}`;
  }
}
