import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { AlertsOwed, MatchMessage } from '../domain/messages.ts';
import { PermanentError } from '../runtime/errors.ts';
import { inParts } from '../runtime/in-parts.ts';
import { type FoundPosting, findPostings, keepCommitted, type WatchMatch } from './find-matches.ts';
import { dueItems, type OwedAlert, owedForDueDates, owedForMorningsPassed } from './owed-for-due-dates.ts';
import type { MatchServices } from './services.ts';

/** Recipients per message. DELIVER sends only a few per second, and one message must fit well into one invocation. */
const recipientsPerMessage = 10;
/** Watches that are read and owed together, as one part. */
const watchesPerPart = 500;
/** Time that must be left of the invocation for another part, in milliseconds. One part takes about a tenth of this. */
const neededMs = 15_000;

/**
 * Finds the watches that the items of an article match, and puts the alerts that they are owed on the alert queue.
 * Works part by part; when time runs short, the rest goes back to the match queue as a message of its own. It is safe
 * to repeat: the same alerts are owed again, and the ledger lets each of them through once.
 * @param remainingMs how much of the invocation is left
 * @throws {PermanentError} when the article does not exist
 */
export async function matchItems(
  message: MatchMessage,
  services: MatchServices,
  remainingMs: () => number,
): Promise<void> {
  const { articleId, type } = message;
  const structured = await services.articles.getStructured(articleId);
  if (structured === undefined) throw new PermanentError(`No article is stored with the id ${articleId}.`);

  const items = type === 'items.due' ? dueItems(message, structured) : structured.items;
  const found = await findPostings(structured.article, items, services.watchIndex);
  const left = found.filter(({ posting }) => posting.watchId > (message.after ?? ''));
  let owed = 0;
  let done: string | undefined;
  for (const part of partsOf(left)) {
    if (done !== undefined && remainingMs() < neededMs) {
      await services.enqueueRest(restAfter(done, message));
      break;
    }
    const matches = await keepCommitted(part, services.watches);
    const alerts = await alertsOwedTo(matches, message, structured, services);
    await enqueueAlerts(alerts, articleId, services);
    owed += alerts.length;
    done = part.at(-1)?.posting.watchId;
  }
  services.metrics.addMetric('AlertsOwed', MetricUnit.Count, owed);
  services.logger.info('Matched', { articleId, occasion: type, after: message.after, owed });
}

/** Cuts postings into parts of {@link watchesPerPart}. All postings of one watch are in the same part. */
function* partsOf(found: readonly FoundPosting[]): Generator<FoundPosting[]> {
  let from = 0;
  while (from < found.length) {
    let to = Math.min(from + watchesPerPart, found.length);
    while (found[to] !== undefined && found[to]?.posting.watchId === found[to - 1]?.posting.watchId) to += 1;
    yield found.slice(from, to);
    from = to;
  }
}

/**
 * Returns the message for the rest. It has no items: they would make it large, and the next invocation reads them
 * anyway.
 */
function restAfter(after: string, message: MatchMessage): MatchMessage {
  return message.type === 'items.due' ? { ...message, after } : { ...message, items: undefined, after };
}

async function enqueueAlerts(
  alerts: readonly OwedAlert[],
  articleId: string,
  services: Pick<MatchServices, 'enqueueAlerts'>,
): Promise<void> {
  const messages = [...Map.groupBy(alerts, ({ owedAt }) => owedAt)].flatMap(([owedAt, group]) =>
    inParts(group, recipientsPerMessage).map(
      (part): AlertsOwed => ({
        type: 'alerts.owed',
        articleId,
        owedAt,
        recipients: part.map(({ recipient }) => recipient),
      }),
    ),
  );
  if (messages.length > 0) await services.enqueueAlerts(messages);
}

async function alertsOwedTo(
  matches: readonly WatchMatch[],
  message: MatchMessage,
  structured: StructuredArticle,
  services: MatchServices,
): Promise<OwedAlert[]> {
  if (message.type === 'items.due') return owedForDueDates(message, matches, structured, services);
  const published = matches
    .filter(({ watch }) => watch.on.includes('publication'))
    .map(
      ({ watch, items }): OwedAlert => ({
        owedAt: structured.article.acceptedAt,
        recipient: {
          watchId: watch.id,
          subscriberId: watch.subscriberId,
          occasion: { kind: 'published' },
          itemIds: items.map(({ item }) => item.id),
        },
      }),
    );
  return [...published, ...(await owedForMorningsPassed(matches, structured, services))];
}
