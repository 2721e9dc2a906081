import type { Move } from '../article/item.ts';
import { describeDay, describeDue, dueInShort, dueSentence } from '../time/describe-due.ts';
import { localTimeOf } from '../time/zones.ts';
import type { HoldReason } from './alert.ts';
import { foreignLink, type OwnLinks } from './links.ts';
import { markedQuote } from './marked-quote.ts';
import type { AlertToCompose, MessageInput } from './message.ts';
import { foreignLine, plainLine, shorten } from './plain-line.ts';

/** A quote is a sentence; what is longer than this is no sentence that anyone reads in a mail. */
const maxQuoteLength = 1_200;
const maxLineLength = 300;
const maxQuotes = 10;
/**
 * UTF-16 units after which further alerts get a line each. SNS takes 262,144 bytes (API reference of Publish), and a
 * unit is 3 bytes of UTF-8 at the most, or 2 with its escape in JSON.
 */
const maxWholeLength = 40_000;
/** The most alerts that one message may name: with a line each they stay within SNS's limit. */
export const maxAlertsPerMessage = 50;

/** The email's text. What an article says stands behind `> `; every other line is Dateline's own. */
export function composeEmail(input: MessageInput, links: OwnLinks): string {
  const { alerts } = input;
  const [only] = alerts;
  if (alerts.length === 1 && only !== undefined) {
    return [...heldLines(alerts), ...alertLines(only, input, links), ...footer].join('\n');
  }
  const lines = [`${alerts.length} alerts for you, together in one message.`, ...heldLines(alerts)];
  let length = 0;
  let number = 0;
  for (const alert of alerts) {
    number += 1;
    const whole = alertLines(alert, input, links);
    length += whole.join('\n').length;
    lines.push('', `--- ${number} of ${alerts.length} ---`, '');
    lines.push(...(length <= maxWholeLength ? whole : shortLines(alert, input, links)));
  }
  return [...lines, ...footer].join('\n');
}

const footer = ['', '--', 'Dateline: alerts and reminders from the news.', ''];

function alertLines(alert: AlertToCompose, input: MessageInput, links: OwnLinks): string[] {
  const { occasion, items, article, watch, repeated, id } = alert;
  const { host } = links;
  const lines: string[] = [];
  if (repeated) lines.push('You may have this one already: an earlier attempt to send it was cut off.', '');
  if (occasion.kind === 'due')
    lines.push(`${dueSentence(occasion.date, today(input))}${movedFrom(occasion)}`, '');
  for (const { item, marks } of items.slice(0, maxQuotes)) {
    lines.push(`> ${shorten(foreignLine(markedQuote(item.quote, marks), host), maxQuoteLength)}`, '');
    if (occasion.kind === 'published' && item.moved !== undefined) lines.push(moveLine(item.moved), '');
  }
  if (items.length > maxQuotes) lines.push(`And ${items.length - maxQuotes} more sentences that match.`, '');
  const link = foreignLink(article.url, links);
  return [
    ...lines,
    'From the article:',
    `> ${shorten(foreignLine(article.headline, host), maxLineLength)}`,
    ...(article.publisher === undefined
      ? []
      : [`> ${shorten(foreignLine(article.publisher, host), maxLineLength)}`]),
    `Published ${published(article.datePublished, input.subscriber.timezone)}`,
    ...(link === undefined ? [] : [link]),
    '',
    `You get this because of your watch ${watchName(watch)}.`,
    `All about it, and how to stop it: ${links.alert(id)}`,
  ];
}

function movedFrom({ movedFrom: from }: { readonly movedFrom?: string }): string {
  return from === undefined ? '' : ` It was moved: an earlier article had ${describeDue(from)}.`;
}

function moveLine({ from, to }: Pick<Move, 'from' | 'to'>): string {
  return `This moves a date that an earlier article has: it was ${describeDue(from)}, and now is ${describeDue(to)}.`;
}

/** An alert for which there is no more room than this. */
function shortLines(alert: AlertToCompose, input: MessageInput, links: OwnLinks): string[] {
  const { occasion, article, id } = alert;
  return [
    ...(occasion.kind === 'due' ? [`${dueInShort(occasion.date, today(input))}.`] : []),
    `> ${shorten(foreignLine(article.headline, links.host), maxLineLength)}`,
    `All about it: ${links.alert(id)}`,
  ];
}

const reasons = {
  digest: ['You asked for it in a digest.', 'You asked for them in a digest.'],
  'quiet-hours': ['It waited for your quiet hours to end.', 'They waited for your quiet hours to end.'],
  cap: [
    'It waited because you had as many messages as you are sent in an hour or a day.',
    'They waited because you had as many messages as you are sent in an hour or a day.',
  ],
} as const satisfies Record<HoldReason, readonly [one: string, several: string]>;

/** Why they come together, and not when they were owed: a line for each reason among them. */
function heldLines(alerts: readonly AlertToCompose[]): string[] {
  const held = new Set(alerts.flatMap(({ heldBy }) => (heldBy === undefined ? [] : [heldBy])));
  const lines = [...held].map((reason) => reasons[reason][alerts.length === 1 ? 0 : 1]);
  return alerts.length === 1 ? lines.flatMap((line) => [line, '']) : lines;
}

function today({ now, subscriber }: MessageInput): string {
  return localTimeOf(subscriber.timezone, now).date;
}

function published(instant: string, timezone: string): string {
  const { date, time } = localTimeOf(timezone, instant);
  return `on ${describeDay(date)} at ${time} (${timezone})`;
}

function watchName({ name, query }: AlertToCompose['watch']): string {
  const asked = shorten(plainLine(query), maxLineLength);
  return name === undefined ? `for ${asked}` : `"${plainLine(name)}", which asks for ${asked}`;
}
