import { describe, expect, it } from 'vitest';
import { describeItems } from '../../../functions/deliver/describe-items.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aWatch } from '../../support/builders/watch.ts';

const around = 'The ministers met in Oslo.';
const matching = 'They signed a pact on shipbuilding.';
const text = `${around} ${matching}`;

describe('describeItems', () => {
  const passage = { start: 0, end: text.length };
  const items = [
    { ...aStoredItem('art_1', 0, { quote: around, start: 0, end: around.length }), passage },
    { ...aStoredItem('art_1', 1, { quote: matching, start: around.length + 1, end: text.length }), passage },
  ];
  const alert = anAlert({ itemIds: items.map(({ item }) => item.id) });

  it('returns the sentences with matched words, without the others of the paragraph', () => {
    const described = describeItems(aWatch(), alert, { article: anArticle({ text }), items });

    expect(described.map(({ item, marks }) => [item.quote, marks.length])).toEqual([[matching, 1]]);
  });

  it('begins with the sentence that has the most matched words', () => {
    const watch = aWatch({ canonical: 'minister OR (pact shipbuild)' });

    const described = describeItems(watch, alert, { article: anArticle({ text }), items });

    expect(described.map(({ item, marks }) => [item.quote, marks.length])).toEqual([
      [matching, 2],
      [around, 1],
    ]);
  });

  it('returns the sentence of the passage of the alert, also where a shorter passage begins at the same place', () => {
    const whole = { start: 0, end: text.length };
    const article = anArticle({ text, passages: [{ start: 0, end: around.length }, whole] });
    const onPassage = anAlert({ itemIds: [], passage: whole });

    const described = describeItems(aWatch({ canonical: 'shipbuild' }), onPassage, { article, items: [] });

    expect(described.map(({ item, marks }) => [item.quote, marks.length])).toEqual([[matching, 1]]);
  });

  it('returns all sentences when the query asks for no word', () => {
    const watch = aWatch({ canonical: 'kind:meeting' });

    const described = describeItems(watch, alert, { article: anArticle({ text }), items });

    expect(described.map(({ item }) => item.quote)).toEqual([around, matching]);
  });
});
