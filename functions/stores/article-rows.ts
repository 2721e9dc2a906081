import * as z from 'zod';
import { type Article, articleSchema, passageSchema } from '../domain/article/article.ts';
import { itemSchema } from '../domain/article/item.ts';
import { StoredRowError } from './errors.ts';
import { articleKeys } from './keys.ts';
import type { Row } from './rows.ts';
import { splitText } from './split-text.ts';

/** The parts of an article that can be long: both grow with the request, which may have a megabyte. */
const contentSchema = articleSchema.pick({ text: true, givenFacts: true });

export const articleRow = z.object({
  article: articleSchema.omit({ text: true, givenFacts: true }),
  /** The content, when it is short. */
  content: contentSchema.optional(),
  /** The version of the rows that hold the content, as JSON in parts, when it is long. */
  contentVersion: z.string().optional(),
  /** The number of items. Absent until the article is structured. */
  itemCount: z.int().optional(),
});
export const contentRow = z.object({ part: z.string() });
export const itemRow = z.object({ ordinal: z.int(), item: itemSchema, passage: passageSchema });

/** One article under its address. */
export const revisionRow = articleSchema.pick({ id: true, datePublished: true, acceptedAt: true });

/** Content of up to this many bytes of JSON is in the article's row. DynamoDB's limit per row is 400 KB. */
const maxInlineBytes = 200_000;

/** Returns the row of a new article without its content, and the content as JSON. */
export function splitArticle({ text, givenFacts, ...article }: Article) {
  const content = { text, givenFacts };
  const json = JSON.stringify(content);
  const row: Row = { ...articleKeys.article(article.id), article, ...articleKeys.inPending(article) };
  return { row, content, json, isLong: Buffer.byteLength(json) > maxInlineBytes };
}

/** Returns the rows of long content. */
export function contentRows(id: string, version: string, json: string) {
  return splitText(json, maxInlineBytes).map((part, i) => ({ ...articleKeys.content(id, version, i), part }));
}

/**
 * Puts an article together from its row and the content in its row, or in the parts.
 * @throws {StoredRowError} when parts are missing
 */
export function joinArticle(
  { article, content }: z.infer<typeof articleRow>,
  parts: readonly string[],
  table: string,
): Article {
  if (content !== undefined) return { ...article, ...content };
  try {
    return { ...article, ...contentSchema.parse(JSON.parse(parts.join(''))) };
  } catch (cause) {
    const row = `${table} ${articleKeys.partition(article.id)}`;
    throw new StoredRowError(row, `The text of the article ${article.id} is incomplete in ${table}.`, {
      cause,
    });
  }
}
