import { exactKey, prefixKey } from '../lookup-keys.ts';
import { prefixTermOf } from '../text/word.ts';

interface Spelling {
  readonly beginning: string;
  readonly key: number;
}

/**
 * The keys that watches ask for, numbered from 1 without gaps. See ../lookup-keys.ts for what a key is.
 *
 *     pact ─▶ 1    topic:ai ─▶ 2 (field topic)    ^ship ─▶ 3 (beginning under ^shi)    =US ─▶ 4 (cased US)
 *
 * Beginnings and exact words are also listed by themselves, because a document has no term for them: each of its words
 * is looked up there.
 */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  /** Beginnings, by the term of their first three letters. */
  readonly prefixes = new Map<string, Spelling[]>();
  /** Exact words that are compared with their capitals. */
  readonly cased = new Map<string, number>();
  /** Exact words that are compared in lower case. */
  readonly lower = new Map<string, number>();
  /** Fields of which watches ask for a value. */
  readonly fields = new Set<string>();

  /** The number of keys, and the highest number. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Returns the number of a term; undefined where no watch asks for it. */
  get(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** Returns the number of a key; a new key gets the next one. */
  addKey(key: string): number {
    if (key.startsWith('^')) return this.#addPrefix(key.slice(1));
    if (key.startsWith('=')) return this.#addExact(key.slice(1));
    return this.#add(key);
  }

  /** Returns the keys by their numbers; there is no key 0. */
  names(): string[] {
    return ['', ...this.#numbers.keys()];
  }

  #add(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(term, number);
    const colon = term.indexOf(':');
    if (colon > 0) this.fields.add(term.slice(0, colon));
    return number;
  }

  #addPrefix(beginning: string): number {
    const key = prefixKey(beginning);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#add(key);
    const start = prefixTermOf(beginning);
    const spellings = this.prefixes.get(start) ?? [];
    spellings.push({ beginning, key: number });
    this.prefixes.set(start, spellings);
    return number;
  }

  #addExact(text: string): number {
    const number = this.#add(exactKey(text));
    (text === text.toLowerCase() ? this.lower : this.cased).set(text, number);
    return number;
  }
}
