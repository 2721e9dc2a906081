import { describe, expect, it } from 'vitest';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { type Why, whySchema } from '../../../../functions/domain/article/why/why.ts';
import { anArticle } from '../../../support/articles.ts';

/** Returns why a text is read as it is, published on Monday, 27 October 2025. */
function whyOf(text: string, overrides?: Parameters<typeof anArticle>[1]): Why {
  return whySchema.parse(structureArticle(anArticle(text, overrides), { why: true }).why);
}

const refusedIn = (text: string) =>
  whyOf(text).refused.map(({ what, text: words, rule }) => [what, words, rule]);

describe('structureArticle, with why', () => {
  it('says nothing of it unless it is asked', () => {
    expect(structureArticle(anArticle('Japan bought 20 ferries.'))).not.toHaveProperty('why');
    expect(structureArticle(anArticle('Japan bought 20 ferries.'), { why: false })).not.toHaveProperty('why');
  });

  it('names the rule of the kind of each item, and its word', () => {
    const { items } = whyOf('Japan bought 20 ferries. Applications must be in by Friday.');

    expect(items).toEqual([
      {
        rule: 'verb of buying or selling, with goods',
        because: 'Its word "bought" is: verb of buying or selling, with goods.',
        word: { text: 'bought', start: 6, end: 12 },
      },
      {
        rule: 'date to come in a sentence that tells no event',
        because: 'It names a date to come, and no word is surer.',
      },
    ]);
  });

  it('names the rules of each date, its verb, and the reason of its role', () => {
    const { dates } = whyOf(
      'The bank will publish its plan on Friday. It met on May 3, and was moved to 2027.',
    );

    expect(dates).toMatchObject([
      {
        text: 'Friday',
        rules: ['<weekday>'],
        roleRule: 'the time of its verb',
        valueRule: 'still to come',
        verb: { text: 'will publish' },
        because: 'The date is still to come. Its verb "will publish" tells of the future.',
      },
      { text: 'May 3', because: 'The date is over before publication. Its verb "met" tells of the past.' },
      {
        text: '2027',
        because: 'The date is still to come. Its sentence says: the new day of what was moved.',
      },
    ]);
  });

  it('says of a date in a sentence without a verb that no verb says when, and of a cancelled one what the sentence says', () => {
    const { dates } = whyOf(
      'Trial of the ministers: May 2, 2026.\n\nThe auction on May 3, 2026 was called off.',
    );

    expect(dates.map(({ because }) => because)).toEqual([
      'The date is still to come. No verb says when.',
      'Its sentence says: the day of an event that was moved or called off.',
    ]);
  });

  it('names the rule of each amount and of each party, where it is named', () => {
    const why = whyOf('Japan paid $8 million. Japan bought 20 ferries.');

    expect(why.amounts).toEqual([
      { text: '$8 million', rule: 'currency before the number' },
      { text: '20', rule: 'number with the noun that it counts' },
    ]);
    expect(why.parties).toMatchObject([
      { text: 'Japan', start: 0, party: { code: 'JP' }, rule: 'country, its adjective or its people' },
      { text: 'Japan', start: 23, party: { code: 'JP' } },
    ]);
  });

  it.each([
    ['Will Japan sign?', 'a question'],
    ['It was a sad day.', 'no word of a kind'],
    ['He signed a deal.', 'nothing to look for'],
    [`${'Rain and '.repeat(160)}snow in Japan.`, 'a long sentence'],
  ])('says why a sentence is no item: %#', (text, rule) => {
    expect(refusedIn(text)).toContainEqual(['item', text, rule]);
  });

  it('says that a heading and the opening of wire copy are no items', () => {
    const text = 'Trade talks\n\nMOSCOW, Oct. 27 (Xinhua) -- Russia signed a deal with Japan.';

    expect(refusedIn(text)).toContainEqual(['item', 'Trade talks', 'a heading']);
    expect(refusedIn(text)).toContainEqual([
      'item',
      expect.stringMatching(/^MOSCOW/),
      'the dateline of an agency',
    ]);
    expect(whyOf(text).dates[0]?.because).toBe('It is in the dateline of an agency.');
  });

  it('says why a word says no kind: denied, no verb, without what its rule needs, less sure', () => {
    const reasonOf = (text: string) => whyOf(text).refused.find(({ what }) => what === 'kind')?.because;

    expect(reasonOf('Japan did not buy 20 ferries.')).toBe('It is denied, supposed or demanded here.');
    expect(reasonOf('A visit pleased Japan.')).toBe('It is not the verb of its clause.');
    expect(reasonOf('The judge ordered calm.')).toBe(
      'The rule needs goods, an amount or a name behind the verb.',
    );
    expect(reasonOf('Japan said it bought 20 ferries.')).toBe('Another word of the sentence is surer.');
    expect(reasonOf('Japan said it rains on Friday.')).toBe('The date to come is surer.');
  });

  it('says which dates the calendar does not have, and which lost to a longer one', () => {
    expect(refusedIn('It opens on June 31.')).toContainEqual(['date', 'June 31', '<month> <day>']);
    const lost = whyOf('It opens in the week 31.').refused.find(({ what }) => what === 'date');
    expect(lost?.because).toBe('The longer date "the week 31" has its words.');
  });

  it('says which names are of no known kind', () => {
    expect(refusedIn('It rained in Blorvik.')).toContainEqual(['party', 'Blorvik', 'name of unknown kind']);
  });

  it('says of given facts that the sender gave them', () => {
    const { facts } = structureArticle(anArticle('Japan bought 20 ferries.'));

    const why = whyOf('Japan bought 20 ferries.', { givenFacts: facts.map(({ fact }) => fact) });

    expect(why.items).toEqual([
      { rule: 'given by the sender', because: 'The sender gave it with the article.' },
    ]);
  });
});
