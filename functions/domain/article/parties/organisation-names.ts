import type { Token } from '../text/tokens.ts';
import { findTitle } from './find-title.ts';
import {
  documentWords,
  heads,
  headsWithOf,
  legalForms,
  naturalPlaces,
} from './lexicon/organisation-words.ts';

/** Whether a word ends the name of an organisation: a head noun (`Bank`) or a legal form (`Inc`). */
export function isOrganisationEnd(token: Token): boolean {
  return heads.has(token.lower) || legalForms.has(token.lower);
}

/**
 * Returns the last token of an organisation's name that begins before or at token `from`. That is its last head noun,
 * with the words that "of" adds: "Ministry of Finance". -1 for no head noun. A title ends the search.
 */
export function endOfOrganisation(tokens: readonly Token[], from: number, last: number): number {
  let end = -1;
  for (let i = from; i <= last; i += 1) {
    const token = tokens[i] as Token;
    if (findTitle(tokens, i, last) !== undefined) break;
    // "Panama Canal Authority": a body may be named after a place.
    const namesBody = naturalPlaces.has(token.lower) && i < last && isOrganisationEnd(tokens[i + 1] as Token);
    if (documentWords.has(token.lower) && !namesBody) break;
    if (
      token.kind === 'word' &&
      (token.lower === 'of' || token.lower === 'for') &&
      i > from - 1 &&
      headsWithOf.has(tokens[i - 1]?.lower ?? '')
    ) {
      return endOfComplement(tokens, i, last);
    }
    if (isOrganisationEnd(token)) end = i;
  }
  return end;
}

function endOfComplement(tokens: readonly Token[], ofAt: number, last: number): number {
  for (let i = ofAt + 1; i <= last; i += 1)
    if (findTitle(tokens, i, last) !== undefined) return i - 1 > ofAt ? i - 1 : last;
  return last;
}

/** Returns the first token from `at` on that makes the name one of a document, event or place (`Act`). -1 for none. */
export function documentAt(tokens: readonly Token[], at: number, last: number): number {
  for (let i = at; i <= last; i += 1) if (documentWords.has((tokens[i] as Token).lower)) return i;
  return -1;
}
