import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

// A Wednesday.
const datePublished = '2026-03-04';

function read(text: string): string[] {
  return findDates(readProse(text), { datePublished }).map(
    ({ text: words, value, role }) => `${words}=${value} ${role}`,
  );
}

describe('Story', () => {
  it.each([
    [
      'gives bare dates the year that opened the passage',
      'In 2015 the county bought the mill. On 12 September it moved in, and in November it opened a museum.',
      ['2015=2015 past', '12 September=2015-09-12 past', 'November=2015-11 past'],
    ],
    [
      'goes on into the next year',
      'In December 1941 the fleet sailed. In January it was lost.',
      ['December 1941=1941-12 past', 'January=1942-01 past'],
    ],
    [
      'counts the next day from its last date',
      'On 3 May 1974 the spire came down. The next morning the vicar played the piano.',
      ['3 May 1974=1974-05-03 past', 'The next morning=1974-05-04TMO past'],
    ],
    [
      'has the year and the month that end in it',
      'In 2015 the county bought the mill. By the end of the year it had sold it.',
      ['2015=2015 past', 'the end of the year=2015 past'],
    ],
    [
      'can be told in the present tense',
      'The log begins on 3 May 1919. Harker reaches Varna, meets the captain the next morning and sails on Friday.',
      ['3 May 1919=1919-05-03 past', 'the next morning=1919-05-04TMO past', 'Friday=1919-05-09 past'],
    ],
    [
      'reaches back before Christ',
      'In the spring of 480 BC the army crossed. In June it marched on, and the following year it went home.',
      ['the spring of 480 BC=BC0480-SP past', 'June=BC0480-06 past', 'the following year=BC0479 past'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    [
      'a future tense',
      'In 2015 the county bought the mill. Councillors will vote on 12 September.',
      ['2015=2015 past', '12 September=2026-09-12 due'],
    ],
    [
      'a weekday',
      'In 2015 the county bought the mill. The board met on Monday. It cut 50 jobs on 3 February.',
      ['2015=2015 past', 'Monday=2026-03-02 past', '3 February=2026-02-03 past'],
    ],
    [
      'a sentence in the present tense',
      'In 2015 the county bought the mill. The mill employs 300 people. It cut 50 jobs on 3 February.',
      ['2015=2015 past', '3 February=2026-02-03 past'],
    ],
    [
      'a date of the year of publication',
      'In 2015 the county bought the mill. In January 2026 it cut 50 jobs. On 3 February they sued.',
      ['2015=2015 past', 'January 2026=2026-01 past', '3 February=2026-02-03 past'],
    ],
    [
      'a new paragraph',
      'In 2015 the county bought the mill.\nWorkers walked out on 3 February.',
      ['2015=2015 past', '3 February=2026-02-03 past'],
    ],
  ])('ends with %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    [
      'a year beside the story',
      'The firm, founded in 1998, opened a shop. It closed it on 3 February.',
      ['1998=1998 past', '3 February=2026-02-03 past'],
    ],
    [
      'a year that does not open its clause',
      'The county bought the mill in 2015. It sold it on 3 February.',
      ['2015=2015 past', '3 February=2026-02-03 past'],
    ],
    [
      'a report of the year before',
      'Sales fell in 2025. The shop said it would close on 12 April.',
      ['2025=2025 past', '12 April=2026-04-12 due'],
    ],
  ])('does not begin with %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('goes on over paragraphs in a text that tells history, and lets it speak of the present', () => {
    const found = read(
      'In 1967 the war began. In July 1967 troops crossed. On 12 July they took a town.\n' +
        'The war ended in January 1970, and on 9 January a city fell.\n' +
        'The museum will open on 9 May.\nOn 11 January the last troops gave up.',
    );

    expect(found.slice(2)).toEqual([
      '12 July=1967-07-12 past',
      'January 1970=1970-01 past',
      '9 January=1970-01-09 past',
      '9 May=2026-05-09 due',
      '11 January=1970-01-11 past',
    ]);
  });
});
