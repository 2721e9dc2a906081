import * as z from 'zod';
import { articleStatuses } from '../../domain/article/article.ts';
import { idPath } from '../parameters.ts';
import { notFound } from '../problem.ts';
import { itemResource } from '../resources.ts';
import { defineRoute } from '../route.ts';

const articleResource = z
  .object({
    id: z.string(),
    status: z.enum(articleStatuses),
    headline: z.string(),
    body: z.string().optional(),
    html: z.string().optional(),
    datePublished: z.string(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    inLanguage: z.string(),
    acceptedAt: z.string(),
    structuredAt: z.string().optional(),
    failure: z.string().optional(),
    warnings: z.array(z.string()).optional(),
    items: z.array(itemResource),
  })
  .meta({ id: 'Article' });

/** `GET /articles/{id}`: the article with its items. */
export const getArticle = defineRoute({
  key: 'GET /articles/{id}',
  summary: 'Read an article and its items',
  path: idPath,
  success: { status: 200, description: 'The article', schema: articleResource },
  handle: async ({ path }, { articles }) => {
    const structured = await articles.getStructured(path.id);
    if (structured === undefined) throw notFound('article', path.id);
    const { text, format, givenItems: _, ...article } = structured.article;
    return {
      status: 200,
      body: {
        ...article,
        [format === 'html' ? 'html' : 'body']: text,
        items: structured.items.map(({ item }) => item),
      },
    };
  },
});
