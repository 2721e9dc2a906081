import { daysBetween, describeDay, dueSpan } from '../calendar/due-day.ts';
import { localTimeOf } from '../calendar/morning.ts';
import type { AlertToCompose, MessageInput } from './compose.ts';
import { plainLine } from './plain-line.ts';

/** What an alert comes down to: what is said first (the date, or the watch), and the sentence. */
export function gistOf(
  { occasion, watch, items, article }: AlertToCompose,
  { now, subscriber }: Pick<MessageInput, 'now' | 'subscriber'>,
): { readonly lead: string; readonly gist: string } {
  const quote = plainLine(items[0]?.item.quote ?? article.headline);
  if (occasion.kind === 'published') {
    return { lead: watch.name === undefined ? '' : `${plainLine(watch.name)}: `, gist: quote };
  }
  const today = localTimeOf(subscriber.timezone, now).date;
  return { lead: `${dueInShort(occasion.date, today)}: `, gist: quote };
}

/** `Due tomorrow (28 October 2025)`, `Was due on 28 October 2025`, `Due in November 2025`. */
export function dueInShort(date: string, today: string): string {
  const span = dueSpan(date);
  if (span === undefined) return `Due ${date}`;
  const { first, last, precision } = span;
  const named = precision === 'day' ? describeDay(first) : shortPeriod(date, first);
  if (last < today) return `Was due ${precision === 'day' ? 'on ' : ''}${named}`;
  if (precision !== 'day') return `Due ${named}`;
  const days = daysBetween(today, first);
  if (days === 0) return `Due today (${named})`;
  return days === 1 ? `Due tomorrow (${named})` : `Due in ${days} days (${named})`;
}

function shortPeriod(date: string, first: string): string {
  const [, month = '', year = ''] = describeDay(first).split(' ');
  switch (dueSpan(date)?.precision) {
    case 'month':
      return `in ${month} ${year}`;
    case 'year':
      return `in ${year}`;
    case 'quarter':
    case 'half':
      return `in ${date}`;
    default:
      return `from ${describeDay(first)}`;
  }
}
