import { describe, expect, it } from 'vitest';
import { structureArticle } from '../../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../../support/articles.ts';

/** The quotes of the items of a text with their due dates. Published on Wednesday 4 March 2026. */
function entries(text: string, inLanguage = 'en'): Record<string, string> {
  const { facts } = structureArticle(anArticle(text, { datePublished: '2026-03-04T09:00:00Z', inLanguage }));
  return Object.fromEntries(facts.map(({ fact }) => [fact.quote, fact.dueDates.join(' ')]));
}

describe('entries of lists of dates', () => {
  it('are items without a verb', () => {
    expect(
      entries(
        'Opening of offer: 05/11/2026\nClosing of offer: 12/11/2026, 12 noon\nRecord date: Friday',
        'en-SG',
      ),
    ).toEqual({
      'Opening of offer: 05/11/2026': '2026-11-05',
      'Closing of offer: 12/11/2026, 12 noon': '2026-11-12',
      'Record date: Friday': '2026-03-06',
    });
  });

  it('of a diary are on the next day of their weekday', () => {
    expect(
      entries(
        'Diary\nTuesday: the office publishes jobs figures\nFriday – British budget\nMonday: police arrested two men',
      ),
    ).toEqual({
      'Tuesday: the office publishes jobs figures': '2026-03-10',
      'Friday – British budget': '2026-03-06',
    });
  });

  it('below a day alone are on that day, up to the next heading', () => {
    const text = [
      'Thursday 12 March',
      'Minutes of the bank',
      '10:00 Jobs figures',
      'The court will rule on the merger of the ports.',
      'Police arrested two men last week.',
      'FRIDAY',
      'Shareholders of Kestrel vote on the merger at 10 a.m.',
      'The minister will visit Oslo on March 20.',
      'Sport',
      'The final starts at 5 p.m. in Oslo.',
    ];

    expect(entries(text.join('\n'))).toEqual({
      'Minutes of the bank': '2026-03-12',
      '10:00 Jobs figures': '2026-03-12',
      'The court will rule on the merger of the ports.': '2026-03-12',
      'Shareholders of Kestrel vote on the merger at 10 a.m.': '2026-03-06',
      'The minister will visit Oslo on March 20.': '2026-03-20',
      'The final starts at 5 p.m. in Oslo.': '2026-03-04',
    });
  });

  it('below a day alone that tell what was are not due', () => {
    expect(
      entries('Monday\nProtesters gathered at the port.\nTuesday\nThe police closed the port.\nMore\nText.'),
    ).toEqual({
      'Protesters gathered at the port.': '',
    });
  });

  it('that tell what was are not due', () => {
    expect(
      entries('• Issue opened: 9 February\n• Listed: 2 March at Rs 371\n• High: Rs 402 on 3 March'),
    ).toEqual({});
  });
});
