import { expect, test } from 'vitest';
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

test.each([
  ['by e-mail', ['email']],
  ['an -e-mail', ['email']],
  ['a follow‑up', ['followup']],
  ['the ship-yard-pact', []],
  ["Japan's-e-mail", []],
  ['e-3', []],
])('two words joined by a hyphen are one word too, and three are not: %s', (passage, terms) => {
  expect(joined(passage)).toEqual(terms);
});
