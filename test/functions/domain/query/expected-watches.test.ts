import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemId } from '../../../../functions/domain/article/item.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { WatchEngine } from '../../../../functions/domain/query/engine/watch-engine.ts';
import { analyseItem } from '../../../../functions/domain/query/item-document.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { anArticle } from '../../../support/articles.ts';
import { economicTies, hasSharedArticles } from '../../../support/shared-article.ts';

interface Expected {
  readonly watches: readonly { query: string; matches: string[]; due?: string }[];
}

const expectations = join(
  import.meta.dirname,
  '../../../../../shared/articles/us-japan-economic-ties.expected.json',
);

describe.skipIf(!hasSharedArticles)(
  'the expected watches of ../shared/articles (skipped where it is missing)',
  () => {
    // Where the file is missing, one entry in the list of skipped tests represents all of them.
    const { watches }: Expected = hasSharedArticles
      ? JSON.parse(readFileSync(expectations, 'utf8'))
      : { watches: [{ query: 'match what they are expected to', matches: [] }] };

    function matchedItems(query: string) {
      const { headline, body, datePublished } = economicTies();
      const article = anArticle(body, { headline, datePublished });
      const engine = new WatchEngine();
      engine.add('watch', parseQuery(query));
      return structureArticle(article).facts.flatMap(({ fact, passage }, ordinal) => {
        const item = { ...fact, id: itemId(article.id, ordinal), articleId: article.id };
        const document = analyseItem(article, { item, passage });
        return engine.match(document).length > 0 ? [item] : [];
      });
    }

    it.each(watches.map((watch) => [watch.query, watch] as const))('%s', (query, { matches, due }) => {
      const items = matchedItems(query);

      for (const expected of matches) {
        expect(items.map(({ quote }) => quote)).toContainEqual(expect.stringContaining(expected));
      }
      if (matches.length === 0) expect(items).toEqual([]);
      if (due !== undefined) expect(items.flatMap(({ dueDates }) => dueDates)).toContain(due);
    });
  },
);
