import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { maxAlertsPerMessage } from '../domain/alert/email.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { AlertsOwed, MatchMessage } from '../domain/messages.ts';
import { PermanentError } from '../runtime/errors.ts';
import { inParts } from '../runtime/in-parts.ts';
import { SendError } from '../runtime/queue.ts';
import { mergePostings, postingsOfChangedDates } from './changed-dates.ts';
import { FailedWatches } from './failed-watches.ts';
import {
  type FoundPosting,
  findPostings,
  findPostingsOfPassages,
  keepCommitted,
  type WatchMatch,
} from './find-matches.ts';
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
 *
 * A watch that cannot be worked through does not stop the others. The message goes to the dead letters for these watches
 * alone.
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

  if (structured.article.status === 'replaced') {
    services.logger.info('The article is replaced: its later revision is matched', { articleId });
    return;
  }

  const failures = new FailedWatches();
  const found = await postingsFor(message, structured, services, failures);
  const isWanted = wantedBy(message);
  const left = found.filter(({ posting }) => isWanted(posting.watchId));
  let owed = 0;
  let done: string | undefined;
  let hasRest = false;
  for (const part of partsOf(left)) {
    if (done !== undefined && remainingMs() < neededMs) {
      await services.enqueueRest(restAfter(done, message));
      hasRest = true;
      break;
    }
    const matches = await keepCommitted(part, services.watches, failures);
    const alerts = await alertsOwedTo(matches, message, structured, services, failures);
    await enqueueAlerts(alerts, articleId, services, failures);
    owed += alerts.length;
    done = part.at(-1)?.posting.watchId;
  }
  // The message for the rest meets the later failures again.
  const isDone = (watchId: string) => !hasRest || watchId <= (done ?? '');
  const failed = failures.errors.filter(([watchId]) => isWanted(watchId) && isDone(watchId));
  await parkFailed(failed, message, services);
  services.metrics.addMetric('AlertsOwed', MetricUnit.Count, owed);
  services.logger.info('Matched', { articleId, occasion: type, after: message.after, owed });
}

/** Returns the postings that a message is about, ordered by watch id. */
async function postingsFor(
  message: MatchMessage,
  structured: StructuredArticle,
  services: MatchServices,
  failures: FailedWatches,
): Promise<FoundPosting[]> {
  const { watchIndex } = services;
  if (message.type === 'items.due')
    return findPostings(structured.article, dueItems(message, structured), watchIndex, failures);
  const found = await findPostingsOfPassages(structured, watchIndex, failures);
  return mergePostings(found, await postingsOfChangedDates(structured, services, failures));
}

/** Returns whether a message is about a watch. */
function wantedBy({ after = '', watchIds }: MatchMessage): (watchId: string) => boolean {
  const only = watchIds && new Set(watchIds);
  return (watchId) => watchId > after && (only === undefined || only.has(watchId));
}

/** Puts the message on the dead letters once more, for the watches that failed. A redrive tries them alone. */
async function parkFailed(
  errors: FailedWatches['errors'],
  message: MatchMessage,
  services: Pick<MatchServices, 'park' | 'logger' | 'metrics'>,
): Promise<void> {
  const { articleId } = message;
  if (errors.length === 0) return;
  for (const [watchId, error] of errors) {
    services.logger.error('A watch could not be matched', { articleId, watchId, error: error as Error });
  }
  services.metrics.addMetric('WatchesFailed', MetricUnit.Count, errors.length);
  const watchIds = errors.map(([watchId]) => watchId);
  await services.park(
    inParts(watchIds, watchesPerPart).map((part) => ({
      ...withoutItems(message),
      after: undefined,
      watchIds: part,
    })),
  );
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

/** Returns the message for the rest: all watches after this id. */
function restAfter(after: string, message: MatchMessage): MatchMessage {
  return { ...withoutItems(message), after };
}

/**
 * Returns the message without the items of its article. They would make it large, and the next invocation reads them
 * anyway.
 */
function withoutItems(message: MatchMessage): MatchMessage {
  return message.type === 'items.due' ? message : { ...message, items: undefined };
}

async function enqueueAlerts(
  alerts: readonly OwedAlert[],
  articleId: string,
  services: Pick<MatchServices, 'enqueueAlerts'>,
  failures: FailedWatches,
): Promise<void> {
  const messages = [...Map.groupBy(alerts, ({ owedAt }) => owedAt)].flatMap(([owedAt, group]) =>
    partsByReader(group).map(
      (part): AlertsOwed => ({
        type: 'alerts.owed',
        articleId,
        owedAt,
        recipients: part.map(({ recipient }) => recipient),
      }),
    ),
  );
  if (messages.length === 0) return;
  for (const { message, reason } of await services.enqueueAlerts(messages)) {
    for (const { watchId } of message.recipients) failures.add(watchId, new SendError(reason));
  }
}

/** Cuts alerts into parts of about {@link recipientsPerMessage}. All alerts of one reader are in one part: they make one message. */
function partsByReader(alerts: readonly OwedAlert[]): OwedAlert[][] {
  const parts: OwedAlert[][] = [];
  for (const ofReader of Map.groupBy(alerts, ({ recipient }) => recipient.subscriberId).values()) {
    for (const some of inParts(ofReader, maxAlertsPerMessage)) {
      const last = parts.at(-1);
      if (last !== undefined && last.length + some.length <= recipientsPerMessage) last.push(...some);
      else parts.push([...some]);
    }
  }
  return parts;
}

async function alertsOwedTo(
  matches: readonly WatchMatch[],
  message: MatchMessage,
  structured: StructuredArticle,
  services: MatchServices,
  failures: FailedWatches,
): Promise<OwedAlert[]> {
  if (message.type === 'items.due') return owedForDueDates(message, matches, structured, services, failures);
  const own = matches.filter(({ changedDate }) => changedDate === undefined);
  const published = structured.article.alert === 'none' ? [] : publishedAlerts(matches, structured);
  return [...published, ...(await owedForMorningsPassed(own, structured, services, failures))];
}

/**
 * Returns one alert per watch that the article itself, or a date that it changes, is news to. A watch that matches the
 * article is told of the change in the same message, if it asks for publications.
 */
function publishedAlerts(matches: readonly WatchMatch[], { article }: StructuredArticle): OwedAlert[] {
  return [...Map.groupBy(matches, ({ watch }) => watch.id).values()].flatMap((ofWatch) => {
    const [first] = ofWatch;
    const told = ofWatch.filter(
      ({ watch, changedDate }) => changedDate !== undefined || watch.on.includes('publication'),
    );
    const [one] = told;
    if (first === undefined || one === undefined) return [];
    const isOwn = told.some(({ changedDate }) => changedDate === undefined);
    const { changedDate } = one;
    const itemIds = told.flatMap(({ items }) => items.map(({ item }) => item.id));
    const passage =
      itemIds.length === 0 ? told.find((each) => each.passage !== undefined)?.passage : undefined;
    return [
      {
        owedAt: article.acceptedAt,
        recipient: {
          watchId: first.watch.id,
          subscriberId: first.watch.subscriberId,
          occasion: isOwn ? { kind: 'published' } : { kind: 'published', changedDate },
          itemIds: [...new Set(itemIds)],
          ...(passage && { passage: { start: passage.start, end: passage.end } }),
        },
      },
    ];
  });
}
