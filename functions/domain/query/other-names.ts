import type { DefinedName } from '../article/defined-names.ts';
import type { Institution } from '../article/institutions.ts';
import type { OtherName } from './document-input.ts';

/** Most other names of one passage. Each adds its words to the terms that the passage is found under. */
export const maxOtherNames = 10;

/**
 * Returns the other names of the things in a passage: the long name where it has the acronym, and the acronym where it
 * has the long name. A passage with both needs no other name.
 */
export function otherNamesIn(passage: string, names: readonly DefinedName[]): OtherName[] {
  const found: OtherName[] = [];
  for (const { short, long } of names) {
    if (found.length === maxOtherNames) break;
    const shortAt = indexOfWord(passage, short);
    const longAt = indexOfName(passage, long);
    if (shortAt >= 0 === longAt >= 0) continue;
    if (shortAt >= 0) found.push({ start: shortAt, end: shortAt + short.length, name: long });
    else found.push({ start: longAt, end: longAt + long.length, name: short });
  }
  return found;
}

/** Words behind a kind that make it another thing. */
const otherwise = '(?:of|holidays?|accounts?|cards?|notes?|robbery|transfers?|games?|lines?|case|house)\\b';

/**
 * Returns the names of the institutions of which a passage has the kind alone: `the bank` behind a paragraph on the Bank
 * of England.
 */
export function institutionsIn(passage: string, institutions: readonly Institution[]): OtherName[] {
  const found: OtherName[] = [];
  for (const { kind, name } of institutions) {
    if (found.length === maxOtherNames) break;
    if (passage.includes(name)) continue;
    // `the bank` and `the bank’s rate`, but not `the bank of the river` or `the bank holiday`.
    const match = new RegExp(`(?<=\\b[Tt]he )${kind}(?=['’]s\\b|[ ,.;:)](?!${otherwise}))`).exec(passage);
    if (match !== null) found.push({ start: match.index, end: match.index + kind.length, name });
  }
  return found;
}

/** Returns the place of a name, in any capitals; -1 where it is not there. */
function indexOfName(text: string, name: string): number {
  const at = text.indexOf(name);
  if (at >= 0) return at;
  const lower = text.toLowerCase();
  // Some letters are longer in lower case. Offsets in such a text would be wrong.
  return lower.length === text.length ? lower.indexOf(name.toLowerCase()) : -1;
}

/** Returns the place of a whole word, also in the plural; -1 where it is not there. */
function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + word.length, at + word.length + 2).replace(/^s(?![\p{L}\p{N}])/u, '');
    if (!/[\p{L}\p{N}]/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}
