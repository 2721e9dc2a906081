import { describe, expect, it } from 'vitest';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { hasOwnDates } from '../../../../functions/domain/query/own-dates.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { anArticle } from '../../../support/builders/article.ts';

/** Returns the sentences of a paragraph whose due dates belong to what a query looks for. */
function owned(query: string, ...sentences: string[]): string[] {
  const accepted = anArticle({
    headline: 'The news of the day',
    text: `Much was said today about many things in town.\n\n${sentences.join(' ')}`,
    datePublished: '2026-03-04T09:00:00.000Z',
  });
  const { facts, passages } = structureArticle(accepted);
  const article = { ...accepted, passages: [...passages] };
  return facts
    .map(({ fact, passage }, i) => ({ item: { ...fact, id: `art_1.${i}`, articleId: 'art_1' }, passage }))
    .filter(({ item }) => item.dueDates.length > 0)
    .filter((stored) => hasOwnDates(parseQuery(query), article, stored))
    .map(({ item }) => item.quote);
}

const negotiators = 'Negotiators will meet on March 20 in Geneva to settle the last tariff questions.';
const merger = 'Fedrail agreed on Monday to buy Nordport for 2 billion euros.';

describe('hasOwnDates', () => {
  it.each([
    ['Prime Minister Park Ji-won will visit Oslo on April 7.', 'a visit of somebody else'],
    ['Analysts at Fjordbank expect steel prices to rise by April 7.', 'a forecast of something else'],
    ['Haneul Heavy Industries will open a dry dock near Bergen on April 7.', 'an opening of something else'],
    ['Striking teachers in Leeds will return to classes on April 7.', 'an event elsewhere'],
  ])('leaves out a sentence that tells of something else: %s', (sentence) => {
    expect(owned('tariff (talks OR negotiators)', negotiators, sentence)).toEqual([negotiators]);
  });

  it.each([
    ['The deal will close on June 30.'],
    ['It will be put to shareholders of both companies on April 7.'],
    ['Shareholders will vote on April 7.'],
    ['Brussels will decide by June 30.'],
    ['The European Commission is to rule on the takeover on June 30.'],
    ['Nordport will hold a meeting of its shareholders on April 7.'],
    ['Regulators in Norway and Sweden must approve the sale by June 30.'],
    ['Their headquarters will move to Antwerp on July 1.'],
    ['Voting begins in Antwerp on April 7.'],
  ])('keeps a sentence that may go on with it: %s', (sentence) => {
    expect(owned('fedrail', merger, sentence)).toContain(sentence);
  });

  it('keeps a sentence that meets a clause by its own words or by the facts of its item', () => {
    const visit = 'Prime Minister Park Ji-won will visit Norway on April 7.';

    expect(owned('tariff OR norway', negotiators, visit)).toEqual([negotiators, visit]);
    expect(owned('tariff -norway', negotiators, visit)).toEqual([negotiators]);
    expect(owned('tariff OR country:no', negotiators, visit)).toContain(visit);
  });

  it('keeps a sentence that is alone in its paragraph, and all where no word of the paragraph meets the query', () => {
    const visit = 'Prime Minister Park Ji-won will visit Oslo on April 7.';

    expect(owned('tariff', visit)).toEqual([visit]);
    expect(owned('news', negotiators, visit)).toEqual([negotiators, visit]);
  });
});
