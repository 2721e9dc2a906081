import { sequencesFrom } from './aliases.ts';
import { scanWords } from './scan-words.ts';
import { type Word, wordAt } from './word.ts';

/** Returns the words of a short text, such as a part of a query or a name. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  scanWords(text, (start, end) => {
    const word = wordAt(text, start, end);
    if (word.term !== '') words.push(word);
  });
  return words;
}

/**
 * Returns the terms with each name among them (`memorandum of understanding`) made one term: from the left, the longest
 * first.
 */
export function collapsed(terms: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  while (at < terms.length) {
    const term = terms[at] ?? '';
    const name = sequencesFrom(term)?.find(({ terms: t }) => t.every((other, i) => terms[at + i] === other));
    result.push(name?.alias ?? term);
    at += name?.terms.length ?? 1;
  }
  return result;
}

/**
 * Returns the term of a word that is marked as a term (`~univers`), as canonical queries have it. Undefined for other
 * texts. Terms that keep their capitals are never marked.
 */
export function markedTerm(text: string): string | undefined {
  return /^~[\p{L}\p{N}&.]+$/u.test(text) ? text.slice(1).toLowerCase() : undefined;
}

/** Returns the terms of a text of a query. Words can be marked as terms. */
export function termsIn(text: string): string[] {
  const terms = text.split(/\s+/).flatMap((part) => {
    const marked = markedTerm(part);
    return marked === undefined ? wordsOf(part).map(({ term }) => term) : [marked];
  });
  return collapsed(terms);
}

/** Returns the terms of a field's value in a query, in lower case. */
export function valueTermsIn(text: string): string[] {
  return termsIn(text).map((term) => term.toLowerCase());
}

/**
 * Returns the terms of a field's value in a document, in lower case: of all words, and with each name made one term.
 */
export function valueTerms(text: string): { all: string[]; collapsed: string[] } {
  const all = wordsOf(text).map(({ term }) => term);
  return { all: all.map((t) => t.toLowerCase()), collapsed: collapsed(all).map((t) => t.toLowerCase()) };
}
