import * as z from 'zod';
import type { ArticleRequest } from '../../domain/article/article.ts';
import { instantOf } from './instant-of.ts';

const text = z.string().trim().min(1);
/** Not trimmed, because offsets point into it. */
const prose = z.string().min(1);
/** schema.org allows a thing or only its name, and one value or several. */
const named = z.union([text, z.looseObject({ name: text })]);
const reference = z.union([text, z.looseObject({ '@id': text })]);

/**
 * Parses a schema.org NewsArticle (or another Article type) in JSON-LD, and returns an article as `POST /articles`
 * takes it. Other members are ignored.
 */
export const newsArticleSchema = z
  .looseObject({
    '@type': z.union([text, z.array(text)]).refine((types) => [types].flat().some(isArticle), {
      message: 'It must be NewsArticle, or another schema.org type whose name ends in Article.',
    }),
    headline: text,
    articleBody: prose.describe('The text of the article'),
    datePublished: text.describe('A date or an instant'),
    url: text.optional(),
    mainEntityOfPage: reference.optional(),
    publisher: z.union([named, z.array(named)]).optional(),
    inLanguage: z.union([text, z.array(text)]).optional(),
  })
  .transform((article): ArticleRequest => {
    const page = article.mainEntityOfPage;
    const publisher = [article.publisher].flat()[0];
    return defined({
      headline: article.headline,
      body: article.articleBody,
      datePublished: instantOf(article.datePublished),
      url: article.url ?? (typeof page === 'object' ? page['@id'] : page),
      publisher: typeof publisher === 'object' ? publisher.name : publisher,
      inLanguage: [article.inLanguage].flat()[0],
    });
  });

function isArticle(type: string): boolean {
  return /(^|[/:])\w*Article$|(^|[/:])Report$/.test(type);
}

/** Returns the object without its undefined members. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
