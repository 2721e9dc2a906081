import { describe, expect, it } from 'vitest';
import { describeItems } from '../../../../functions/deliver/describe-items.ts';
import { itemId } from '../../../../functions/domain/article/item.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { anchorsOf } from '../../../../functions/domain/query/anchors.ts';
import { termsOf } from '../../../../functions/domain/query/document.ts';
import { WatchEngine } from '../../../../functions/domain/query/engine/watch-engine.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { explain } from '../../../../functions/domain/query/explain.ts';
import { analyseItem, documentInput } from '../../../../functions/domain/query/item-document.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { anAlert } from '../../../support/builders/alert.ts';
import { anArticle } from '../../../support/builders/article.ts';
import { aWatch } from '../../../support/builders/watch.ts';
import { naiveMatches } from '../../../support/query/naive-matches.ts';

/** One paragraph of `count` sentences with a fact each, and a word of its own: `w0`, `w1` … */
function longArticle(count: number) {
  const text = Array.from(
    { length: count },
    (_, i) => `The government of Norway agreed on Monday to buy w${i} from Japan for the ports of the north.`,
  ).join(' ');
  const article = anArticle({ text });
  const items = structureArticle(article).facts.map(({ fact, passage }, i) => ({
    item: { ...fact, id: itemId(article.id, i), articleId: article.id },
    passage,
  }));
  return { article, items };
}

describe('analyseItem', () => {
  const { article, items } = longArticle(200);

  it('shows each item the sentences around it, the same to watches, searches, explanations and messages', () => {
    const query = parseQuery('w100');
    const seenBy = {
      naive: items.filter((stored) => naiveMatches(query, documentInput(article, stored))),
      search: items.filter((stored) => {
        const document = analyseItem(article, stored);
        return (
          anchorsOf(query).some((anchor) => termsOf(document).includes(anchor)) && evaluate(query, document)
        );
      }),
      watch: items.filter((stored) => {
        const engine = new WatchEngine();
        engine.add('w', query);
        return engine.match(analyseItem(article, stored)).length > 0;
      }),
      explain: items.filter((stored) => explain(query, analyseItem(article, stored)).matched),
    };

    const seen = seenBy.naive.map(({ item }) => Number(/w(\d+)/.exec(item.quote)?.[1]));
    expect(items).toHaveLength(200);
    // Three parts of up to 700 characters, with a sentence of some 90 each.
    expect(seen.length).toBeGreaterThan(12);
    expect(seen.length).toBeLessThan(24);
    expect(seen[0]).toBeLessThan(95);
    expect(seen.at(-1)).toBeGreaterThan(105);
    for (const found of Object.values(seenBy)) expect(found).toEqual(seenBy.naive);
    const described = describeItems(
      aWatch({ canonical: query.key }),
      anAlert({ itemIds: seenBy.naive.map(({ item }) => item.id) }),
      { article, items },
    );
    expect(described.map(({ item }) => item.quote)).toEqual([expect.stringContaining('w100')]);
  });

  it('analyses each passage once for all its items', () => {
    const documents = items.map((stored) => analyseItem(article, stored));

    const analysed = new Set(documents.map(({ words }) => words));
    expect(analysed.size).toBeLessThan(items.length / 5);
    for (const { input } of documents) expect(input.item?.articleId).toBe(article.id);
  });

  it('analyses a number of words in proportion to the length of the paragraph', () => {
    const wordsPerItem = [50, 200, 800].map((count) => {
      const long = longArticle(count);
      const analysed = new Set(long.items.map((stored) => analyseItem(long.article, stored).words));
      return [...analysed].reduce((sum, words) => sum + words.length, 0) / long.items.length;
    });

    for (const words of wordsPerItem) expect(words).toBeLessThan(3.5 * 18);
  });
});
