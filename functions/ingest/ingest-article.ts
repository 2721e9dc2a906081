import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Article } from '../domain/article/article.ts';
import { ArticleError } from '../domain/article/errors.ts';
import { itemId } from '../domain/article/item.ts';
import type { Structured } from '../domain/article/structure.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { DatelineError, PermanentError } from '../runtime/errors.ts';
import { dueEntries } from './due-entries.ts';
import { fileTerms } from './file-terms.ts';
import {
  changedEntries,
  type FoundChange,
  findDateChanges,
  findRevisedDates,
  withChange,
} from './find-date-changes.ts';
import { fileRevision, lastStructured, revisionsAround, settleRevisions } from './revisions.ts';
import type { IngestServices } from './services.ts';

/** How often an article throws before it is failed. */
const maxFailures = 5;
/**
 * How often an article is begun before it is failed: once less than its message is received. An attempt that is killed
 * costs a receive, and says nothing against the article.
 */
const maxAttempts = 9;
/**
 * A longer text goes to the queue of long articles, in UTF-16 units. It is as long as ten ordinary articles. Structuring
 * takes some ten milliseconds up to this length, and up to seconds above it.
 */
const longestOrdinaryText = 30_000;
/** Characters of a reason that are kept. */
const maxReason = 1_000;

/**
 * Structures one accepted article. The order of the writes makes it safe to cut off and repeat every step: the indexes
 * come first, then the article's row becomes `structured` (the commit point), then the announcement. An article that is
 * already structured is announced again, because the attempt before may have ended between the last two steps.
 * Consumers must treat a second announcement of the same article as the first.
 *
 * Every article ends: an error in attempt {@link maxFailures} or later makes it `failed`, with the reason, instead of
 * throwing. So does an attempt after {@link maxAttempts} others that neither succeeded nor threw. An attempt is counted
 * before it begins, because an attempt that is killed cannot count itself.
 * @param options `leavesLong`: a long article is not structured but put on the queue of long articles
 * @throws {PermanentError} when no article has this id
 */
export async function ingestArticle(
  articleId: string,
  services: IngestServices,
  { leavesLong = false }: { readonly leavesLong?: boolean } = {},
): Promise<void> {
  const { articles, logger } = services;
  let attempt: number | undefined;
  try {
    const stored = await articles.getStructured(articleId);
    if (stored === undefined) throw new PermanentError(`No article is stored with the id ${articleId}.`);
    const { status } = stored.article;
    if (status === 'failed' || status === 'replaced') {
      logger.info('There is nothing to do for this article', { articleId, status });
      return;
    }
    if (leavesLong && isLong(stored.article)) {
      await services.enqueueLong({ type: 'article.accepted', articleId, isLong: true });
      return;
    }
    if (status === 'accepted') attempt = await articles.beginAttempt(articleId);
    if (attempt !== undefined && attempt > maxAttempts) throw new NoEndError();
    const structured = status === 'structured' ? stored : await structureAndSave(stored.article, services);
    if (structured === undefined) return;
    const isReplaced = await settleRevisions(structured.article, services);
    // Announced by its later revision.
    if (!isReplaced) await services.announce(structured);
  } catch (error) {
    // Not counted yet when the article could not be read. Not counted at all when it is structured already.
    attempt ??= await articles.beginAttempt(articleId).catch(() => undefined);
    const isLast = attempt !== undefined && attempt >= maxFailures;
    if (!isLast || !(await failArticle(articleId, reasonOf(error), services))) throw error;
  }
}

function isLong({ status, text }: Article): boolean {
  return status === 'accepted' && text.length > longestOrdinaryText;
}

/** Earlier attempts were counted and neither succeeded nor threw. */
class NoEndError extends DatelineError {
  override readonly name = 'NoEndError';
  readonly code = 'no-end';

  constructor() {
    super(`None of ${maxAttempts} attempts came to an end: each ran out of time or memory, or was stopped.`);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof NoEndError) return error.message;
  return `It could not be structured in ${maxFailures} attempts. The last error: ${String(error)}`;
}

/** Gives an article up, and counts it for the alarm. Returns false when it is structured already. */
async function failArticle(articleId: string, reason: string, services: IngestServices): Promise<boolean> {
  const { articles, logger, metrics } = services;
  if (!(await articles.fail(articleId, reason.slice(0, maxReason)))) return false;
  logger.error('Article failed', { articleId, because: reason });
  metrics.addMetric('ArticlesFailed', MetricUnit.Count, 1);
  return true;
}

async function structureAndSave(
  accepted: Article,
  services: IngestServices,
): Promise<StructuredArticle | undefined> {
  const { articles, itemIndex, metrics } = services;
  const result = await structure(accepted);
  if (result instanceof ArticleError) {
    await failArticle(accepted.id, result.message, services);
    return undefined;
  }

  const { passages } = result;
  // One object for all that follows: the words of its passages are analysed once for it.
  const article: Article = { ...accepted, passages: [...passages] };
  const found: StoredItem[] = result.facts.map(({ fact, passage }, ordinal) => ({
    item: { ...fact, id: itemId(article.id, ordinal), articleId: article.id },
    passage,
  }));
  await fileRevision(article, services);
  const revisions = await revisionsAround(article, services);
  const isReplaced = (await lastStructured(revisions.after, services)) !== undefined;
  const before = isReplaced ? undefined : await lastStructured(revisions.before, services);
  const changes = await changesBy(article, found, before, services);
  const items = found.map(
    ({ item, passage }): StoredItem => ({ item: withChange(item, changes.get(item.id)), passage }),
  );
  const due = dueEntries(article, items);
  const filed = await fileTerms({ article, items }, itemIndex);
  const warnings = [...result.warnings, ...filed, ...due.warnings];
  await itemIndex.putDue([...due.entries, ...changedEntries(article, changes)]);

  // Loaded here, like structuring: it reads texts too.
  const { findStory } = await import('./find-story.ts');
  const storyId = await findStory(article, services, before?.article.storyId);
  const structuredAt = services.now();
  await articles.saveStructured(article.id, items, structuredAt, {
    warnings,
    passages,
    storyId,
    replaces: before?.article.id,
  });
  metrics.addMetric('ArticlesStructured', MetricUnit.Count, 1);
  metrics.addMetric('ItemsStructured', MetricUnit.Count, items.length);
  return { article: { ...article, status: 'structured', structuredAt, storyId }, items };
}

/** Finds the dates that an article changes: of other articles, and of the revision before it. */
async function changesBy(
  article: Article,
  items: readonly StoredItem[],
  before: StructuredArticle | undefined,
  services: IngestServices,
): Promise<Map<string, FoundChange>> {
  const changes = await findDateChanges(article, items, services);
  if (before === undefined) return changes;
  return new Map([...(await findRevisedDates(items, before, changes)), ...changes]);
}

async function structure(article: Article): Promise<Structured | ArticleError> {
  // The lexicons are half of all the code. They load with the first article, so that the function starts fast.
  const { structureArticle } = await import('../domain/article/structure.ts');
  try {
    return structureArticle(article);
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
}
