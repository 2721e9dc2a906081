import { ambiguousAcronyms } from './acronyms.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/**
 * The term of a word before aliases: its stem, or itself in capitals where it is an acronym that is also a word.
 * `shouting`: it stands in a text all in capitals, where only US is taken for the acronym.
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
