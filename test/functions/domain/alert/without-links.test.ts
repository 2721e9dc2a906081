import fc from 'fast-check';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { find } from 'linkifyjs';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../../functions/domain/alert/plain-line.ts';
import { withoutLinks } from '../../../../functions/domain/alert/without-links.ts';

const countries = ['US', 'GB', 'DE', 'FR', 'IN', 'JP', 'BR', 'ZA', 'AU', 'NG'] as const;

/** Dates and years stay readable, although the library takes some of them for phone numbers. */
const dates = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{4} ?[-–—] ?\d{4}|\d+\.\d+)$/;

/**
 * In some countries five digits are a number, and for this library `1000x200` is one with an extension. No program makes a link of
 * each price and size for that.
 */
const isPhone = (run: string): boolean =>
  !dates.test(run.replace(/^[^\d+]+/, '')) &&
  !/[a-z]/i.test(run) &&
  (run.startsWith('+') || run.replaceAll(/\D/g, '').length >= 7);

/** Returns what mail programs and phones would make links of: web and mail addresses, and phone numbers of some countries. */
function linked(text: string): string[] {
  const phones = countries.flatMap((country) =>
    findPhoneNumbersInText(text, country).map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt)),
  );
  // The library takes this one name without a full stop for an address. Mail programs do not.
  const addresses = find(text).map(({ value }) => value);
  return [...addresses.filter((address) => address !== 'localhost'), ...phones.filter(isPhone)];
}

describe('withoutLinks', () => {
  it.each([
    ['read www.evil.example/x now', 'read www .evil .example/x now'],
    ['bit.ly/x', 'bit .ly/x'],
    ['BIT.LY', 'BIT .LY'],
    ['https://evil.example:8080/x', 'https: //evil .example: 8080/x'],
    ['xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd .xn--p1ai'],
    ['пример.рф', 'пример .рф'],
    ['bit。ly', 'bit 。ly'],
    ['ｂｉｔ．ｌｙ', 'ｂｉｔ ．ｌｙ'],
    ['*bit*.ly', '*bit* .ly'],
    ['192.168.1.1', '192_168_1_1'],
    ['anna@ports.example', 'anna @ports .example'],
    ['anna@localhost', 'anna @localhost'],
    ['mailto:anna', 'mailto: anna'],
    ['tel:112', 'tel: 112'],
    ['localhost:3000/a', 'localhost: 3000/a'],
    ['+1 202-555-0123', '+1_202_555_0123'],
    ['+12025550123', '+12_025_550_123'],
    ['(202) 555-0123', '202_555_0123'],
    ['020 7946 0018', '020_7946_0018'],
    ['2025550123', '2_025_550_123'],
    ['1-800-FLOWERS', '1_800_FLOWERS'],
  ])('writes %s as %s', (text, expected) => {
    expect(withoutLinks(text)).toBe(expected);
    expect(linked(expected)).toEqual([]);
  });

  it.each([
    'The U.S. and the U.K. met at 10:30 a.m. in St. Petersburg, Ph.D. students said.',
    'Shares rose 3.5%, No.5 fell to 2.75, and the order is worth 20,892 trillion rupiah.',
    'It opens on 2026-03-04, not on 04/03/2026 or 31-12-2026.',
    'The plan for 2024-2026 and the one for 2027–2030.',
    'It flies 737-800 and 777-300 jets to 12 cities.',
    '日本と米国が署名した。次に会う。',
    'Wait...and see: “no”, he said.',
    'The score was 3:2.',
  ])('leaves ordinary news as it is: %s', (text) => expect(withoutLinks(text)).toBe(text));

  const word = fc.stringMatching(/^[a-z0-9*]{1,8}$/);
  const piece = fc.oneof(
    word,
    fc.constantFrom('.', '。', '．', '@', ':', '://', '/', ' ', '-', '(', ')', '+', '_', '*', '“', ','),
    fc.constantFrom('com', 'ly', 'example', 'co.uk', 'www.', 'https', 'mailto', 'tel', 'ftp', 'xn--p1ai'),
    fc.constantFrom('202', '555', '0123', '+1', '+49', '0800', '1-800-', '192.168.0.1', '2026-03-04'),
    fc.webUrl(),
    fc.emailAddress(),
    fc.domain(),
  );
  const lines = fc.array(piece, { maxLength: 12 }).map((pieces) => plainLine(pieces.join('')));

  it('leaves nothing that a program makes a link of', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(linked(withoutLinks(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing when it is done again, and keeps every letter and digit', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const once = withoutLinks(line);

        expect(withoutLinks(once)).toBe(once);
        expect(once.replace(/[^\p{L}\p{N}]/gu, '')).toBe(line.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    for (const unit of ['a', 'a.', '1', '1-', '@', ':', 'a:', '(', '1.1 ', '。']) {
      expect(withoutLinks(unit.repeat(50_000)).length).toBeGreaterThan(0);
    }
  });
});
