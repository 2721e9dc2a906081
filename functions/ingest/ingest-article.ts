import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Article } from '../domain/article/article.ts';
import { ArticleError } from '../domain/article/errors.ts';
import { itemId } from '../domain/article/item.ts';
import type { Structured } from '../domain/article/structure.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { PermanentError } from '../runtime/errors.ts';
import { dueEntries } from './due-entries.ts';
import { fileTerms } from './file-terms.ts';
import { findMoves, movedEntries } from './find-moves.ts';
import type { IngestServices } from './services.ts';

/**
 * Structures one accepted article. The order of the writes makes it safe to cut off and repeat every step: the indexes
 * come first, then the article's row becomes `structured` (the commit point), then the announcement. An article that is
 * already structured is announced again, because the attempt before may have ended between the last two steps.
 * Consumers must treat a second announcement of the same article as the first.
 * @throws {PermanentError} when no article has this id
 */
export async function ingestArticle(articleId: string, services: IngestServices): Promise<void> {
  const { articles, logger } = services;
  const stored = await articles.getStructured(articleId);
  if (stored === undefined) throw new PermanentError(`No article is stored with the id ${articleId}.`);
  if (stored.article.status === 'failed') {
    logger.info('Article failed before; there is nothing to do', { articleId });
    return;
  }
  const structured =
    stored.article.status === 'structured' ? stored : await structureAndSave(stored.article, services);
  if (structured !== undefined) await services.announce(structured);
}

async function structureAndSave(
  article: Article,
  services: IngestServices,
): Promise<StructuredArticle | undefined> {
  const { articles, itemIndex, logger, metrics } = services;
  const result = await structure(article);
  if (result instanceof ArticleError) {
    logger.warn('Article cannot be structured', { articleId: article.id, because: result.message });
    await articles.fail(article.id, result.message);
    return undefined;
  }

  const found: StoredItem[] = result.facts.map(({ fact, passage }, ordinal) => ({
    item: { ...fact, id: itemId(article.id, ordinal), articleId: article.id },
    passage,
  }));
  const moves = await findMoves(article, found, services);
  const items = found.map((stored): StoredItem => {
    const move = moves.get(stored.item.id)?.move;
    return move === undefined ? stored : { ...stored, item: { ...stored.item, moved: move } };
  });
  const due = dueEntries(article, items);
  const warnings = [...result.warnings, ...(await fileTerms(article, items, itemIndex)), ...due.warnings];
  await itemIndex.putDue([...due.entries, ...movedEntries(article, moves)]);

  const structuredAt = services.now();
  await articles.saveStructured(article.id, items, structuredAt, warnings);
  metrics.addMetric('ArticlesStructured', MetricUnit.Count, 1);
  metrics.addMetric('ItemsStructured', MetricUnit.Count, items.length);
  return { article: { ...article, status: 'structured', structuredAt }, items };
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
