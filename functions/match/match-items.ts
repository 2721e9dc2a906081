import type { Logger } from '@aws-lambda-powertools/logger';
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { AlertsOwed, MatchMessage } from '../domain/messages.ts';
import { PermanentError } from '../runtime/errors.ts';
import type { ArticleStore, StructuredArticle } from '../stores/article-store.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import { findMatches } from './find-matches.ts';
import { type OwedAlert, owedForDueDates, owedForMorningsPassed } from './owed-for-due-dates.ts';

export interface MatchServices {
  readonly articles: ArticleStore;
  readonly watches: WatchStore;
  readonly subscribers: SubscriberStore;
  /** Puts messages on the alert queue. */
  readonly owe: (messages: readonly AlertsOwed[]) => Promise<void>;
  readonly now: () => string;
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

  const owed =
    message.type === 'items.due'
      ? await owedForDueDates(message, structured, services)
      : await owedForPublication(structured, services);
  const messages = [...Map.groupBy(owed, ({ owedAt }) => owedAt)].flatMap(([owedAt, group]) =>
    inParts(group, recipientsPerMessage).map(
      (part): AlertsOwed => ({
        type: 'alerts.owed',
        articleId: message.articleId,
        owedAt,
        recipients: part.map(({ recipient }) => recipient),
      }),
    ),
  );
  if (messages.length > 0) await services.owe(messages);
  services.metrics.addMetric('AlertsOwed', MetricUnit.Count, owed.length);
  services.logger.info('Matched', {
    articleId: message.articleId,
    occasion: message.type,
    owed: owed.length,
  });
}

async function owedForPublication(
  structured: StructuredArticle,
  services: MatchServices,
): Promise<OwedAlert[]> {
  const { article, items } = structured;
  const matches = await findMatches(article, items, services.watches);
  const published = matches
    .filter(({ watch }) => watch.on.includes('publication'))
    .map(
      ({ watch, items: matching }): OwedAlert => ({
        owedAt: article.acceptedAt,
        recipient: {
          watchId: watch.id,
          subscriberId: watch.subscriberId,
          occasion: { kind: 'published' },
          itemIds: matching.map(({ item }) => item.id),
        },
      }),
    );
  return [...published, ...(await owedForMorningsPassed(matches, structured, services))];
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < all.length; i += size) parts.push(all.slice(i, i + size));
  return parts;
}
