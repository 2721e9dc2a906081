import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../../functions/domain/article/text/prose.ts';

/** A Wednesday. */
const datePublished = '2026-03-04T09:00:00Z';

/** `text=VALUE role`, several joined by ` ; `. */
function read(text: string): string {
  return findDates(readProse(text), { datePublished })
    .map((mention) => `${mention.text}=${mention.value} ${mention.role}`)
    .join(' ; ');
}

/** The mention in square brackets is the only one of its sentence. */
function onlyMention(sentence: string): { text: string; mention: string } {
  const mention = /\[(.*)\]/.exec(sentence)?.[1] ?? '';
  return { text: sentence.replaceAll(/[[\]]/g, ''), mention };
}

describe('joinPieces', () => {
  describe('makes one date of a time, its zone and its day', () => {
    it.each([
      [
        'Lakeland will hold a call at [8:30 a.m. Eastern Time on Thursday, March 12, 2026], to take questions.',
        '2026-03-12T08:30',
      ],
      ['The council will sit at [19:30 Europe/Dublin on 10 December].', '2026-12-10T19:30'],
      ['Polls close at [8 p.m. America/New_York on March 17].', '2026-03-17T20:00'],
      ['The auction starts at [10:00 hours IST on 12 March].', '2026-03-12T10:00'],
      ['The auction starts at [1000 hours local time on 12 March].', '2026-03-12T10:00'],
      ['The bell will ring at [noon Eastern Time on March 12].', '2026-03-12T12:00'],
      ['The report is due at [2 p.m. sharp on March 12].', '2026-03-12T14:00'],
      ['The leaders will meet at [6 p.m. in New York City on March 12].', '2026-03-12T18:00'],
      [
        'Crews have until [7 p.m. Singapore time (1100 GMT) on Tuesday 21 April] to vote.',
        '2026-04-21T19:00',
      ],
      ['The match kicks off at [9 p.m. ET, 6 p.m. PT, on June 12].', '2026-06-12T21:00'],
      ['The match kicks off at [9 p.m. ET / 0100 GMT on June 12].', '2026-06-12T21:00'],
      [
        'The match kicks off at [9 p.m. Eastern Daylight Time (6 p.m. in Seattle) June 12].',
        '2026-06-12T21:00',
      ],
      ['The call begins at [8:30 a.m. ET - March 12].', '2026-03-12T08:30'],
      ['The call begins at [8:30 a.m. U.S. Central Time, March 12].', '2026-03-12T08:30'],
      ['The call begins at [15.30 CET on 12 March].', '2026-03-12T15:30'],
      ['The launch is set for [11:20 UTC+8 on March 12].', '2026-03-12T11:20'],
      ['The launch is set for [0342 GMT on March 12].', '2026-03-12T03:42Z'],
      ['The bids will be opened at [12 noon on 12 March].', '2026-03-12T12:00'],
      ['The bids will be opened at [4 p.m. tomorrow].', '2026-03-05T16:00'],
      ['The game starts at [9 p.m. on Sunday (0100 GMT on Monday)].', '2026-03-08T21:00'],
    ])('%s', (sentence, value) => {
      const { text, mention } = onlyMention(sentence);

      expect(read(text)).toBe(`${mention}=${value} due`);
    });
  });

  describe('makes one date of a day and its time', () => {
    it.each([
      ['The call is on [March 12, 2026, at 10:00 a.m. Pacific Daylight Time].', '2026-03-12T10:00'],
      ['They will vote on [Friday from 9 a.m. Singapore time].', '2026-03-06T09:00'],
      ['They will vote on [Friday evening at 7:30 p.m.].', '2026-03-06T19:30'],
      ['They will vote at [about 6 p.m. on Wednesday next week].', '2026-03-11T18:00'],
      ['He is due in court at [2.15pm on Thursday].', '2026-03-05T14:15'],
      ['It will be on at [9 p.m. on June 3-5].', '2026-06-03T21:00/2026-06-05'],
      ['It opens on [12 March 2026 (10:00 CET)].', '2026-03-12T10:00'],
      ['It opens on [12 March, 10:00].', '2026-03-12T10:00'],
      ['Bids must be in on [Friday by 5 p.m.].', '2026-03-06T17:00'],
      ['It opens on [Thursday at 8 p.m., March 12].', '2026-03-12T20:00'],
    ])('%s', (sentence, value) => {
      const { text, mention } = onlyMention(sentence);

      expect(read(text)).toBe(`${mention}=${value} due`);
    });
  });

  describe('makes one date of a weekday and a date', () => {
    it.each([
      ['The vote will be held on [Monday morning, March 16].', '2026-03-16TMO'],
      ['The vote will be held on [Friday evening, 20 March].', '2026-03-20TEV'],
      ['The vote will be held on [this Friday, 6 March].', '2026-03-06'],
      ['The vote will be held [Friday next, 13 March].', '2026-03-13'],
      ['The vote will be held on [Friday (20 March)].', '2026-03-20'],
      ['The vote will be held on [20 March (Friday)].', '2026-03-20'],
      ['The vote will be held on [20 March, a Friday].', '2026-03-20'],
      ['The vote will be held [tomorrow (5 March)].', '2026-03-05'],
    ])('%s', (sentence, value) => {
      const { text, mention } = onlyMention(sentence);

      expect(read(text)).toBe(`${mention}=${value} due`);
    });
  });

  it.each([
    ['At 9 p.m. Pacific Rim leaders will meet.', '9 p.m.=2026-03-04T21:00 due'],
    [
      'They meet at 5 p.m., and May 3 is the next date.',
      '5 p.m.=2026-05-03T17:00 due ; May 3=2026-05-03 due',
    ],
    [
      'The week of March 16 at noon will be busy.',
      'The week of March 16=2026-W12 due ; noon=2026-03-04T12:00 due',
    ],
    ['In 2027 at 11 a.m. it will open.', '2027=2027 due ; 11 a.m.=2026-03-04T11:00 due'],
  ])('leaves apart what does not name the same moment: %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});

describe('a time without a day', () => {
  it.each([
    [
      'is on the day that the sentence before names',
      'The firm reports on March 12. A conference call will follow at 2:30 p.m.',
      'March 12=2026-03-12 due ; 2:30 p.m.=2026-03-12T14:30 due',
    ],
    [
      'is on the day that its clause names later',
      'Polls open at 9 a.m. and close at 5 p.m. on Friday.',
      '9 a.m.=2026-03-06T09:00 due ; 5 p.m. on Friday=2026-03-06T17:00 due',
    ],
    [
      'is on the same day',
      'Results are due on March 12. Management will host a call at 8:30 a.m. the same day.',
      'March 12=2026-03-12 due ; 8:30 a.m. the same day=2026-03-12T08:30 due',
    ],
    [
      'is not on a day that is over, when it is to come',
      'Trading resumed on Monday. The minister will speak at 3 p.m.',
      'Monday=2026-03-02 past ; 3 p.m.=2026-03-04T15:00 due',
    ],
    [
      'is on the day that is over, when it is past',
      'Shares fell on Monday. At 10 a.m. they were 3% lower.',
      'Monday=2026-03-02 past ; 10 a.m.=2026-03-02T10:00 past',
    ],
    [
      'is on the second of two days',
      'The bank moved its meeting from March 10 to March 17. It will publish a statement at noon on the second date.',
      'March 10=2026-03-10 context ; March 17=2026-03-17 due ; noon on the second date=2026-03-17T12:00 due',
    ],
    [
      'is on the day of publication, when no other day is named',
      'He will speak at 5 p.m.',
      '5 p.m.=2026-03-04T17:00 due',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
