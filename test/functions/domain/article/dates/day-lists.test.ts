import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** `text=VALUE`, several joined by ` ; `. Published on a Wednesday. */
function read(text: string, datePublished = '2026-03-04'): string {
  return findDates(readProse(text), { datePublished })
    .map((mention) => `${mention.text}=${mention.value}`)
    .join(' ; ');
}

describe('a list of days', () => {
  it.each([
    ['Talks will be held on 10, 11 and 12 April.', '10=2026-04-10 ; 11=2026-04-11 ; 12 April=2026-04-12'],
    [
      'Talks will be held on 7, 8, 9, and 14 April 2027.',
      '7=2027-04-07 ; 8=2027-04-08 ; 9=2027-04-09 ; 14 April 2027=2027-04-14',
    ],
    ['The office will be shut on June 3, 5 and 9.', 'June 3=2026-06-03 ; 5=2026-06-05 ; 9=2026-06-09'],
    [
      'The office will be shut on Oct. 9, 16, & 23, 2027.',
      'Oct. 9=2027-10-09 ; 16=2027-10-16 ; 23, 2027=2027-10-23',
    ],
    [
      'It will meet on the 3rd, 5th and 9th of June.',
      'the 3rd=2026-06-03 ; 5th=2026-06-05 ; 9th of June=2026-06-09',
    ],
    [
      'It will meet on the 3rd, 5th or 9th of next month.',
      'the 3rd=2026-04-03 ; 5th=2026-04-05 ; 9th of next month=2026-04-09',
    ],
    ['It will be shut on 15/16 June.', '15=2026-06-15 ; 16 June=2026-06-16'],
    ['It will be shut on 15 & 16 June.', '15=2026-06-15 ; 16 June=2026-06-16'],
    ['It will be shut on June 15/16.', 'June 15=2026-06-15 ; 16=2026-06-16'],
    ['It will meet on March 10, 11 or 12.', 'March 10=2026-03-10 ; 11=2026-03-11 ; 12=2026-03-12'],
  ])('shares its month: %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  it.each([
    [
      'It will sit on 5, 12 and 19 March and 2 April 2027.',
      '5=2027-03-05 ; 12=2027-03-12 ; 19 March=2027-03-19 ; 2 April 2027=2027-04-02',
    ],
    [
      'It will sit on Oct. 9 and 16 and Nov. 6, 2027.',
      'Oct. 9=2027-10-09 ; 16=2027-10-16 ; Nov. 6, 2027=2027-11-06',
    ],
    [
      'It will sit on May 3, June 7 and July 12, 2027.',
      'May 3=2027-05-03 ; June 7=2027-06-07 ; July 12, 2027=2027-07-12',
    ],
    ['It will sit on 5 December and 9 January 2028.', '5 December=2027-12-05 ; 9 January 2028=2028-01-09'],
    ['It will be open in March, April and May 2027.', 'March=2027-03 ; April=2027-04 ; May 2027=2027-05'],
    [
      'It will sit on Saturday, June 5, and Sunday, June 6, 2027.',
      'Saturday, June 5=2027-06-05 ; Sunday, June 6, 2027=2027-06-06',
    ],
  ])('shares its year: %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  it.each([
    [
      'They will strike on Monday 20, Tuesday 21 and Wednesday 22 April.',
      'Monday 20=2026-04-20 ; Tuesday 21=2026-04-21 ; Wednesday 22 April=2026-04-22',
    ],
    ['They will strike on Sat 4/Sun 5 July.', 'Sat 4=2026-07-04 ; Sun 5 July=2026-07-05'],
    [
      'They will strike on Saturday and Sunday, June 6 and 7.',
      'Saturday and Sunday, June 6=2026-06-06 ; 7=2026-06-07',
    ],
    [
      'They will strike on Monday, Tuesday and Friday next week.',
      'Monday=2026-03-09 ; Tuesday=2026-03-10 ; Friday next week=2026-03-13',
    ],
    ['They will strike next Monday and Tuesday.', 'next Monday=2026-03-09 ; Tuesday=2026-03-10'],
    ['Next week they will strike on Thursday.', 'Next week=2026-W11 ; Thursday=2026-03-12'],
  ])('shares its month or week with weekdays: %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  it('goes on over line breaks and bullets', () => {
    expect(read('Talks will be held on 10,\n11 and 12 April.')).toBe(
      '10=2026-04-10 ; 11=2026-04-11 ; 12 April=2026-04-12',
    );
    expect(read('Hearings:\n• Monday 20 April\n• Tuesday 21\n• Wednesday 22')).toBe(
      'Monday 20 April=2026-04-20 ; Tuesday 21=2026-04-21 ; Wednesday 22=2026-04-22',
    );
  });

  it('is in one year, also when one of its days is over', () => {
    expect(read('Talks will be held on 3, 4 and 5 March.')).toBe(
      '3=2026-03-03 ; 4=2026-03-04 ; 5 March=2026-03-05',
    );
    expect(read('Talks were held on 3, 4 and 5 March.', '2026-03-04')).toBe(
      '3=2026-03-03 ; 4=2026-03-04 ; 5 March=2026-03-05',
    );
  });

  it.each([
    ['On May 5, 10 people will go.', 'May 5=2026-05-05'],
    ['It will open on May 5, 6 percent later.', 'May 5=2026-05-05'],
    ['It will open on Nov. 16 and 17 Dec. 2026.', 'Nov. 16=2026-11-16 ; 17 Dec. 2026=2026-12-17'],
    ['It will open on May 5, 10:30 a.m.', 'May 5, 10:30 a.m.=2026-05-05T10:30'],
    ['They sold 3, 4 and 5 may follow.', ''],
  ])('ends where a number counts something else: %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});

describe('a stretch of days', () => {
  it.each([
    ['The fair runs from 4 to 6 May.', '4 to 6 May=2026-05-04/2026-05-06'],
    ['She will visit between 2 and 6 November.', '2 and 6 November=2026-11-02/2026-11-06'],
    ['She will visit between June 2 and 6.', 'June 2 and 6=2026-06-02/2026-06-06'],
    ['Voting runs Sept. 3 through 14.', 'Sept. 3 through 14=2026-09-03/2026-09-14'],
    [
      'It will be open June 2-4, 9 and 16-18.',
      'June 2-4=2026-06-02/2026-06-04 ; 9=2026-06-09 ; 16-18=2026-06-16/2026-06-18',
    ],
    ['It will be open 4-5 and 11-12 July.', '4-5=2026-07-04/2026-07-05 ; 11-12 July=2026-07-11/2026-07-12'],
    ['It runs from Friday 3 to Sunday 5 July.', 'Friday 3 to Sunday 5 July=2026-07-03/2026-07-05'],
    [
      'It runs from Friday, July 3, to Sunday, July 5.',
      'Friday, July 3, to Sunday, July 5=2026-07-03/2026-07-05',
    ],
    ['It runs from 28 December to 3 January.', '28 December to 3 January=2026-12-28/2027-01-03'],
    ['It will be shut from Monday to Friday.', 'Monday to Friday=2026-03-09/2026-03-13'],
    ['It will be shut from tomorrow until Sunday.', 'tomorrow until Sunday=2026-03-05/2026-03-08'],
    [
      'It will be shut from 9 p.m. on Friday until 5 a.m. on Monday.',
      '9 p.m. on Friday until 5 a.m. on Monday=2026-03-06T21:00/2026-03-09T05:00',
    ],
    ['It will be shut for six days from Tuesday.', 'six days=P6D ; Tuesday=2026-03-10'],
    ['It will be shut for three months from June.', 'three months=P3M ; June=2026-06'],
    ['It will be held over five days from April 7.', 'five days=P5D ; April 7=2026-04-07'],
    ['It will be shut within 30 days from March 6.', '30 days from March 6=2026-04-05'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  it('that has begun is in the year of its last day', () => {
    expect(read('The fair will run from 2 to 6 March.')).toBe('2 to 6 March=2026-03-02/2026-03-06');
  });

  it('is not made of two lines', () => {
    expect(read('Dates: 10 April\n- 11 April')).toBe('10 April=2026-04-10 ; 11 April=2026-04-11');
  });
});
