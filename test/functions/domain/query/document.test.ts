import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../../functions/domain/query/document.ts';

function joined(passage: string): readonly string[] {
  const { compounds } = analyseDocument({
    headline: '',
    passage,
    inLanguage: 'en',
    datePublished: '2025-10-27T09:00:00Z',
  });
  return compounds.map(({ term }) => term);
}

describe('analyseDocument', () => {
  it.each([
    ['by e-mail', ['email']],
    ['an -e-mail', ['email']],
    ['a follow‑up', ['followup']],
    ['the ship-yard-pact', []],
    ["Japan's-e-mail", []],
    ['e-3', []],
  ])('makes two words with a hyphen one word too, but not three: %s', (passage, terms) => {
    expect(joined(passage)).toEqual(terms);
  });
});
