import { exactKey, prefixKey } from '../lookup-keys.ts';
import { prefixTermOf } from '../text/word.ts';

interface Spelling {
  readonly beginning: string;
  readonly key: number;
}

/** The numbers of all that watches ask for: terms of words and fields, beginnings, exact words. */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  /** Beginnings that are asked for, by the term of their first three letters. */
  readonly prefixes = new Map<string, Spelling[]>();
  /** Exact words, by how they are compared. */
  readonly cased = new Map<string, number>();
  readonly lower = new Map<string, number>();
  /** Fields of which some value is asked for. */
  readonly fields = new Set<string>();

  /** Numbers are 1 and up, without gaps. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Undefined where no watch asks for it. */
  get(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  add(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(term, number);
    const colon = term.indexOf(':');
    if (colon > 0) this.fields.add(term.slice(0, colon));
    return number;
  }

  /** A key of an entry of a plan. */
  addKey(key: string): number {
    if (key.startsWith('^')) return this.addPrefix(key.slice(1));
    if (key.startsWith('=')) return this.addExact(key.slice(1));
    return this.add(key);
  }

  addPrefix(beginning: string): number {
    const key = prefixKey(beginning);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.add(key);
    const start = prefixTermOf(beginning);
    const spellings = this.prefixes.get(start) ?? [];
    spellings.push({ beginning, key: number });
    this.prefixes.set(start, spellings);
    return number;
  }

  addExact(text: string): number {
    const number = this.add(exactKey(text));
    (text === text.toLowerCase() ? this.lower : this.cased).set(text, number);
    return number;
  }
}
