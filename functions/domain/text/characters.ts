/**
 * The classes of characters that both ways of cutting a text into words share: `tokenise` (article/text/tokens.ts) for
 * reading articles, and `scanWords` (query/text/scan-words.ts) for matching. They work on UTF-16 units. They stay two functions because
 * reading needs tokens of four kinds, while matching needs bounds only and is several times faster without making
 * objects.
 */

export const period = 0x2e;
export const comma = 0x2c;
export const ampersand = 0x26;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;

/**
 * Whether a UTF-16 unit is of a letter. Half of a surrogate pair counts as a letter, because scripts beyond the basic
 * plane are words too. Emoji do no harm.
 */
export function isLetter(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || letter.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return digit.test(String.fromCharCode(code));
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Returns an empty memory for the class of each UTF-16 unit: -1 until it is first needed. */
export function newClassTable(): Int8Array {
  return new Int8Array(65_536).fill(-1);
}

/**
 * Whether the apostrophe at this place begins a possessive `’s`. `continuesWord` says whether a unit belongs to a word.
 */
export function isPossessive(text: string, at: number, continuesWord: (code: number) => boolean): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  const isS = (text.charCodeAt(at + 1) | 0x20) === 0x73;
  return isS && (at + 2 >= text.length || !continuesWord(text.charCodeAt(at + 2)));
}

/** Returns the end of single letters with a period each: behind `U.S.`; `from` where there is no such letter. */
export function endOfDottedLetters(
  text: string,
  from: number,
  isWordLetter: (code: number) => boolean,
): number {
  let at = from;
  while (at + 1 < text.length && isWordLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === period) {
    at += 2;
  }
  return at;
}
