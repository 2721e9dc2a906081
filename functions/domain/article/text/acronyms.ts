import type { Token } from './tokens.ts';

/**
 * The one reader of acronyms that a text explains itself: "Carbon Border Adjustment Mechanism (CBAM)". It says what
 * an acronym may look like and which words before the bracket it is short for.
 */
export interface Acronym {
  /** As the brackets have it: `SMRs`. */
  readonly written: string;
  /** Without its plural: `SMR`. */
  readonly short: string;
}

/** Words that an acronym may leave out: "Treaty on the Prohibition of Nuclear Weapons (TPNW)". */
const smallWords = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to']);

/** Reads a word as an acronym: up to ten letters, a capital first, and two capitals in it (`CBAM`, `MoU`, `SMRs`). */
export function readAcronym(written: string): Acronym | undefined {
  if (!/^[A-Z][A-Za-z]{1,9}$/.test(written)) return undefined;
  const short = written.replace(/(?<=[A-Z])s$/, '');
  return /[A-Z].*[A-Z]/.test(short) ? { written, short } : undefined;
}

/** Reads the acronym whose opening bracket is token `open`, with the index of the closing bracket. */
export function acronymInBrackets(
  tokens: readonly Token[],
  open: number,
): (Acronym & { readonly last: number }) | undefined {
  if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') return undefined;
  const acronym = readAcronym(tokens[open + 1]?.text ?? '');
  return acronym === undefined ? undefined : { ...acronym, last: open + 2 };
}

/** Whether a word is two to six capitals, and nothing else: `DAC`. */
export function isAllCapitals(text: string): boolean {
  return /^[A-Z]{2,6}$/.test(text);
}

/**
 * Returns how many words before a bracket an acronym is short for: the fewest whose initials are its letters, with or
 * without the small words. `wordsBackwards` has the words from the bracket backwards.
 */
export function countWordsBehind(short: string, wordsBackwards: Iterable<string>): number | undefined {
  const letters = short.toUpperCase();
  let all = '';
  let large = '';
  let count = 0;
  for (const word of wordsBackwards) {
    count += 1;
    const initial = word.charAt(0).toUpperCase();
    all = initial + all;
    if (smallWords.has(word)) continue;
    large = initial + large;
    if (count > 1 && (all === letters || large === letters)) return count;
  }
  return undefined;
}

/** Whether the letters are in a text in their order, perhaps with others between: `DOD` in `DEPARTMENTOFDEFENSE`. */
export function hasLettersInOrder(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return letters.length >= 2;
}
