import { describeDue, dueInShort, dueSentence } from '../time/describe-due.ts';
import { describeInstant } from '../time/describe-instant.ts';
import { localTimeOf } from '../time/zones.ts';
import type { Occasion } from './alert.ts';
import { changedDateOf, changedInShort, changedSentence } from './changed-date.ts';
import { foreignLink, type OwnLinks } from './links.ts';
import { markedQuote } from './marked-quote.ts';
import type { AlertToCompose, MessageInput, Source, ToldReason } from './message.ts';
import { foreignLine, plainLine, shorten } from './plain-line.ts';

/** Limits of one message. Lengths are in UTF-16 units. Nobody reads a sentence in a mail that is longer than this. */
const maxQuoteLength = 1_200;
const maxLineLength = 300;
const maxNameLength = 80;
const maxQuotes = 10;
/** Other watches of the reader that are named. The page of the alert has a button that stops all alerts. */
const maxOtherWatches = 10;
/** Other articles that tell the same fact and are named. */
const maxOtherArticles = 5;
/**
 * When the alerts are longer than this together, the later ones get a short form. SNS takes 262,144 bytes (API
 * reference of Publish). A UTF-16 unit is at most 3 bytes of UTF-8, or 2 bytes with its escape in JSON.
 */
const maxWholeLength = 40_000;
/** The most alerts in one message. In their short form, that many stay within SNS's limit. */
export const maxAlertsPerMessage = 50;

/**
 * Composes the text of the email. Lines with text from an article begin with `> `. All other lines are Dateline's own.
 */
export function composeEmail(input: MessageInput, links: OwnLinks): string {
  const { alerts } = input;
  const [only] = alerts;
  if (alerts.length === 1 && only !== undefined) {
    return [...heldLines(alerts), ...alertLines(only, input, links), ...footer].join('\n');
  }
  const lines = [`${alerts.length} alerts for you in one message.`, ...heldLines(alerts)];
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
  const { occasion, items, article, alsoIn = [], watch, also = [], repeated, pageId } = alert;
  const lines: string[] = [];
  if (repeated)
    lines.push('You may have this message already: an earlier attempt to send it was cut off.', '');
  if (occasion.kind === 'due')
    lines.push(`${dueSentence(occasion.date, today(input))}${movedFrom(occasion)}`, '');
  const told = occasion.kind === 'published' ? occasion.changedDate : undefined;
  if (told !== undefined) lines.push(changedSentence(told), '');
  if (occasion.kind === 'published' && told === undefined) lines.push(opening(alert), '');
  for (const { item, marks } of items.slice(0, maxQuotes)) {
    lines.push(`> ${shorten(foreignLine(markedQuote(item.quote, marks)), maxQuoteLength)}`, '');
    const changed = occasion.kind === 'published' && told === undefined ? changedDateOf(item) : undefined;
    if (changed !== undefined) lines.push(changedSentence(changed), '');
  }
  if (items.length > maxQuotes) lines.push(`${items.length - maxQuotes} more sentences match.`, '');
  return [
    ...lines,
    'From the article:',
    ...sourceLines(article, input, links),
    '',
    ...alsoIn
      .slice(0, maxOtherArticles)
      .flatMap((each) => ['Also in:', ...sourceLines(each, input, links), '']),
    ...(alsoIn.length > maxOtherArticles
      ? [`${alsoIn.length - maxOtherArticles} more articles say so.`, '']
      : []),
    ...(told === undefined ? [] : ['Your watch matched the earlier article.']),
    `You get this because ${watchReason(watch)}`,
    `Details, and how to stop these alerts: ${links.alert(pageId)}`,
    ...also
      .slice(0, maxOtherWatches)
      .flatMap((other) => [
        `Also, ${watchReason(other.watch)}`,
        `Details, and how to stop those: ${links.alert(other.pageId)}`,
      ]),
    ...(also.length > maxOtherWatches
      ? [`${also.length - maxOtherWatches} more of your watches match this article.`]
      : []),
  ];
}

function sourceLines(
  { headline, publisher, datePublished, url }: Source,
  { subscriber }: MessageInput,
  links: OwnLinks,
): string[] {
  const link = foreignLink(url, links);
  return [
    `> ${shorten(foreignLine(headline), maxLineLength)}`,
    ...(publisher === undefined ? [] : [`> ${shorten(foreignLine(publisher), maxLineLength)}`]),
    `Published on ${describeInstant(datePublished, subscriber.timezone)}`,
    ...(link === undefined ? [] : [link]),
  ];
}

/** Begins the text, because the words of an article must never be the first that a reader sees. */
function opening({ watch, also = [] }: Pick<AlertToCompose, 'watch' | 'also'>): string {
  const names = [watch, ...also.map((other) => other.watch)].flatMap(({ name }) => name ?? []);
  if (names.length === 0) return 'News from Dateline:';
  const quoted = names.map((name) => `"${shorten(plainLine(name), maxNameLength)}"`);
  return `News for your ${quoted.length === 1 ? 'watch' : 'watches'} ${shorten(quoted.join(', '), maxLineLength)}:`;
}

function movedFrom({ movedFrom: from }: { readonly movedFrom?: string }): string {
  return from === undefined ? '' : ` The date was moved: an earlier article said ${describeDue(from)}.`;
}

/** Returns the short form of an alert, for a message that is already long. */
function shortLines(alert: AlertToCompose, input: MessageInput, links: OwnLinks): string[] {
  const { occasion, article, pageId } = alert;
  return [
    ...shortOccasion(occasion, alert, input),
    `> ${shorten(foreignLine(article.headline), maxLineLength)}`,
    `Details: ${links.alert(pageId)}`,
  ];
}

function shortOccasion(
  occasion: Occasion,
  watches: Pick<AlertToCompose, 'watch' | 'also'>,
  input: MessageInput,
): string[] {
  if (occasion.kind === 'due') return [`${dueInShort(occasion.date, today(input))}.`];
  return [occasion.changedDate === undefined ? opening(watches) : `${changedInShort(occasion.changedDate)}.`];
}

const reasons = {
  digest: 'waited for your digest',
  'quiet-hours': 'waited for your quiet hours to end',
  cap: 'waited because you had reached your limit of messages per hour or per day',
} as const satisfies Record<ToldReason, string>;

/** Says why the alerts come only now: one line per reason. */
function heldLines(alerts: readonly AlertToCompose[]): string[] {
  const held = new Set(alerts.flatMap(({ heldBy }) => heldBy ?? []));
  if (alerts.length === 1) return [...held].flatMap((reason) => [`It ${reasons[reason]}.`, '']);
  return [...held].map((reason) => {
    const who = alerts.every(({ heldBy }) => heldBy === reason) ? 'They' : 'Some of them';
    return `${who} ${reasons[reason]}.`;
  });
}

function today({ now, subscriber }: MessageInput): string {
  return localTimeOf(subscriber.timezone, now).date;
}

/** Ends without a full stop, which could be taken for a part of the query. */
function watchReason({ name, query }: AlertToCompose['watch']): string {
  const looksFor = shorten(plainLine(query), maxLineLength);
  return name === undefined
    ? `you watch for: ${looksFor}`
    : `your watch "${plainLine(name)}" looks for: ${looksFor}`;
}
