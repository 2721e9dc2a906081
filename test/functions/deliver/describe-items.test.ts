import { describe, expect, it } from 'vitest';
import { describeItems } from '../../../functions/deliver/describe-items.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aWatch } from '../../support/builders/watch.ts';

const around = 'The ministers met in Oslo.';
const asked = 'They signed a pact on shipbuilding.';
const text = `${around} ${asked}`;

describe('the items of an alert', () => {
  const passage = { start: 0, end: text.length };
  const items = [
    { ...aStoredItem('art_1', 0, { quote: around, start: 0, end: around.length }), passage },
    { ...aStoredItem('art_1', 1, { quote: asked, start: around.length + 1, end: text.length }), passage },
  ];
  const alert = anAlert({ itemIds: items.map(({ item }) => item.id) });

  it('are the sentences that hold what was asked for, not those that stand beside them', () => {
    const described = describeItems(aWatch(), alert, { article: anArticle({ text }), items });

    expect(described.map(({ item, marks }) => [item.quote, marks.length])).toEqual([[asked, 1]]);
  });

  it('begin with the sentence that holds most of it', () => {
    const watch = aWatch({ canonical: 'minister OR (pact shipbuild)' });

    const described = describeItems(watch, alert, { article: anArticle({ text }), items });

    expect(described.map(({ item, marks }) => [item.quote, marks.length])).toEqual([
      [asked, 2],
      [around, 1],
    ]);
  });

  it('are all of them where no word was asked for', () => {
    const watch = aWatch({ canonical: 'kind:meeting' });

    const described = describeItems(watch, alert, { article: anArticle({ text }), items });

    expect(described.map(({ item }) => item.quote)).toEqual([around, asked]);
  });
});
