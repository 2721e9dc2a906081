import { frequencyOf } from './text/document-frequency.ts';
import { prefixTermOf, wordOf } from './text/word.ts';

// A query is looked up by keys. A key is the term of a word (`shipbuild`) or of a field (`topic:ai`), `^ship` for words
// that begin with `ship`, or `=US` for words that are written `US`.
//
// The engine uses keys as they are. The index in DynamoDB knows only terms, so there `^ship` becomes the term of the
// first three letters (`^shi`), and `=US` the terms that a word of this spelling can have.

export function prefixKey(beginning: string): string {
  return `^${beginning}`;
}

export function exactKey(text: string): string {
  return `=${text}`;
}

/** Returns the terms of the index. A document that holds the key holds at least one of them. */
export function indexTermsOf(key: string): string[] {
  if (key.startsWith('^')) return [prefixTermOf(key.slice(1))];
  if (key.startsWith('=')) return exactTerms(key.slice(1));
  return [key];
}

/** Returns the share of documents, 0 to 1, that hold the key. */
export function rarityOf(key: string): number {
  if (!key.startsWith('=')) return frequencyOf(key);
  return exactTerms(key.slice(1)).reduce((sum, term) => sum + frequencyOf(term), 0);
}

/** Returns the terms of a spelling. It can be a word and an acronym (`us`, `US`), and each has its own term. */
function exactTerms(text: string): string[] {
  const spellings = [text.toLowerCase(), text.toUpperCase()];
  return [...new Set(spellings.map((spelling) => wordOf(spelling).term))];
}
