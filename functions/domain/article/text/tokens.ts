/**
 * A word, number or mark. Offsets are UTF-16, end exclusive. A number is digits with their separators (`1,234.5`).
 * Letters right behind it are another token (`40` `bn`), and so is the possessive `’s`.
 */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'symbol' | 'punctuation';
}

const unit = { other: 0, space: 1, letter: 2, digit: 3, symbol: 4 } as const;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
const space = /[\s\p{Z}\p{Cc}]/u;
const symbol = /[\p{Sc}%‰°]/u;

/** The class of each UTF-16 unit, -1 until it is first needed. */
const classes = new Int8Array(65_536).fill(-1);

function classOf(code: number): number {
  const known = classes[code] ?? unit.other;
  if (known >= 0) return known;
  const character = String.fromCharCode(code);
  // Halves of surrogate pairs count as letters, for scripts beyond the basic plane. Emoji become words, which does no
  // harm.
  const found =
    (code >= 0xd800 && code <= 0xdfff) || letter.test(character)
      ? unit.letter
      : digit.test(character)
        ? unit.digit
        : space.test(character)
          ? unit.space
          : symbol.test(character)
            ? unit.symbol
            : unit.other;
  classes[code] = found;
  return found;
}

const apostrophe = 0x27;
const rightQuote = 0x2019;
const period = 0x2e;
const comma = 0x2c;

/** Splits text into tokens, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    switch (classOf(text.charCodeAt(at))) {
      case unit.space:
        at += 1;
        continue;
      case unit.letter:
        at = endOfWord(text, at);
        push(tokens, text, start, at, 'word');
        break;
      case unit.digit:
        at = endOfNumber(text, at);
        push(tokens, text, start, at, 'number');
        break;
      case unit.symbol:
        at += 1;
        push(tokens, text, start, at, 'symbol');
        break;
      default:
        if (isPossessive(text, at)) {
          at += 2;
          push(tokens, text, start, at, 'word');
        } else {
          at += 1;
          push(tokens, text, start, at, 'punctuation');
        }
    }
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: Token['kind']): void {
  const slice = text.slice(start, end);
  tokens.push({ text: slice, lower: kind === 'word' ? slice.toLowerCase() : slice, start, end, kind });
}

/** Returns the end of a word: letters, digits, apostrophes inside (`don’t`), the periods of initials (`U.S.`). */
function endOfWord(text: string, from: number): number {
  if (text.charCodeAt(from + 1) === period && classOf(text.charCodeAt(from + 2)) === unit.letter) {
    const end = endOfInitials(text, from);
    if (end > from) return end;
  }
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    // Past the end there is no code (NaN), which has no class.
    if (at >= text.length) return at;
    const kind = classOf(code);
    if (kind === unit.letter || kind === unit.digit) {
      at += 1;
    } else if (
      (code === apostrophe || code === rightQuote) &&
      at + 1 < text.length &&
      classOf(text.charCodeAt(at + 1)) === unit.letter &&
      !isPossessive(text, at)
    ) {
      at += 2;
    } else {
      return at;
    }
  }
}

/** Returns the end of initials: single letters with a period each (`U.S.`, `a.m.`, `U.N`). `from` itself for none. */
function endOfInitials(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (classOf(text.charCodeAt(at)) === unit.letter && at < text.length) {
    if (text.charCodeAt(at + 1) === period) {
      at += 2;
      letters += 1;
      continue;
    }
    // A last letter without its period, when no word begins with it.
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : unit.space;
    if (letters > 0 && next !== unit.letter && next !== unit.digit) return at + 1;
    break;
  }
  return letters >= 2 ? at : from;
}

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classOf(code) === unit.digit) {
      at += 1;
    } else if (
      (code === period || code === comma) &&
      at + 1 < text.length &&
      classOf(text.charCodeAt(at + 1)) === unit.digit
    ) {
      at += 2;
    } else {
      return at;
    }
  }
  return at;
}

/** Whether a possessive `’s` is at an offset, at the end of a word. */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== apostrophe && code !== rightQuote) return false;
  const s = text.charCodeAt(at + 1);
  if (s !== 0x73 && s !== 0x53) return false;
  if (at === 0 || classOf(text.charCodeAt(at - 1)) === unit.space) return false;
  const next = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : unit.space;
  return next !== unit.letter && next !== unit.digit;
}
