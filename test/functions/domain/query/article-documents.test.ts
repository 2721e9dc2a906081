import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemId } from '../../../../functions/domain/article/item.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import type { StructuredArticle } from '../../../../functions/domain/article/structured-article.ts';
import { documentsOf } from '../../../../functions/domain/query/article-documents.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { anArticle } from '../../../support/builders/article.ts';

/** Structures an article as INGEST does. */
function structured(members: Parameters<typeof anArticle>[0]): StructuredArticle {
  const article = anArticle(members);
  const { facts, passages } = structureArticle(article);
  const items = facts.map(({ fact, passage }, i) => ({
    item: { ...fact, id: itemId(article.id, i), articleId: article.id },
    passage,
  }));
  return { article: { ...article, passages: [...passages] }, items };
}

/** Returns the passages that a query matches, as readable text, each once. */
function matching(query: string, article: StructuredArticle): string[] {
  const found = documentsOf(article).filter(({ document }) => evaluate(parseQuery(query), document));
  return [...new Set(found.map(({ document }) => document.input.passage))];
}

const tariffs = structured({
  headline: 'Tariff talks resume in Geneva',
  text: [
    'By Jane Smith',
    'Negotiators from the two sides returned to the table on Monday after a break of a month.',
    'Brent crude traded at $63.10.',
    'The prime minister will visit Oslo on November 3, 2025.',
    'Agenda',
    'The tariff on cars is to fall to 10%.',
  ].join('\n\n'),
});

describe('the documents of an article', () => {
  it.each([
    ['a word of a sentence that states no fact', 'Brent', [/^Brent crude traded at/]],
    ['a headline alone: the opening passage', 'tariff talks', [/^Negotiators/, /^The tariff/]],
    ['the headline by its field: the opening passage', 'headline:tariff', [/^Negotiators/]],
    ['a word of the headline and one of the passage', 'geneva oslo', [/^The prime minister/]],
    ['facts of an item beside words of the headline', 'tariff kind:visit', [/^The prime minister/]],
    ['facts of an item alone', 'kind:visit', [/^The prime minister/]],
    ['what is true of the whole article', 'lang:en tariff -cars', [/^Negotiators/]],
    ['an alternative that only the headline meets', 'geneva OR brent', [/^Negotiators/, /^Brent/]],
    ['a word of no passage', 'copper', []],
  ])('match %s', (_, query, passages) => {
    expect(matching(query, tariffs)).toEqual(passages.map((each) => expect.stringMatching(each)));
  });

  it('open with the first paragraph that is no byline', () => {
    const opening = documentsOf(tariffs).filter(({ document }) => document.input.isOpening !== false);

    expect(opening.map(({ document }) => document.input.passage)).toEqual([
      expect.stringMatching(/^Negotiators/),
    ]);
  });

  it('keep the facts of two items of one paragraph apart', () => {
    const article = structured({
      text: 'Norway signed a pact with Japan on Monday. France will buy 12 ships from Italy for $3 billion.',
    });

    expect(matching('kind:purchase country:it', article)).toHaveLength(1);
    expect(matching('kind:purchase country:jp', article)).toEqual([]);
  });

  it('see list entries and table rows as passages of their own, with their heading', () => {
    const article = structured({
      format: 'html',
      text:
        '<p>The court set out its calendar for the coming year on Monday in a short notice.</p>' +
        '<h2>Key dates</h2><ul><li>March 3: the hearing of the copper case opens in Oslo.</li>' +
        '<li>April 9: the court of appeal rules on zinc, its clerk said.</li></ul>' +
        '<table><tr><td>Nickel hearing, second chamber of the court</td><td>May 5</td></tr>' +
        '<tr><td>Cobalt hearing, first chamber of the court</td><td>June 8</td></tr></table>' +
        '<p>All hearings are open to the public, and the rulings are published on the same day.</p>',
    });

    expect(matching('"key dates" copper', article)).toEqual([expect.stringContaining('copper')]);
    expect(matching('copper zinc', article)).toEqual([]);
    expect(matching('cobalt', article)).toEqual([expect.stringContaining('Cobalt')]);
    expect(matching('cobalt nickel', article)).toEqual([]);
  });

  it('lose no word of any paragraph, however long the paragraphs and the article are', () => {
    const word = fc.integer({ min: 0, max: 100_000 }).map((n) => `w${n.toString(36)}x`);
    const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const article = structured({ headline: 'News', text: paragraphs.join('\n\n') });
        const words = paragraphs.flatMap((text) => text.match(/w\w+/g) ?? []);

        for (const each of words.slice(0, 20)) expect(matching(each, article)).not.toEqual([]);
        const found = new Set(
          documentsOf(article).flatMap(({ document }) => document.input.passage.match(/w\w+/g) ?? []),
        );
        expect(new Set(words).difference(found)).toEqual(new Set());
      }),
      { numRuns: 100 },
    );
  });

  it('have one opening, also where a short line before it is joined to it', () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, i) => `line${i} of a table that has very many short lines`,
    );

    const { article } = structured({ text: ['News in short.', ...lines].join('\n\n') });

    expect(article.passages?.filter(({ isOpening }) => isOpening)).toHaveLength(1);
  });

  it('have at most 2,000 passages, and still every word', () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `line${i} of the table`);

    const article = structured({ text: lines.join('\n\n') });

    expect(article.article.passages?.length).toBeLessThanOrEqual(2_000);
    expect(matching('line4999', article)).toHaveLength(1);
    expect(matching('line2500', article)).toHaveLength(1);
  });
});
