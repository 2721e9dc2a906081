import { describe, expect, it } from 'vitest';
import { describeItems } from '../../../functions/deliver/describe-items.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aWatch } from '../../support/builders/watch.ts';

const around = 'The ministers met in Oslo.';
const asked = 'They signed a pact on shipbuilding.';
const text = `${around} ${asked}`;

describe('the items of an alert', () => {
  it('begin with the sentence that holds what was asked for, not with one that stands beside it', () => {
    const passage = { start: 0, end: text.length };
    const items = [
      { ...aStoredItem('art_1', 0, { quote: around, start: 0, end: around.length }), passage },
      { ...aStoredItem('art_1', 1, { quote: asked, start: around.length + 1, end: text.length }), passage },
    ];
    const alert = anAlert({ itemIds: items.map(({ item }) => item.id) });

    const described = describeItems(aWatch(), alert, { article: anArticle({ text }), items });

    expect(described.map(({ item }) => item.quote)).toEqual([asked, around]);
    expect(described.map(({ marks }) => marks.length)).toEqual([1, 0]);
  });
});
