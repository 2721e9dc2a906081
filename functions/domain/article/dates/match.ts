import type { Period } from '../../time/calendar-values.ts';
import type { DayNumber } from '../../time/day-numbers.ts';
import type { Token } from '../text/tokens.ts';
import type { Tense } from './tense.ts';

/** What a relative date is resolved against. */
export interface Setting {
  /** The day of publication. */
  readonly today: DayNumber;
  /** Whether the clause around the mention tells what has been or what is to come. */
  readonly tense: Tense;
  /** The calendar date that the text named last, where it did so a sentence or two ago. */
  readonly reference: Period | undefined;
  /** The same, within this sentence. */
  readonly nearby: Period | undefined;
}

/** A time expression found: tokens `from` (inclusive) to `to` (exclusive), and how to work out its value. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Where the tense decides the type too (`in two weeks`): the type of a value. */
  readonly typeOf?: (value: string) => Match['type'];
  /** The TIMEX3 value; undefined where the calendar knows no such date. */
  readonly value: (setting: Setting) => string | undefined;
  /** `later this year`, `the end of March`: what is still to come of a period that may have begun. */
  readonly later?: boolean;
  /** A date given for comparison (`a year earlier`): what follows does not count from it. */
  readonly aside?: boolean;
  /** Further mentions that the same words make: `Nov. 16 and 17`. */
  readonly also?: readonly Match[];
}

export type Matcher = (reader: Reader, at: number) => Match | undefined;

/** `two days after the end of the first week of May` has four; no one writes more. */
const maxDepth = 6;

/** The tokens of a text, safe to ask beyond its ends. */
export class Reader {
  readonly tokens: readonly Token[];
  readonly #find: Matcher;
  // A date inside a date (`the end of …`) is asked for by several matchers; each place is read once.
  readonly #found = new Map<number, Match | undefined>();
  #depth = 0;

  constructor(tokens: readonly Token[], find: Matcher) {
    this.tokens = tokens;
    this.#find = find;
  }

  /** The longest time expression that begins at a token. */
  dateAt(at: number): Match | undefined {
    if (at >= this.tokens.length) return undefined;
    if (this.#found.has(at)) return this.#found.get(at);
    if (this.#depth >= maxDepth) return undefined;
    this.#depth += 1;
    const match = this.#find(this, at);
    this.#depth -= 1;
    this.#found.set(at, match);
    return match;
  }

  /** The token in lower case; empty beyond the text. */
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

  /** Whether a token begins where the one before it ends. */
  joined(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.start === this.tokens[at - 1]?.end;
  }

  isCapital(at: number): boolean {
    const initial = this.text(at).charAt(0);
    return initial !== initial.toLowerCase();
  }

  /** The index after a hyphen or dash at `at`, or `at` itself. */
  pastHyphen(at: number): number {
    return isDash(this.word(at)) ? at + 1 : at;
  }

  /** A token of digits alone as an integer, NaN for all else. */
  digits(at: number): number {
    const text = this.text(at);
    return this.isNumber(at) && text.length <= 8 && !/[.,]/.test(text) ? Number(text) : Number.NaN;
  }
}

export function isDash(word: string): boolean {
  return word === '-' || word === '–' || word === '—' || word === '~';
}
