import type { ExactClause, NearClause, PhraseClause, PrefixClause, Within, WordClause } from '../query.ts';
import { termInPhrase, writtenTerm } from './written-term.ts';

function placed(within: Within, written: string): string {
  return within === 'headline' ? `headline:${written}` : written;
}

export function word(term: string, within: Within): WordClause {
  return { type: 'word', key: placed(within, writtenTerm(term)), within, term };
}

/** Terms in a row; one alone is a word. */
export function phrase(terms: readonly string[], within: Within): PhraseClause | WordClause {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return word(only, within);
  return {
    type: 'phrase',
    key: placed(within, `"${terms.map(termInPhrase).join(' ')}"`),
    within,
    terms,
  };
}

/** Terms near each other, in any order; one alone is a word. */
export function near(
  terms: readonly string[],
  distance: number,
  within: Within,
): NearClause | PhraseClause | WordClause {
  if (terms.length === 1) return phrase(terms, within);
  const sorted = [...terms].sort();
  const key = placed(within, `"${sorted.map(termInPhrase).join(' ')}"~${distance}`);
  return { type: 'near', key, within, terms: sorted, distance };
}

export function prefix(beginning: string, within: Within): PrefixClause {
  return { type: 'prefix', key: placed(within, `${beginning}*`), within, prefix: beginning };
}

/** @param words folded, their case kept */
export function exact(words: readonly string[], within: Within): ExactClause {
  const key = words.length === 1 && words[0] !== undefined ? words[0] : `"${words.join(' ')}"`;
  return {
    type: 'exact',
    key: placed(within, `=${key}`),
    within,
    words: words.map((text) => ({ text, cased: text !== text.toLowerCase() })),
  };
}
