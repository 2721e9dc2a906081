import type { ArticleRequest } from '../../domain/article/article.ts';

/** Bodies for the OpenAPI document, by a title. The tests send each of them. */
export const articleExamples: Readonly<Record<string, ArticleRequest>> = {
  'Plain text': {
    headline: 'Two ports agree on a ferry line',
    body: 'Aalborg and Gothenburg signed an agreement on a ferry line on Monday. The first ship sails on April 1.',
    datePublished: '2026-03-02T08:00:00Z',
    url: 'https://news.example.com/ferry',
    publisher: 'The Northern Post',
  },
  HTML: {
    headline: 'Central bank to meet on Thursday',
    html: '<article><p>The central bank will meet on Thursday to decide on rates.</p></article>',
    datePublished: '2026-03-02T08:00:00+01:00',
    inLanguage: 'en',
  },
};

/** Ids in the examples. A caller replaces them by ids of their own. */
export const exampleIds = {
  article: 'art_0c6v3bnh8w2k4qj5s7t9x1z3a5',
  subscriber: 'sub_3g7k9m1p5r8t2v4x6z0b2d4f',
  watch: 'wat_5h8j0k2m4n6p8q1r3s5t7v9w',
} as const;
