import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definedNames } from '../../../../functions/domain/article/defined-names.ts';

describe('definedNames', () => {
  it.each([
    ['The Carbon Border Adjustment Mechanism (CBAM) starts.', 'CBAM', 'Carbon Border Adjustment Mechanism'],
    [
      'Japan’s Ministry of Economy, Trade, and Industry (METI)',
      'METI',
      'Ministry of Economy, Trade, and Industry',
    ],
    ['a new Memorandum of Understanding (MoU) on ships', 'MoU', 'Memorandum of Understanding'],
    ['He wants small modular reactors (SMRs).', 'SMR', 'small modular reactors'],
    ['<p>The <b>Joint Research\n Centre</b> (JRC) said so.</p>', 'JRC', 'Joint Research Centre'],
    [
      'Then the Treaty on the Prohibition of Nuclear Weapons (TPNW)',
      'TPNW',
      'Treaty on the Prohibition of Nuclear Weapons',
    ],
  ])('reads the name in: %s', (text, short, long) => {
    expect(definedNames(text)).toEqual([{ short, long }]);
  });

  it.each([
    'He left (AP).',
    'Shares of Acme Motors (NYSE) rose.',
    'The big one. Dogs barked (BD).',
    'The firm (See below) closed.',
    'It is A (B).',
  ])('finds no name in: %s', (text) => {
    expect(definedNames(text)).toEqual([]);
  });

  it('takes the first definition of an acronym', () => {
    expect(definedNames('Red Iron Mine (RIM) and Royal Inn Motel (RIM).')).toEqual([
      { short: 'RIM', long: 'Red Iron Mine' },
    ]);
  });

  it('returns words of the text, for any text', () => {
    const piece = fc.constantFrom('(', ')', 'AB', 'Alpha ', 'beta ', 'of ', '<b>', '. ', 's', 'İ');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const { short, long } of definedNames(text)) {
          expect(text).toContain(short);
          expect(text).toContain(long.split(' ')[0]);
        }
      }),
    );
  });
});
