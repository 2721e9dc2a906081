import { describe, expect, it } from 'vitest';
import { structureArticle } from '../../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../../support/articles.ts';

/** Sentences on both sides of a border, with their kinds. An empty text: the sentence states no fact. */
const borders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an actor, a party or a calendar date makes an event worth keeping': {
    'The lawmaker signed the agreement.': 'agreement',
    'Lawmakers signed the agreement.': 'agreement',
    'They signed the agreement on Monday.': 'agreement',
    'Somebody signed the agreement.': '',
    'They signed the agreement daily.': '',
    'They signed the agreement in ten days.': '',
  },
  'an expected meeting or visit is one, and an expected purchase is a forecast': {
    'Norway expects to meet Chile in Oslo.': 'meeting',
    'Norway expects to visit Chile.': 'visit',
    'Norway expects to buy ferries from Chile.': 'forecast',
  },
  'a saying needs a figure, a date to come or a topic, and no words about oneself': {
    'Equinor said the leak cost $3 million.': 'statement',
    'Equinor said natural gas matters.': 'statement',
    'Equinor said it was pleased.': '',
    'Equinor said it closed on 20 February.': '',
    'Equinor said that I need natural gas.': '',
  },
  'a traveller is a person or a government': {
    'Norway visited Oslo.': 'visit',
    'The minister visited Oslo.': 'visit',
    'The storm visited Oslo.': '',
    'The minister visited the port.': '',
  },
  'what is denied, wished for or asked is no fact': {
    'Norway signed its agreement.': 'agreement',
    'Norway has not signed its agreement.': '',
    'There are no efforts to reach any further agreement, Norway said.': '',
    'Did Norway sign the agreement?': '',
  },
  'a verb that ends other things than plans needs the day of the plan': {
    'The Oslo marathon was cancelled.': 'deadline',
    'The opening of the Oslo marathon on 20 March was dropped.': 'deadline',
    'The Oslo marathon was dropped.': '',
  },
  'the surest word decides, and the first of two that are equally sure': {
    'Norway signed the agreement and Chile bought ferries.': 'agreement',
    'Chile bought ferries and Norway signed the agreement.': 'purchase',
    'Norway urged Chile to buy ferries.': 'statement',
    'Norway agreed on 3 March to buy ferries.': 'agreement',
  },
  'a word inside an amount says nothing': {
    'Norway gained 2.1 trillion won.': '',
  },
};

describe.each(Object.entries(borders))('the kind of a fact: %s', (_, sentences) => {
  it.each(Object.entries(sentences))('%s → %s', (text, kind) => {
    const article = anArticle(text, { datePublished: '2026-03-04T09:00:00.000Z' });

    expect(structureArticle(article).facts.map(({ fact }) => fact.kind)).toEqual(kind === '' ? [] : [kind]);
  });
});
