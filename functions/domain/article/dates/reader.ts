import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import type { RuleMatch } from './match.ts';

/** Finds the longest time expression that begins at a token. */
export type FindDate = (reader: Reader, at: number) => RuleMatch | undefined;

/** Whether a time expression may begin with a token. Most tokens begin none. */
export type MayBegin = (token: Token) => boolean;

/** How deep dates may be inside dates. `two days after the end of the first week of May` has four levels. */
const maxDepth = 6;

/** The tokens of a text. An index outside of the text is allowed everywhere. */
export class Reader {
  readonly tokens: readonly Token[];
  readonly #find: FindDate;
  readonly #text: string;
  // Several rules look for the same date inside a date (`the end of …`). Each place is read once.
  readonly #found = new Map<number, RuleMatch | undefined>();
  readonly #mayBegin: MayBegin;
  #depth = 0;

  constructor({ tokens, text }: Pick<Prose, 'tokens' | 'text'>, find: FindDate, mayBegin: MayBegin) {
    this.tokens = tokens;
    this.#text = text;
    this.#mayBegin = mayBegin;
    this.#find = find;
  }

  /** Returns the longest time expression that begins at a token. */
  dateAt(at: number): RuleMatch | undefined {
    const token = this.tokens[at];
    if (token === undefined || !this.#mayBegin(token)) return undefined;
    if (this.#found.has(at)) return this.#found.get(at);
    if (this.#depth >= maxDepth) return undefined;
    this.#depth += 1;
    const match = this.#find(this, at);
    this.#depth -= 1;
    this.#found.set(at, match);
    return match;
  }

  /** Returns the token in lower case, or an empty text outside of the text. */
  word(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  isNumber(at: number): boolean {
    return this.tokens[at]?.kind === 'number';
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  /** Whether there is no space before a token. */
  joined(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.start === this.tokens[at - 1]?.end;
  }

  /** Whether a token is the first of its line. */
  opensLine(at: number): boolean {
    const before = this.tokens[at - 1];
    return before === undefined || /[\n\r]/.test(this.#text.slice(before.end, this.tokens[at]?.start));
  }

  isCapital(at: number): boolean {
    return this.tokens[at]?.word.isCapital === true;
  }

  /** Whether a token is the `'s` of a possessive. */
  isPossessive(at: number): boolean {
    const word = this.word(at);
    return word === "'s" || word === '’s';
  }

  /** Returns the index after a hyphen or dash at `at`, or `at` itself. */
  pastHyphen(at: number): number {
    return isDash(this.word(at)) ? at + 1 : at;
  }

  /** Returns a token of digits only as an integer, and NaN for all other tokens. */
  digits(at: number): number {
    const text = this.text(at);
    return this.isNumber(at) && text.length <= 8 && !/[.,]/.test(text) ? Number(text) : Number.NaN;
  }
}

export function isDash(word: string): boolean {
  return word === '-' || word === '–' || word === '—' || word === '~';
}
