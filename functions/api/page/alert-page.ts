import type { Alert } from '../../domain/alert/alert.ts';
import { changedSentence } from '../../domain/alert/changed-date.ts';
import { foreignLink, ownLinks } from '../../domain/alert/links.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { plainText } from '../../domain/article/plain-text.ts';
import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { dueSentence } from '../../domain/time/describe-due.ts';
import { describeInstant } from '../../domain/time/describe-instant.ts';
import { localTimeOf } from '../../domain/time/zones.ts';
import { cutText } from '../http/cut-text.ts';
import { escapeMarkup } from '../http/escape-markup.ts';
import type { ApiResponse } from '../http/route.ts';
import { button, page } from './html.ts';

/** An alert with its watch, subscriber and article. A deleted one is missing. */
export interface AlertContext {
  /** The id of the page, with its secret part. */
  readonly pageId: string;
  readonly alert: Alert;
  readonly watch?: Watch;
  readonly subscriber?: Subscriber;
  readonly structured?: StructuredArticle;
}

/** The most sentences on the page, and the most characters (UTF-16 units) of each: nobody reads more. */
const maxQuotes = 20;
const maxQuote = 2_000;

/**
 * Returns the page that a message links to. It shows the item, the reason for the alert, and buttons to stop alerts.
 * Anyone with the link can see it, so it shows neither the owner nor the address.
 * @param done a sentence about what the reader has just done
 */
export function alertPage(
  { pageId, alert, watch, subscriber, structured }: AlertContext,
  at: { readonly now: string; readonly baseUrl: string },
  done?: string,
): ApiResponse {
  const lines: string[] = done === undefined ? [] : [`<p><strong>${escapeMarkup(done)}</strong></p>`];
  const { occasion } = alert;
  const timezone = subscriber?.timezone ?? 'UTC';
  if (occasion.kind === 'due') {
    const { date } = localTimeOf(timezone, at.now);
    lines.push(`<p>${escapeMarkup(dueSentence(occasion.date, date))}</p>`);
  }
  if (occasion.kind === 'published' && occasion.changedDate !== undefined) {
    lines.push(`<p>${escapeMarkup(changedSentence(occasion.changedDate))}</p>`);
  }
  if (structured !== undefined)
    lines.push(...articleLines(alert, structured, { timezone, baseUrl: at.baseUrl }));
  lines.push('<h2>Why you got it</h2>', ...watchLines(pageId, watch), '<h2>All messages</h2>');
  lines.push(...subscriberLines(pageId, subscriber));
  return page('An alert from Dateline', lines);
}

function articleLines(
  alert: Alert,
  { article, items }: StructuredArticle,
  { timezone, baseUrl }: { readonly timezone: string; readonly baseUrl: string },
): string[] {
  const link = foreignLink(article.url, ownLinks(baseUrl));
  const headline = escapeMarkup(article.headline);
  const matched = items.filter(({ item }) => alert.itemIds.includes(item.id));
  const left = matched.length - maxQuotes;
  const quotes = matched
    .slice(0, maxQuotes)
    .map(({ item }) => plainText(article.text, article.format, item.start, item.end));
  return [
    ...(alert.quote === undefined ? quotes : [alert.quote]).map(
      (quote) => `<blockquote>${escapeMarkup(cutText(quote, maxQuote))}</blockquote>`,
    ),
    ...(left > 0 ? [`<p>${left} more sentences match.</p>`] : []),
    link === undefined
      ? `<p>${headline}</p>`
      : `<p><a href="${escapeMarkup(link)}" rel="noreferrer">${headline}</a></p>`,
    ...(article.publisher === undefined ? [] : [`<p>${escapeMarkup(article.publisher)}</p>`]),
    `<p>Published on ${escapeMarkup(describeInstant(article.datePublished, timezone))}</p>`,
  ];
}

function watchLines(pageId: string, watch: Watch | undefined): string[] {
  if (watch === undefined) return ['<p>The watch of this alert is stopped.</p>'];
  const name = watch.name === undefined ? 'a watch' : `the watch &ldquo;${escapeMarkup(watch.name)}&rdquo;`;
  return [
    `<p>The article matches ${name} for <code>${escapeMarkup(watch.query)}</code>.</p>`,
    `<p>${button(`/a/${pageId}/stop`, 'Stop this watch')}</p>`,
  ];
}

function subscriberLines(pageId: string, subscriber: Subscriber | undefined): string[] {
  switch (subscriber?.status) {
    case 'confirmed':
      return [
        '<p>You can pause all messages from Dateline.</p>',
        `<p>${button(`/a/${pageId}/pause`, 'Pause all messages')}</p>`,
      ];
    case 'paused':
      return [
        '<p>All messages from Dateline are paused.</p>',
        `<p>${button(`/a/${pageId}/resume`, 'Resume all messages')}</p>`,
      ];
    default:
      return ['<p>Dateline does not send you messages.</p>'];
  }
}
