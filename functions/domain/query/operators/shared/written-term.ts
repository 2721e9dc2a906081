import { writtenAlias } from '../../text/aliases.ts';
import { wordsOf } from '../../text/terms.ts';

const operators = new Set(['AND', 'OR', 'NOT']);

/**
 * Returns a term as a canonical query writes it. It is bare if reading it gives the same term. Otherwise it is marked
 * as a term (`~univers`), so that it is not stemmed again.
 */
export function writtenTerm(term: string): string {
  const name = writtenAlias(term);
  if (name !== undefined) return `"${name.toLowerCase()}"`;
  if (!isItself(term)) return `~${term}`;
  return operators.has(term) ? `"${term}"` : term;
}

/** Returns a term as a canonical query writes it inside the quotes of a phrase. */
export function termInPhrase(term: string): string {
  return writtenAlias(term)?.toLowerCase() ?? (isItself(term) ? term : `~${term}`);
}

/** Returns the terms of a field's value as a canonical query writes them. */
export function writtenValue(terms: readonly string[]): string {
  const text = terms.map(termInPhrase).join(' ');
  return /^[\p{L}\p{N}]+$/u.test(text) ? text : `"${text}"`;
}

function isItself(term: string): boolean {
  const words = wordsOf(term);
  return words.length === 1 && words[0]?.term === term;
}
