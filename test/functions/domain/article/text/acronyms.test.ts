import { describe, expect, it } from 'vitest';
import {
  acronymInBrackets,
  countWordsBehind,
  hasLettersInOrder,
  readAcronym,
} from '../../../../../functions/domain/article/text/acronyms.ts';
import { tokenise } from '../../../../../functions/domain/article/text/tokens.ts';

describe('readAcronym', () => {
  it.each([
    ['CBAM', 'CBAM'],
    ['MoU', 'MoU'],
    ['SMRs', 'SMR'],
  ])('reads %s as short form %s', (written, short) => {
    expect(readAcronym(written)).toEqual({ written, short });
  });

  it.each(['See', 'cbam', 'A', 'As', 'G20', 'ABCDEFGHIJK'])('refuses %s', (written) => {
    expect(readAcronym(written)).toBeUndefined();
  });
});

describe('acronymInBrackets', () => {
  it('reads the one word between two brackets', () => {
    expect(acronymInBrackets(tokenise('(JRC)'), 0)).toEqual({ written: 'JRC', short: 'JRC', last: 2 });
  });

  it.each(['JRC', '(JRC', '(JRC and IEA)'])('reads nothing in %s', (text) => {
    expect(acronymInBrackets(tokenise(text), 0)).toBeUndefined();
  });
});

describe('countWordsBehind', () => {
  it.each([
    ['every word gives its initial', 'Balance of Payments', 'BOP', 3],
    ['the small words give none', 'Treaty on the Prohibition of Nuclear Weapons', 'TPNW', 7],
    ['the fewest words count', 'the new small modular reactors', 'SMR', 3],
  ])('counts words where %s', (_, words, short, count) => {
    expect(countWordsBehind(short, words.split(' ').reverse())).toBe(count);
  });

  it.each([
    ['other initials', 'Joint Research Centre', 'IEA'],
    ['a small word first', 'of Payments', 'OP'],
  ])('counts nothing for %s', (_, words, short) => {
    expect(countWordsBehind(short, words.split(' ').reverse())).toBeUndefined();
  });
});

describe('hasLettersInOrder', () => {
  it('skips letters between, but never goes back', () => {
    expect(hasLettersInOrder('SIA', 'SINGAPOREAIRLINES')).toBe(true);
    expect(hasLettersInOrder('AIS', 'SINGAPORE')).toBe(false);
    expect(hasLettersInOrder('S', 'SINGAPORE')).toBe(false);
  });
});
