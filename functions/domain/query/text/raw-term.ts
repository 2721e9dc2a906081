import { ambiguousAcronyms } from './acronyms.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** How a text is written: `shouting` is all in capitals, as many headlines are. */
export type Casing = 'mixed' | 'shouting';

/**
 * Returns the term of a word before aliases: its stem, or for an acronym that is also a word the word in capitals.
 * @param casing how the text around it is written; only US is read as an acronym in a shouting text
 */
export function rawTerm(surface: string, casing: Casing = 'mixed'): string {
  const cased = fold(surface);
  const lower = cased.toLowerCase();
  if (cased.length <= 5 && ambiguousAcronyms.has(lower)) {
    const initials = surface.includes('.');
    const capitals = cased.length >= 2 && cased === cased.toUpperCase();
    if (initials || (capitals && (casing === 'mixed' || cased === 'US'))) return cased.toUpperCase();
  }
  return stem(lower);
}
