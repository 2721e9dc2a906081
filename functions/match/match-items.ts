import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { AlertsOwed, MatchMessage } from '../domain/messages.ts';
import { PermanentError } from '../runtime/errors.ts';
import { inParts } from '../runtime/in-parts.ts';
import { committed, type FoundPosting, findPostings, type WatchMatch } from './find-matches.ts';
import { dueItems, type OwedAlert, owedForDueDates, owedForMorningsPassed } from './owed-for-due-dates.ts';
import type { MatchServices } from './services.ts';

/**
 * Recipients in one message. DELIVER paces itself at a few messages a second, so a message must be through
 * well inside one invocation.
 */
const recipientsPerMessage = 10;
/** Watches that are read and owed at a time. */
const watchesAtOnce = 500;
/** With less of the invocation left, the rest is left to the next one: some ten times what one part takes. */
const leastMs = 15_000;

/**
 * Finds the watches that an article's items match and puts the alerts that they are owed on the alert queue, part by
 * part; when time runs short, what is left goes back to the match queue as a message of its own.
 * Repeating it owes the same alerts again, and the ledger lets each through once.
 * @param remainingMs how much of the invocation is left
 * @throws {PermanentError} when the article is not there
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
    if (done !== undefined && remainingMs() < leastMs) {
      await services.enqueueRest(restOf(message, done));
      break;
    }
    const matches = await committed(part, services.watches);
    owed += await owe(await owedTo(matches, message, structured, services), articleId, services);
    done = part.at(-1)?.posting.watchId;
  }
  services.metrics.addMetric('AlertsOwed', MetricUnit.Count, owed);
  services.logger.info('Matched', { articleId, occasion: type, after: message.after, owed });
}

/** Parts of about one size, none of which ends between two postings of one watch. */
function* partsOf(found: readonly FoundPosting[]): Generator<FoundPosting[]> {
  let from = 0;
  while (from < found.length) {
    let to = Math.min(from + watchesAtOnce, found.length);
    while (found[to] !== undefined && found[to]?.posting.watchId === found[to - 1]?.posting.watchId) to += 1;
    yield found.slice(from, to);
    from = to;
  }
}

/** The items are read again, and would make the message large. */
function restOf(message: MatchMessage, after: string): MatchMessage {
  return message.type === 'items.due' ? { ...message, after } : { ...message, items: undefined, after };
}

async function owe(
  alerts: readonly OwedAlert[],
  articleId: string,
  services: Pick<MatchServices, 'enqueueAlerts'>,
): Promise<number> {
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
  return alerts.length;
}

async function owedTo(
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
