import {
  comma,
  endOfDottedLetters,
  isApostrophe,
  isDigit,
  isLetter,
  isPossessive,
  newClassTable,
  period,
} from '../../text/characters.ts';
import { type Word, wordOf } from './words.ts';

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
  /** The word with what is known about it wherever it is. */
  readonly word: Word;
}

const unit = { other: 0, space: 1, letter: 2, digit: 3, symbol: 4 } as const;

const space = /[\s\p{Z}\p{Cc}]/u;
const symbol = /[\p{Sc}%‰°]/u;

const classes = newClassTable();

function classOf(code: number): number {
  const known = classes[code] ?? unit.other;
  if (known >= 0) return known;
  const character = String.fromCharCode(code);
  const found = isLetter(code)
    ? unit.letter
    : isDigit(code)
      ? unit.digit
      : space.test(character)
        ? unit.space
        : symbol.test(character)
          ? unit.symbol
          : unit.other;
  classes[code] = found;
  return found;
}

function isLetterUnit(code: number): boolean {
  return classOf(code) === unit.letter;
}

function continuesWord(code: number): boolean {
  const kind = classOf(code);
  return kind === unit.letter || kind === unit.digit;
}

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
        if (isPossessiveS(text, at)) {
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
  const word = wordOf(text.slice(start, end));
  tokens.push({ text: word.text, lower: kind === 'word' ? word.lower : word.text, start, end, kind, word });
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
      isApostrophe(code) &&
      at + 1 < text.length &&
      classOf(text.charCodeAt(at + 1)) === unit.letter &&
      !isPossessiveS(text, at)
    ) {
      at += 2;
    } else {
      return at;
    }
  }
}

/** Returns the end of initials: single letters with a period each (`U.S.`, `a.m.`, `U.N`). `from` itself for none. */
function endOfInitials(text: string, from: number): number {
  const at = endOfDottedLetters(text, from, isLetterUnit);
  const letters = (at - from) / 2;
  // A last letter without its period, when no word begins with it.
  const isLastLetter = letters > 0 && at < text.length && isLetterUnit(text.charCodeAt(at));
  if (isLastLetter && !(at + 1 < text.length && continuesWord(text.charCodeAt(at + 1)))) return at + 1;
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
function isPossessiveS(text: string, at: number): boolean {
  const isInText = isPossessive(text, at, continuesWord);
  return isInText && at > 0 && classOf(text.charCodeAt(at - 1)) !== unit.space;
}
