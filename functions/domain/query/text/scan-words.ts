const kind = { separator: 0, letter: 1, digit: 2, ideograph: 3 } as const;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The kind of each UTF-16 unit; found when it is first met. */
const kinds = new Int8Array(65_536).fill(-1);

function kindOf(code: number): number {
  const known = kinds[code] ?? kind.separator;
  return known >= 0 ? known : findKind(code);
}

function findKind(code: number): number {
  const character = String.fromCharCode(code);
  const softHyphenOrJoiner = code === 0xad || code === 0x200d || code === 0x200c || code === 0x2060;
  const found = digit.test(character)
    ? kind.digit
    : ideograph.test(character) || beginsIdeograph(code)
      ? kind.ideograph
      : // Halves of other surrogate pairs count as letters: scripts beyond the basic plane are words too.
        letter.test(character) || softHyphenOrJoiner || (code >= 0xd800 && code <= 0xdfff)
        ? kind.letter
        : kind.separator;
  kinds[code] = found;
  return found;
}

/** Whether this is the first half of an ideograph of planes 2 and 3, which hold nothing else (Unicode, roadmap to the SIP). */
function beginsIdeograph(code: number): boolean {
  return code >= 0xd840 && code <= 0xd8bf;
}

const apostrophe = 0x27;
const rightQuote = 0x2019;
const period = 0x2e;
const comma = 0x2c;
const ampersand = 0x26;

/**
 * Finds the words of a text, in one pass: runs of letters and digits, with apostrophes inside (`don’t`), `&` between
 * letters (`AT&T`), the periods of initials (`U.S.`) and the separators of numbers (`1,234.5`). The possessive `’s` is
 * left out, and each ideograph is a word.
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
      } else if (code === apostrophe || code === rightQuote) {
        if (kindOf(text.charCodeAt(at + 1)) !== kind.letter || isPossessive(text, at)) break;
        at += 2;
      } else if (code === ampersand) {
        // Not an accent or a joiner, which folding drops: that would leave the & without its letter.
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
    if (at < length && isPossessive(text, at)) at += 2;
  }
}

function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== apostrophe && code !== rightQuote) return false;
  const s = text.charCodeAt(at + 1) | 0x20;
  if (s !== 0x73) return false;
  if (at + 2 >= text.length) return true;
  const next = kindOf(text.charCodeAt(at + 2));
  return next !== kind.letter && next !== kind.digit;
}

/** `U.S.`, `a.m.`, `U.N`: single letters with a period each; `from` itself where it is something else. */
function endOfInitials(text: string, from: number): number {
  const isLetter = (at: number): boolean => at < text.length && kindOf(text.charCodeAt(at)) === kind.letter;
  let at = from;
  let letters = 0;
  while (isLetter(at) && text.charCodeAt(at + 1) === period) {
    at += 2;
    letters += 1;
  }
  const next = at < text.length ? kindOf(text.charCodeAt(at)) : kind.separator;
  // A last letter without its period, when no word begins with it; `J.Smith` is no initials.
  if (next === kind.letter || next === kind.digit) {
    const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : kind.separator;
    if (next === kind.digit || after !== kind.separator) return from;
    at += 1;
    letters += 1;
  }
  return letters >= 2 ? at : from;
}
