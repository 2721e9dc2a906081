import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../../../local/iam/wildcard.ts';

/** Evaluates the rule one character at a time: `*` is any text, `?` is one character, all others are themselves. */
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
  it('fits the texts of the rule, whatever its characters mean in regular expressions', () => {
    fc.assert(fc.property(patterns, texts, (pattern, text) => fits(pattern, text) === naive(pattern, text)));
  });

  it('fits only itself when it has no stars', () => {
    fc.assert(fc.property(texts, texts, (pattern, text) => fits(pattern, text) === (pattern === text)));
  });

  it('of a star alone fits every text', () => {
    expect(fits('*', 'arn:aws:sns:us-east-1:000000000000:a\nb')).toBe(true);
  });
});
