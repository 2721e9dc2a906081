import { describe, expect, it } from 'vitest';
import { structureArticle } from '../../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../../support/articles.ts';

/** The due dates of a text that was published on Wednesday 4 March 2026. */
function dueIn(text: string): string[] {
  const { facts } = structureArticle(anArticle(text, { datePublished: '2026-03-04T09:00:00Z' }));
  return facts.flatMap(({ fact }) => fact.dueDates);
}

describe('dueDatesOf', () => {
  it.each([
    'Voting runs from May 3 to May 10.',
    'The office will accept applications from 3 to 10 May.',
    'The tender will be open between 3 and 10 May.',
    'Bids must be filed between May 3 and May 10.',
    'Customers can exchange the kettles from May 3 through May 10.',
    'Shareholders may elect to be paid in shares from May 3 to May 10.',
    'The window for claims, which runs from May 3 to May 10, is the last.',
    'The public consultation will be held from 3 May to 10 May.',
    'The portal will be open for comments May 3-10.',
    'The IPO will be open from 3 May to 10 May.',
    'Nominations: 3-10 May',
  ])('has the first and the last day of a window: %s', (sentence) => {
    expect(dueIn(sentence)).toEqual(['2026-05-03', '2026-05-10']);
  });

  it.each([
    'The Baltic Storage Fair will be held in Tallinn from 3 to 10 May.',
    'The minister will visit Colombo between 3 and 10 May.',
    'Drivers will strike from May 3 to May 10.',
    'The exhibition runs from May 3 through May 10.',
    'The bridge will be shut May 3-10, and the council will vote on it in June 2025.',
  ])('has only the first day of other stretches: %s', (sentence) => {
    expect(dueIn(sentence)).toEqual(['2026-05-03']);
  });

  it('has each day of a list', () => {
    expect(dueIn('Talks will be held on 10, 11 and 12 April at the city hall.')).toEqual([
      '2026-04-10',
      '2026-04-11',
      '2026-04-12',
    ]);
  });
});
