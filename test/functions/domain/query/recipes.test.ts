import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemId } from '../../../../functions/domain/article/item.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import type { MatchDocument } from '../../../../functions/domain/query/document.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { analyseItem } from '../../../../functions/domain/query/item-document.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { anArticle } from '../../../support/articles.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/watch-language.md'), 'utf8');
const recipes = [...page.matchAll(/^\| ([^`|]+) \| `([^`]+)` \| ([^|]+) \|$/gm)].map(
  ([, purpose = '', query = '', sentence = '']) => ({ purpose, query, sentence }),
);

/** The documents of an article of 27 October 2025 that has only this sentence: one for each item in it. */
function documentsOf(sentence: string): MatchDocument[] {
  const article = anArticle(sentence, { headline: 'News', datePublished: '2025-10-27T09:00:00Z' });
  return structureArticle(article).facts.map(({ fact, passage }, ordinal) => {
    const item = { ...fact, id: itemId(article.id, ordinal), articleId: article.id };
    return analyseItem(article, { item, passage });
  });
}

describe('the recipes of the watch language', () => {
  it('are twelve, and come before everything else', () => {
    expect(recipes).toHaveLength(12);
    expect(page.indexOf('## Twelve recipes')).toBe(page.indexOf('## '));
  });

  it.each(recipes)('find $purpose: $query matches "$sentence"', ({ query, sentence }) => {
    const documents = documentsOf(sentence);

    expect(documents.map((document) => evaluate(parseQuery(query), document))).toContain(true);
  });

  it.each(recipes)('leave most of the other sentences alone: $query', ({ query, sentence }) => {
    const others = recipes.filter((other) => other.sentence !== sentence);

    const found = others.filter((other) =>
      documentsOf(other.sentence).some((document) => evaluate(parseQuery(query), document)),
    );
    expect(found.length).toBeLessThanOrEqual(2);
  });
});
