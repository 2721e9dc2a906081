import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../../../functions/domain/article/blocks/read-plain.ts';

/** The lines of a text. A heading has a # before it. */
function read(text: string): string[] {
  return readPlain(text, 'Headline').blocks.map(({ kind, start, end }) => {
    const line = text.slice(start, end);
    return kind === 'heading' ? `# ${line}` : line;
  });
}

describe('readPlain', () => {
  it.each([
    'Ex-dividend date: 15 April 2027',
    'Closing of offer: 12/11/2024, 12 noon',
    'Start of trading: 2027-04-16',
    'Friday: retail sales of the euro zone',
    'Friday – retail sales of the euro zone',
    'Deadline for bids: Friday',
    'March 12 – Hearing of the appeal court',
    'Time: 10 a.m. ET',
    'Record date | 16 April 2027 | Oslo',
  ])('reads a day with its event as an entry: %s', (line) => {
    expect(read(`${line}\nMore of it.`)).toEqual([line, 'More of it.']);
  });

  it.each([
    'What comes next',
    'Key dates',
    'The crisis of 2008',
    'In 2025: a year of strikes',
    'Thursday 12 March',
    'Friday, May 8, 2026',
    'WEDNESDAY',
    '12 March 2026:',
  ])('reads a heading: %s', (line) => {
    expect(read(`${line}\nMore of it.`)).toEqual([`# ${line}`, 'More of it.']);
  });

  it('reads lines with days one below the other as entries', () => {
    expect(read('Key dates\nEx-dividend date 15 April\nPayment date 14 May\nThe board met.')).toEqual([
      '# Key dates',
      'Ex-dividend date 15 April',
      'Payment date 14 May',
      'The board met.',
    ]);
  });

  it('reads short lines below a day as its events, up to the next sentence', () => {
    const lines = [
      '# Thursday 12 March',
      'Minutes of the bank',
      'Jobs figures',
      'The court sits.',
      '# Sport',
      'Leeds won.',
    ];

    expect(read(lines.join('\n').replaceAll('# ', ''))).toEqual(lines);
  });
});
