import * as z from 'zod';
import { type Article, articleSchema } from '../../domain/article/article.ts';
import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import { decodeCursor, encodeCursor } from '../../stores/cursor.ts';
import { firstThatFit, Room } from '../http/room.ts';
import { itemResource, showItem } from '../items/item-resource.ts';

/** An article in answers of the API, with its items and with the text as it was sent. */
export const articleResource = articleSchema
  .pick({
    id: true,
    status: true,
    storyId: true,
    headline: true,
    datePublished: true,
    url: true,
    publisher: true,
    inLanguage: true,
    alert: true,
    acceptedAt: true,
    structuredAt: true,
    replaces: true,
    replacedBy: true,
    failure: true,
    warnings: true,
  })
  .extend({
    body: z.string().optional(),
    html: z.string().optional(),
    items: z.array(itemResource),
    cursor: z
      .string()
      .optional()
      .describe('Where the items go on, if the answer has not room for all of them'),
  })
  .meta({ id: 'Article' });

/** The ordinal of the first item of the next page. */
const cursorSchema = z.object({ next: z.int().nonnegative() });

/**
 * Returns only the fields of the resource. No other field of a row leaves the API. Its items begin at the cursor, and
 * end where the answer would be too large.
 * @throws {CursorError} when the cursor was not issued for this article
 */
export function showArticle(
  { article, items }: StructuredArticle,
  cursor?: string,
): z.output<typeof articleResource> {
  const listing = `article/${article.id}`;
  const from = cursor === undefined ? 0 : decodeCursor(cursor, cursorSchema, listing).next;
  const text = article.format === 'html' ? { html: article.text } : { body: article.text };
  const shown = articleResource.parse({ ...article, ...text, items: [] });
  const room = new Room();
  room.take(JSON.stringify(shown));
  const page = firstThatFit(
    items.slice(from).map(({ item }) => showItem(item)),
    JSON.stringify,
    room,
  );
  const next = from + page.length;
  return {
    ...shown,
    items: page,
    ...(next < items.length && { cursor: encodeCursor({ next }, listing) }),
  };
}

/** An article in lists of the API, without its text and its items. */
export const articleRowResource = articleSchema
  .pick({
    id: true,
    status: true,
    storyId: true,
    headline: true,
    url: true,
    publisher: true,
    inLanguage: true,
    datePublished: true,
    warnings: true,
  })
  .meta({ id: 'ArticleRow' });

/** Returns only the fields of the resource. */
export function showArticleRow(article: Article): z.output<typeof articleRowResource> {
  return articleRowResource.parse(article);
}

/** Another article of a story or a fact, in lists of the API. */
export const copyResource = articleSchema
  .pick({ id: true, headline: true, url: true, publisher: true, datePublished: true })
  .meta({ id: 'Copy' });

/** An article that a search found. */
export const foundArticleResource = articleRowResource
  .extend({ alsoIn: z.array(copyResource).optional().describe('The other articles that tell this story') })
  .meta({ id: 'FoundArticle' });

/** Returns only the fields of the resource. */
export function showCopy(article: Article): z.output<typeof copyResource> {
  return copyResource.parse(article);
}
