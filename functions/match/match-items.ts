import type { Logger } from '@aws-lambda-powertools/logger';
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { AlertsOwed, MatchMessage } from '../domain/messages.ts';
import { PermanentError } from '../runtime/errors.ts';
import type { ArticleStore, StructuredArticle } from '../stores/article-store.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import { findMatches } from './find-matches.ts';
import { owedForDueDates } from './owed-for-due-dates.ts';

export interface MatchServices {
  readonly articles: ArticleStore;
  readonly watches: WatchStore;
  readonly subscribers: SubscriberStore;
  /** Puts messages on the alert queue. */
  readonly owe: (messages: readonly AlertsOwed[]) => Promise<void>;
  readonly logger: Pick<Logger, 'info'>;
  readonly metrics: Pick<Metrics, 'addMetric'>;
}

export type Recipient = AlertsOwed['recipients'][number];

/**
 * Recipients in one message. DELIVER paces itself at a few messages a second, so a message must be through
 * well inside one invocation.
 */
const recipientsPerMessage = 10;

/**
 * Finds the watches that an article's items match and puts the alerts that they are owed on the alert queue.
 * Repeating it owes the same alerts again, and the ledger lets each through once.
 * @throws {PermanentError} when the article is not there
 */
export async function matchItems(message: MatchMessage, services: MatchServices): Promise<void> {
  const structured = await services.articles.getStructured(message.articleId);
  if (structured === undefined)
    throw new PermanentError(`No article is stored with the id ${message.articleId}.`);

  const recipients =
    message.type === 'items.due'
      ? await owedForDueDates(message, structured, services)
      : await owedForPublication(structured, services);
  const owedAt = message.type === 'items.due' ? message.morning : structured.article.acceptedAt;
  const messages: AlertsOwed[] = [];
  for (let i = 0; i < recipients.length; i += recipientsPerMessage) {
    const part = recipients.slice(i, i + recipientsPerMessage);
    messages.push({ type: 'alerts.owed', articleId: message.articleId, owedAt, recipients: part });
  }
  if (messages.length > 0) await services.owe(messages);
  services.metrics.addMetric('AlertsOwed', MetricUnit.Count, recipients.length);
  services.logger.info('Matched', {
    articleId: message.articleId,
    occasion: message.type,
    owed: recipients.length,
  });
}

async function owedForPublication(
  structured: StructuredArticle,
  services: MatchServices,
): Promise<Recipient[]> {
  const matches = await findMatches(structured.article, structured.items, services.watches);
  return matches
    .filter(({ watch }) => watch.on.includes('publication'))
    .map(({ watch, items }) => ({
      watchId: watch.id,
      subscriberId: watch.subscriberId,
      occasion: { kind: 'published' },
      itemIds: items.map(({ item }) => item.id),
    }));
}
