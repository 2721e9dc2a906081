import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

describe('findDates finds no date in', () => {
  it.each([
    [
      'a gate, a flight',
      'The Boeing 737-800, with 1,995 bags, came to gate 2012 after flight 1984 from Oslo.',
    ],
    [
      'telephones and addresses',
      'Call 1-800-555-2013 or +1 (212) 555-1999, or write to 1900 Main St., New York 10036.',
    ],
    ['a model and counts', 'The Model 1900 sold 2,010 units and 2011 people came.'],
    ['scores and seconds of a race', 'He won 21-19, 6-4, 3-6, 10-8 and ran the 100 meters in 9.98.'],
    ['names of people', "April O'Neil and May Smith, August Wilson, Summer Glau and Dawn French met."],
    ['the second baseman', 'The second baseman threw to second; the third man was second in the race.'],
    ['names of firms', 'Sun Microsystems, Mon Repos, Wed Anderson and Sat Nav are names.'],
    ['papers', 'The Daily Telegraph, the Sunday Times, Time magazine and USA Today reported it.'],
    ['a minister', 'Prime Minister Theresa May may call an election, May said.'],
    [
      'prices and volumes',
      'The price rose 20.13 percent to $2,012.50, or 1,980 rupees, on volume of 1.2 billion.',
    ],
    ['votes and sections', 'The bill passed 217-206; Section 1031 stays. Resolution 1973 was invoked.'],
    ['names with numbers', 'Apollo 11, Boeing 787, Windows 2000, Area 51, Channel 4 and the G20 are names.'],
    ['days that became names', 'Bloody Sunday, Super Tuesday and Monday Night Football.'],
    [
      'days in general',
      "The day will come when a day's work pays. He is a day trader and a weekend warrior.",
    ],
    [
      'quarters of a game',
      'They scored 12 points in the first quarter, and after halftime had a poor third quarter.',
    ],
    ['a verb that a season is named like', 'Output is likely to fall; prices may spring back.'],
    ['halves of a match', 'In the second half, the striker scored from a header.'],
    ['a programme', 'He told "60 Minutes" so.'],
    ['shares and inches', 'An 8-1/2-inch, 3/4 majority won 5/6 of the vote.'],
    ['holdings', 'Iran has 1,900 centrifuges; Korea has 2,000 tanks.'],
    ['a word that is a member of every object', 'It has two constructor years and the constructor.'],
    ['units and streets', '1st Lt. Jones of the 82nd Airborne, the 5th Circuit and 42nd Street.'],
    ['ages of the world', 'The age of majority; the modern age; the Middle Ages; the information age.'],
  ])('%s', (_, text) => {
    const mentions = findDates(readProse(text), { datePublished: '2013-03-20' });

    expect(mentions.map((mention) => mention.text)).toEqual([]);
  });
});
