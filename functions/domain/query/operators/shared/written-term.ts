import { writtenAlias } from '../../text/aliases.ts';
import { wordsOf } from '../../text/terms.ts';

const operators = new Set(['AND', 'OR', 'NOT']);

/**
 * A term as a canonical query writes it: bare where a query that says so has this very term, otherwise marked as a
 * term (`~univers`) that is not to be stemmed again.
 */
export function writtenTerm(term: string): string {
  const name = writtenAlias(term);
  if (name !== undefined) return `"${name.toLowerCase()}"`;
  if (!isItself(term)) return `~${term}`;
  return operators.has(term) ? `"${term}"` : term;
}

/** A term inside the quotes of a phrase. */
export function termInPhrase(term: string): string {
  return writtenAlias(term)?.toLowerCase() ?? (isItself(term) ? term : `~${term}`);
}

/** The terms of a field's value. */
export function writtenValue(terms: readonly string[]): string {
  const text = terms.map(termInPhrase).join(' ');
  return /^[\p{L}\p{N}]+$/u.test(text) ? text : `"${text}"`;
}

function isItself(term: string): boolean {
  const words = wordsOf(term);
  return words.length === 1 && words[0]?.term === term;
}
