import { describe, expect, it } from 'vitest';
import { isGsm7 } from '../../../../functions/domain/alert/gsm7.ts';
import { transliterate } from '../../../../functions/domain/alert/transliterate.ts';

describe('transliterate', () => {
  it.each([
    ['“Łódź” — €5m…', '"Lodz" - €5m...'],
    ['Đà Nẵng', 'Dà Nang'],
    ['ﬁne Ⅷ ½', 'fine VIII 1/2'],
    ['Straße naïve', 'Straße naive'],
    ['emoji 🇰🇷 gone', 'emoji gone'],
  ])('%s: %s in GSM-7, no letter lost', (text, spelled) => {
    expect(transliterate(text, isGsm7)).toEqual({ text: spelled, lost: 0 });
  });

  it('counts letters without a plain form', () => {
    expect(transliterate('日本 deal', isGsm7)).toEqual({ text: 'deal', lost: 2 });
  });
});
