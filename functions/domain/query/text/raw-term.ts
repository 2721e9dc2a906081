import { ambiguousAcronyms } from './acronyms.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/**
 * Returns the term of a word before aliases: its stem, or for an acronym that is also a word the word in capitals.
 * @param shouting whether the text around it is all in capitals; only US is read as an acronym there
 */
export function rawTerm(surface: string, shouting: boolean): string {
  const cased = fold(surface);
  const lower = cased.toLowerCase();
  if (cased.length <= 5 && ambiguousAcronyms.has(lower)) {
    const initials = surface.includes('.');
    const capitals = cased.length >= 2 && cased === cased.toUpperCase();
    if (initials || (capitals && (!shouting || cased === 'US'))) return cased.toUpperCase();
  }
  return stem(lower);
}
