import { countryAt } from '../parties/countries.ts';
import type { Token } from '../text/tokens.ts';
import type { Company } from './phrases.ts';
import { singularsOf } from './spellings.ts';

/** How far company is looked for, in tokens either way. Nearly all sentences are shorter. */
const reach = 40;

/** The words and topics of a stretch of tokens that its weak words may have as company. */
export class Surroundings {
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #to: number;
  /** Topics that the stretch names by strong words. */
  readonly #sure: ReadonlySet<number>;
  readonly #next = new Map<ReadonlySet<string>, number>();
  #countries: (string | undefined)[] | undefined;

  constructor(tokens: readonly Token[], from: number, to: number, sure: ReadonlySet<number>) {
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    this.#sure = sure;
  }

  /** Whether the words from token `at` to `last` are in the company that they need. */
  has({ near, beside, countries }: Company, at: number, last: number): boolean {
    const first = Math.max(this.#from, at - reach);
    const end = Math.min(this.#to, last + 1 + reach);
    const needsOne = near.size > 0 || beside.size > 0;
    if (needsOne && !this.#says(beside) && !this.#names(near, first, end, at, last)) return false;
    return countries === 0 || this.#countCountries(first, end) >= countries;
  }

  #says(beside: ReadonlySet<number>): boolean {
    for (const topic of beside) if (this.#sure.has(topic)) return true;
    return false;
  }

  #names(near: ReadonlySet<string>, first: number, end: number, at: number, last: number): boolean {
    const next = this.#nextOf(near, first);
    if (next < at || next > last) return next < end;
    for (let i = last + 1; i < end; i += 1) if (this.#isOf(near, i)) return true;
    return false;
  }

  /**
   * Returns the first token from `from` on that is in the set. Weak words come in order, so each set is searched once.
   */
  #nextOf(near: ReadonlySet<string>, from: number): number {
    const known = this.#next.get(near);
    if (known !== undefined && known >= from) return known;
    let next = from;
    while (next < this.#to && !this.#isOf(near, next)) next += 1;
    this.#next.set(near, next);
    return next;
  }

  #isOf(near: ReadonlySet<string>, i: number): boolean {
    const { text, lower } = this.#tokens[i] as Token;
    if (near.has(lower) || near.has(text)) return true;
    return lower.endsWith('s') && singularsOf(lower).some((singular) => near.has(singular));
  }

  #countCountries(first: number, end: number): number {
    this.#countries ??= this.#findCountries();
    const codes = new Set<string>();
    for (let i = first; i < end; i += 1) {
      const code = this.#countries[i - this.#from];
      if (code !== undefined) codes.add(code);
    }
    return codes.size;
  }

  /** Returns the code of the country that begins at each token. */
  #findCountries(): (string | undefined)[] {
    const codes: (string | undefined)[] = [];
    for (let i = this.#from; i < this.#to; i += 1) {
      const found = countryAt(this.#tokens, i);
      codes[i - this.#from] = found?.value.party.code;
      if (found !== undefined) i = found.last;
    }
    return codes;
  }
}
