import { daysBetween, describeDay, describeDue, dueSpan } from '../calendar/due-day.ts';
import { localTimeOf } from '../calendar/morning.ts';
import type { AlertToCompose, MessageInput } from './compose.ts';
import { markedQuote } from './marked-quote.ts';
import { plainLine, shorten } from './plain-line.ts';

/** A quote is a sentence; what is longer than this is no sentence that anyone reads in a mail. */
const maxQuoteLength = 1_200;
const maxHeadlineLength = 300;
const maxQuotes = 10;

/** The email's text. What an article says stands behind `> `; every other line is Dateline's own. */
export function composeEmail(input: MessageInput): string {
  const { alerts } = input;
  const parts = alerts.map((alert) => alertPart(alert, input));
  if (parts.length === 1) return `${parts.join('')}\n${footer(input)}`;
  const heading = `${parts.length} alerts for you, together in one message.`;
  const numbered = parts.map((part, i) => `--- ${i + 1} of ${parts.length} ---\n\n${part}`);
  return `${heading}\n\n${numbered.join('\n')}\n${footer(input)}`;
}

function alertPart(alert: AlertToCompose, { now, subscriber, publicUrl }: MessageInput): string {
  const { occasion, items, article, watch, repeated } = alert;
  const lines: string[] = [];
  if (repeated) {
    lines.push('You may have this alert already: an earlier attempt to send it was cut off.', '');
  }
  if (occasion.kind === 'due') {
    lines.push(dueLine(occasion.date, localTimeOf(subscriber.timezone, now).date), '');
  }
  for (const { item, marks } of items.slice(0, maxQuotes)) {
    lines.push(`> ${shorten(markedQuote(item.quote, marks), maxQuoteLength)}`, '');
  }
  if (items.length > maxQuotes) lines.push(`And ${items.length - maxQuotes} more sentences that match.`, '');
  lines.push(
    'Article:',
    `> ${shorten(plainLine(article.headline), maxHeadlineLength)}`,
    ...(article.publisher === undefined
      ? []
      : [`> ${shorten(plainLine(article.publisher), maxHeadlineLength)}`]),
    `Published: ${published(article.datePublished, subscriber.timezone)}`,
  );
  const link = foreignLink(article.url, publicUrl);
  if (link !== undefined) lines.push(`Read it: ${link}`);
  lines.push(
    `With all that was found in it: ${publicUrl}/articles/${article.id}`,
    '',
    `You get this because it matches your watch ${watchName(watch)}.`,
    `Change it (PATCH) or stop it (DELETE): ${publicUrl}/watches/${watch.id}`,
    '',
  );
  return lines.join('\n');
}

function footer({ subscriber, publicUrl }: MessageInput): string {
  return [
    '--',
    'Dateline, alerts and reminders from the news.',
    `Pause all of them, or set quiet hours and digests (PATCH): ${publicUrl}/subscribers/${subscriber.id}`,
    '',
  ].join('\n');
}

/** The due date with its precision, and how far it is from today. */
function dueLine(date: string, today: string): string {
  const span = dueSpan(date);
  const named = describeDue(date);
  if (span === undefined) return `Due: ${named}`;
  const { first, last, precision } = span;
  if (last < today) {
    const ago = daysBetween(last, today);
    return `Was due: ${named} (${ago === 1 ? 'yesterday' : `${ago} days ago`}). This reminder comes late.`;
  }
  const days = daysBetween(today, first);
  if (precision === 'day') return `Due: ${named} (${inDays(days)})`;
  if (days < 0) return `Due: ${named} (it has begun)`;
  return `Due: ${named} (its first day is ${days < 2 ? inDays(days) : `${describeDay(first)}, ${inDays(days)}`})`;
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

function published(instant: string, timezone: string): string {
  const { date, time } = localTimeOf(timezone, instant);
  return `${describeDay(date)}, ${time} (${timezone})`;
}

function watchName({ name, query }: AlertToCompose['watch']): string {
  const asked = plainLine(query);
  return name === undefined ? `for ${asked}` : `"${plainLine(name)}", which asks for ${asked}`;
}

/** The article's own link, unless it leads to us: nobody but Dateline sets links of Dateline. */
function foreignLink(url: string | undefined, publicUrl: string): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, host, protocol } = new URL(url);
  if (host === new URL(publicUrl).host || !/^https?:$/.test(protocol)) return undefined;
  return href;
}
