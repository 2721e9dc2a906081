import { describe, expect, it } from 'vitest';
import { structureArticle } from '../../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../../support/articles.ts';

// A Wednesday.
const datePublished = '2026-03-04T09:00:00Z';

function dueIn(text: string): string[] {
  const { facts } = structureArticle(anArticle(text, { datePublished }));
  return facts.flatMap(({ fact }) => fact.dueDates).sort();
}

describe('structureArticle, on days that are counted from events', () => {
  it.each([
    [
      'that the sentence names',
      'Traders must register by March 31, and fines will apply two weeks after that deadline.',
      ['2026-03-31', '2026-04-14'],
    ],
    [
      'that the sentence before names',
      'The board will meet on April 11. The staff will publish its report two days before the meeting.',
      ['2026-04-09', '2026-04-11'],
    ],
    [
      'whose day is in the same clause',
      'The guards will reach the bridge 48 hours after the truce takes hold on April 4.',
      ['2026-04-04', '2026-04-06'],
    ],
    [
      'whose day a relative clause tells',
      'The buyer must sell the shops within 90 days of the closing, which is set for April 1.',
      ['2026-04-01', '2026-06-30'],
    ],
    [
      'that have their day as an attribute',
      'The fine will be raised a fortnight after the March 31 deadline.',
      ['2026-03-31', '2026-04-14'],
    ],
    ['of the calendar', 'The museum will open the day before Easter.', ['2026-04-04']],
    [
      'and not on how often something happens',
      'The airline will cut 40 flights a week from its timetable, which takes effect on March 29.',
      ['2026-03-29'],
    ],
    ['of publication', 'The order takes effect 60 days after publication.', ['2026-05-03']],
    [
      'by weekdays',
      'The final will be held on March 14. Tickets will be sold from the Friday before.',
      ['2026-03-13', '2026-03-14'],
    ],
    [
      'by the following weekday',
      'The bridge will close on March 14 and will open again the following Monday.',
      ['2026-03-14', '2026-03-16'],
    ],
    [
      'from the eve of an event',
      'The list will be published on the eve of the vote on May 4.',
      ['2026-05-03', '2026-05-04'],
    ],
  ])('counts from events %s', (_, text, expected) => {
    expect(dueIn(text)).toEqual(expected);
  });

  it.each([
    ['in the past', 'Two weeks after the January 31 deadline, only half had registered.'],
    [
      'in the past, from a day that is ahead by its name',
      'The search was called off ten days after the 20 June quake.',
    ],
    ['of any event', 'Banks must usually sell such branches within 90 days of closing.'],
    ['that nobody dated', 'The firm must answer within ten days of receiving the letter.'],
    [
      'after a week that is not named',
      'The brewery got the offer in July. The following week its owner said no.',
    ],
    ['that something lasts', 'The port will stay shut for ten days after it is cleaned.'],
  ])('leaves out days %s', (_, text) => {
    expect(dueIn(text)).toEqual([]);
  });
});
