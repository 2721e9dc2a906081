import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../../../local/iam/wildcard.ts';

/** The rule, word by word: `*` is any text, `?` any one character, all else itself. */
function naive(pattern: string, text: string): boolean {
  const [first, ...rest] = pattern;
  const left = rest.join('');
  if (first === undefined) return text === '';
  if (first === '*') return naive(left, text) || (text !== '' && naive(pattern, text.slice(1)));
  return text !== '' && (first === '?' || first === text[0]) && naive(left, text.slice(1));
}

const characters = fc.constantFrom('a', 'b', ':', '/', '.', '+', '(', '[', '\\', '^', '$');
const texts = fc.string({ unit: characters, maxLength: 8 });
const patterns = fc.string({ unit: fc.oneof(characters, fc.constantFrom('*', '?')), maxLength: 6 });

describe('an IAM pattern', () => {
  it('fits what the rule says that it fits, whatever else its characters mean elsewhere', () => {
    fc.assert(fc.property(patterns, texts, (pattern, text) => fits(pattern, text) === naive(pattern, text)));
  });

  it('without stars fits itself alone', () => {
    fc.assert(fc.property(texts, texts, (pattern, text) => fits(pattern, text) === (pattern === text)));
  });
});

it('a pattern of every character fits every text', () => {
  expect(fits('*', 'arn:aws:sns:us-east-1:000000000000:a\nb')).toBe(true);
});
