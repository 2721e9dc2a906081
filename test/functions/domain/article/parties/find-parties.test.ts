import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParties } from '../../../../../functions/domain/article/parties/find-parties.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';
import { textsWith } from '../../../../support/article/random-texts.ts';

function read(text: string): string[] {
  return findParties(readProse(text)).map(({ party, start, end }) => {
    const written = text.slice(start, end);
    const name = written === party.name ? '' : ` = ${party.name}`;
    return `${party.code ?? party.type}: ${written}${name}`;
  });
}

const people: readonly (readonly [string, ...string[]])[] = [
  ['Talks with Finance Minister Katayama began.', 'person: Katayama'],
  ['US Treasury Secretary Bessent spoke.', 'US: US = United States', 'person: Bessent'],
  ['U.S. Secretary of Defense Robert Hegseth spoke.', 'US: U.S. = United States', 'person: Robert Hegseth'],
  ['The chief executive Thomas Enders resigned.', 'person: Thomas Enders'],
  [
    'Chinese President Xi Jinping spoke. Xi left.',
    'CN: Chinese = China',
    'person: Xi Jinping',
    'person: Xi = Xi Jinping',
  ],
  ['Mr. Lee Hsien Loong opened it.', 'person: Lee Hsien Loong'],
  [
    'Charles de Gaulle and Ursula von der Leyen never met.',
    'person: Charles de Gaulle',
    'person: Ursula von der Leyen',
  ],
  ['Steve Jobs spoke. Later Jobs left.', 'person: Steve Jobs', 'person: Jobs = Steve Jobs'],
  ["The head of state met Michael O'Leary on Monday.", "person: Michael O'Leary"],
];

const organisations: readonly (readonly [string, ...string[]])[] = [
  [
    'The Ministry of Economy, Trade, and Industry (METI) agreed. METI will act.',
    'organisation: Ministry of Economy, Trade, and Industry (METI)',
    'organisation: METI = Ministry of Economy, Trade, and Industry (METI)',
  ],
  ['A cut by the Bank of England in May.', 'organisation: Bank of England'],
  ['Shares of Vandelay Industries fell.', 'organisation: Vandelay Industries'],
  [
    'He joined Zorblatt Corp. last year. Zorblatt makes cars.',
    'organisation: Zorblatt Corp.= Zorblatt Corp',
    'organisation: Zorblatt = Zorblatt Corp',
  ],
  ['The airline Kestrova said it would cut jobs.', 'organisation: Kestrova'],
  ['Lawyers of AT&T and Procter & Gamble met.', 'organisation: AT&T', 'organisation: Procter & Gamble'],
  ['Workers of the TSA went home.', 'organisation: TSA'],
  [
    'Singapore Airlines (SIA) flies. SIA is small.',
    'organisation: Singapore Airlines (SIA)',
    'organisation: SIA = Singapore Airlines (SIA)',
  ],
  ['The Securities and Exchange Commission sued.', 'organisation: Securities and Exchange Commission'],
  [
    'Hyundai Motor Group Chairman Chung Euisun left.',
    'organisation: Hyundai Motor Group',
    'person: Chung Euisun',
  ],
  ['The European Medicines Agency agreed.', 'organisation: European Medicines Agency'],
  ['Goldman Sachs forecasts a cut.', 'organisation: Goldman Sachs'],
];

const countries: readonly (readonly [string, ...string[]])[] = [
  ['A pact of Japan and the United States.', 'JP: Japan', 'US: United States'],
  ['South Korea signed.', 'KR: South Korea'],
  ['U.S.-Japan trade grew.', 'US: U.S. = United States', 'JP: Japan'],
  [
    'French and German firms agreed with the EU.',
    'FR: French = France',
    'DE: German = Germany',
    'EU: EU = European Union',
  ],
  [
    'Talks between Tokyo and Washington said to be near.',
    'JP: Tokyo = Japan',
    'US: Washington = United States',
  ],
  ['Beijing warned of a response.', 'CN: Beijing = China'],
];

const none = [
  'He lives in Tokyo.',
  'The GDP rose in March.',
  'However, it fell on Monday.',
  'Soybeans fell. The soybeans were cheap.',
  'It left from San Francisco.',
];

describe('findParties', () => {
  it.each([...people, ...countries])('names the people and countries of "%s"', (text, ...expected) => {
    const parties = read(text);

    expect(parties).toEqual(expected);
  });

  it.each(organisations)('names the organisations of "%s"', (text, ...expected) => {
    const parties = read(text);

    expect(parties.map((line) => line.replace('. = ', '.= '))).toEqual(expected);
  });

  it.each(none)('finds no party in "%s"', (text) => {
    const parties = read(text);

    expect(parties).toEqual([]);
  });

  it('reads any text without throwing, in order and inside the text', () => {
    const words = [
      'Bank',
      'of',
      'England',
      'the',
      'U.S.',
      '-',
      'Japan',
      'Minister',
      'Lee',
      'Inc',
      '.',
      ',',
      '(',
      'METI',
      ')',
      '&',
      'O',
      "'",
      "'s",
      'said',
      'Tokyo',
      'Ministry',
      'Economy',
      'and',
      'Trade',
      '\n',
      'constructor',
      '__proto__',
    ];

    fc.assert(
      fc.property(textsWith(words), (text) => {
        let covered = 0;
        for (const { start, end, party } of findParties(readProse(text))) {
          expect(start).toBeGreaterThanOrEqual(covered);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(party.name.trim()).not.toBe('');
          covered = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
