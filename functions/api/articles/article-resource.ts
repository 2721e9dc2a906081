import * as z from 'zod';
import { type Article, articleSchema } from '../../domain/article/article.ts';
import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import { itemResource } from '../items/item-resource.ts';

/** An article in answers of the API, with its items and with the text as it was sent. */
export const articleResource = articleSchema
  .pick({
    id: true,
    status: true,
    headline: true,
    datePublished: true,
    url: true,
    publisher: true,
    inLanguage: true,
    acceptedAt: true,
    structuredAt: true,
    failure: true,
    warnings: true,
  })
  .extend({ body: z.string().optional(), html: z.string().optional(), items: z.array(itemResource) })
  .meta({ id: 'Article' });

/** Returns only the fields of the resource. No other field of a row leaves the API. */
export function showArticle({ article, items }: StructuredArticle): z.output<typeof articleResource> {
  const text = article.format === 'html' ? { html: article.text } : { body: article.text };
  return articleResource.parse({ ...article, ...text, items: items.map(({ item }) => item) });
}

/** An article in lists of the API, without its text and its items. */
export const articleRowResource = articleSchema
  .pick({
    id: true,
    status: true,
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
