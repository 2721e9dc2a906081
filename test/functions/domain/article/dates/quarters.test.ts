import { describe, expect, it } from 'vitest';
import { structureArticle } from '../../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../../support/articles.ts';

// A Wednesday.
const datePublished = '2026-03-04T09:00:00Z';

function dueIn(text: string): string[] {
  const { facts } = structureArticle(anArticle(text, { datePublished }));
  return facts.flatMap(({ fact }) => fact.dueDates).sort();
}

describe('structureArticle, on quarters and halves', () => {
  it.each([
    'Kestrel will report Q3 FY26 results on May 5.',
    'Kestrel will report Q3 results on May 5.',
    'Kestrel will publish 3Q26 results on May 5.',
    'Kestrel will publish its FY26 Q3 figures on May 5.',
    'Kestrel will hold its Q4 2026 earnings call on May 5.',
    'Kestrel will release results for the third quarter on May 5.',
    'Kestrel will release third-quarter fiscal 2026 results on May 5.',
    'Kestrel will release its fiscal 2026 third-quarter results on May 5.',
    'Kestrel will publish first-half results on May 5.',
    'Kestrel will publish H1 FY27 numbers on May 5.',
    'Kestrel will report its third quarter on May 5.',
    'Kestrel will discuss its fiscal fourth quarter on May 5.',
    'Kestrel will pay a second-quarter dividend on May 5.',
  ])('finds only the day of the report due in "%s"', (text) => {
    expect(dueIn(text)).toEqual(['2026-05-05']);
  });

  it.each([
    ['The line will open in the fourth quarter.', ['2026-Q4']],
    ['Deliveries of the ferries will begin in Q3 2026.', ['2026-Q3']],
    ['The plant will close in the second half of 2027.', ['2027-H2']],
    ['The trial will start in the first quarter of next year.', ['2027-Q1']],
    [
      'Two lines will open in the first half of 2027 and the third in the fourth quarter.',
      ['2027-H1', '2027-Q4'],
    ],
    ['The fair will open in March 2027 and will close in June.', ['2027-03', '2027-06']],
  ])('finds the time of an event due in "%s"', (text, expected) => {
    expect(dueIn(text)).toEqual(expected);
  });

  it.each([
    'Kestrel expects third-quarter revenue of $5 billion.',
    'The deal will close in its fiscal third quarter.',
    'Kestrel will grow in FY27.',
    'Profit in the fourth quarter rose 5%.',
  ])('finds nothing due in "%s"', (text) => {
    expect(dueIn(text)).toEqual([]);
  });
});
