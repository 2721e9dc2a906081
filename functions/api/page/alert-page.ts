import type { Alert } from '../../domain/alert/alert.ts';
import { foreignLink, ownLinks } from '../../domain/alert/links.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { plainText } from '../../domain/article/plain-text.ts';
import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { dueSentence } from '../../domain/time/describe-due.ts';
import { localTimeOf } from '../../domain/time/zones.ts';
import type { ApiResponse } from '../http/route.ts';
import { button, escaped, page } from './html.ts';

/** An alert with what there still is of what it was about. */
export interface AlertStory {
  readonly alert: Alert;
  readonly watch?: Watch;
  readonly subscriber?: Subscriber;
  readonly structured?: StructuredArticle;
}

/**
 * The page that a message links to: what the alert is about, why it came, and the buttons to stop it. It is for whoever has
 * the message, so it shows nothing of the owner or the address. `done`: what the reader has just done, if anything.
 */
export function alertPage(
  { alert, watch, subscriber, structured }: AlertStory,
  at: { readonly now: string; readonly baseUrl: string },
  done?: string,
): ApiResponse {
  const lines: string[] = done === undefined ? [] : [`<p><strong>${escaped(done)}</strong></p>`];
  const { occasion } = alert;
  if (occasion.kind === 'due') {
    const { date } = localTimeOf(subscriber?.timezone ?? 'UTC', at.now);
    lines.push(`<p>${escaped(dueSentence(occasion.date, date))}</p>`);
  }
  if (structured !== undefined) lines.push(...articleLines(alert, structured, at.baseUrl));
  lines.push('<h2>Why you got it</h2>', ...watchLines(alert, watch), '<h2>Everything else</h2>');
  lines.push(...subscriberLines(alert, subscriber));
  return page('An alert from Dateline', lines);
}

function articleLines(alert: Alert, { article, items }: StructuredArticle, baseUrl: string): string[] {
  const link = foreignLink(article.url, ownLinks(baseUrl));
  const headline = escaped(article.headline);
  return [
    ...items
      .filter(({ item }) => alert.itemIds.includes(item.id))
      .map(({ item }) => plainText(article.text, article.format, item.start, item.end))
      .map((quote) => `<blockquote>${escaped(quote)}</blockquote>`),
    link === undefined
      ? `<p>${headline}</p>`
      : `<p><a href="${escaped(link)}" rel="noreferrer">${headline}</a></p>`,
    ...(article.publisher === undefined ? [] : [`<p>${escaped(article.publisher)}</p>`]),
    `<p>Published ${escaped(article.datePublished)}</p>`,
  ];
}

function watchLines(alert: Alert, watch: Watch | undefined): string[] {
  if (watch === undefined) return ['<p>The watch that it came from is stopped.</p>'];
  const name = watch.name === undefined ? 'a watch' : `the watch &ldquo;${escaped(watch.name)}&rdquo;`;
  return [
    `<p>It matches ${name} for <code>${escaped(watch.query)}</code>.</p>`,
    `<p>${button(`/a/${alert.id}/stop`, 'Stop this watch')}</p>`,
  ];
}

function subscriberLines(alert: Alert, subscriber: Subscriber | undefined): string[] {
  switch (subscriber?.status) {
    case 'confirmed':
      return [
        '<p>You can pause all messages of Dateline to you.</p>',
        `<p>${button(`/a/${alert.id}/pause`, 'Pause everything')}</p>`,
      ];
    case 'paused':
      return [
        '<p>All messages of Dateline to you are paused.</p>',
        `<p>${button(`/a/${alert.id}/resume`, 'Go on sending')}</p>`,
      ];
    default:
      return ['<p>Dateline sends you nothing any more.</p>'];
  }
}
