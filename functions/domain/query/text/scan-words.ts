import {
  ampersand,
  comma,
  endOfDottedLetters,
  isApostrophe,
  isDigit,
  isLetter,
  isPossessive,
  newClassTable,
  period,
} from '../../text/characters.ts';

const kind = { separator: 0, letter: 1, digit: 2, ideograph: 3 } as const;

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const kinds = newClassTable();

function kindOf(code: number): number {
  const known = kinds[code] ?? kind.separator;
  return known >= 0 ? known : findKind(code);
}

function findKind(code: number): number {
  const softHyphenOrJoiner = code === 0xad || code === 0x200d || code === 0x200c || code === 0x2060;
  const found = isDigit(code)
    ? kind.digit
    : ideograph.test(String.fromCharCode(code)) || beginsIdeograph(code)
      ? kind.ideograph
      : isLetter(code) || softHyphenOrJoiner
        ? kind.letter
        : kind.separator;
  kinds[code] = found;
  return found;
}

/**
 * Whether this is the first half of an ideograph of planes 2 and 3, which hold nothing else (Unicode, roadmap to the
 * SIP).
 */
function beginsIdeograph(code: number): boolean {
  return code >= 0xd840 && code <= 0xd8bf;
}

function isWordLetter(code: number): boolean {
  return kindOf(code) === kind.letter;
}

function continuesWord(code: number): boolean {
  const k = kindOf(code);
  return k === kind.letter || k === kind.digit;
}

/**
 * Finds the words of a text in one pass, and calls back with the bounds of each. Words are runs of letters and digits.
 * They include apostrophes inside (`don’t`), `&` between letters (`AT&T`), the periods of initials (`U.S.`) and the
 * separators of numbers (`1,234.5`). The possessive `’s` is left out. Each ideograph is a word.
 */
export function scanWords(text: string, found: (start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = kindOf(text.charCodeAt(at));
    if (first === kind.separator) {
      at += 1;
      continue;
    }
    const start = at;
    if (first === kind.ideograph) {
      at = Math.min(at + (beginsIdeograph(text.charCodeAt(at)) ? 2 : 1), length);
      found(start, at);
      continue;
    }
    const initials =
      first === kind.letter && text.charCodeAt(at + 1) === period ? endOfInitials(text, at) : at;
    if (initials > at) {
      at = initials;
      found(start, at);
      continue;
    }
    let number = first === kind.digit;
    at += 1;
    while (at < length) {
      const code = text.charCodeAt(at);
      const k = kindOf(code);
      if (k === kind.letter) {
        number = false;
        at += 1;
      } else if (k === kind.digit) {
        at += 1;
      } else if (k === kind.ideograph || at + 1 >= length) {
        break;
      } else if (isApostrophe(code)) {
        if (!isWordLetter(text.charCodeAt(at + 1)) || isPossessive(text, at, continuesWord)) break;
        at += 2;
      } else if (code === ampersand) {
        // A letter must follow. Folding drops accents and joiners, so the & would have no letter behind it.
        if (!/^\p{L}/u.test(text.charAt(at + 1))) break;
        number = false;
        at += 2;
      } else if ((code === period || code === comma) && number) {
        if (kindOf(text.charCodeAt(at + 1)) !== kind.digit) break;
        at += 2;
      } else {
        break;
      }
    }
    found(start, at);
    if (at < length && isPossessive(text, at, continuesWord)) at += 2;
  }
}

/**
 * Returns the end of `U.S.`, `a.m.`, `U.N`: two single letters or more, with periods; `from` itself for everything
 * else. A last letter can be without its period if no word begins with it, so `J.Smith` is not initials.
 */
function endOfInitials(text: string, from: number): number {
  const at = endOfDottedLetters(text, from, isWordLetter);
  const letters = (at - from) / 2;
  const next = at < text.length ? kindOf(text.charCodeAt(at)) : kind.separator;
  if (next === kind.letter || next === kind.digit) {
    const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : kind.separator;
    return next === kind.letter && after === kind.separator && letters >= 1 ? at + 1 : from;
  }
  return letters >= 2 ? at : from;
}
