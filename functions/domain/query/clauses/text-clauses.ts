import type { ExactClause, NearClause, PhraseClause, PrefixClause, Within, WordClause } from '../query.ts';
import { collapsed } from '../text/terms.ts';
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
  const sorted = orderWithoutNames([...terms].sort()) ?? terms;
  const key = placed(within, `"${sorted.map(termInPhrase).join(' ')}"~${distance}`);
  return { type: 'near', key, within, terms: sorted, distance };
}

/**
 * The first order of these sorted terms in which none make up a name that the query did not have: `artificial ship
 * intelligence` must not be written so that it is read as `AI ship`. Undefined where every order has one.
 */
function orderWithoutNames(
  sorted: readonly string[],
  taken: readonly string[] = [],
): readonly string[] | undefined {
  if (collapsed(taken).length < taken.length) return undefined;
  if (sorted.length === 0) return taken;
  for (const [i, term] of sorted.entries()) {
    if (i > 0 && term === sorted[i - 1]) continue;
    const order = orderWithoutNames(sorted.toSpliced(i, 1), [...taken, term]);
    if (order !== undefined) return order;
  }
  return undefined;
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
