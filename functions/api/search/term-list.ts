import type {
  IndexPosition,
  IndexRange,
  ItemIndexEntry,
  ItemIndexStore,
} from '../../stores/item-index-store.ts';
import { byInstant } from '../../stores/keys.ts';

/** Entries of the first read. Most searches need few entries. Each further read has twice as many. */
const firstReadLength = 25;
const maxReadLength = 200;

/**
 * The index entries of one term, newest first. It reads a part of the list when a caller needs it, and keeps only that
 * part:
 *
 *     list   9  8  7 | 5  4  3 | 1  0
 *     kept           [ 5  4  3 ]
 */
export class TermList {
  /** How often the index was read. */
  reads = 0;
  readonly #term: string;
  readonly #index: Pick<ItemIndexStore, 'listByTerm'>;
  readonly #range: Omit<IndexRange, 'limit'>;
  #part: readonly ItemIndexEntry[] = [];
  /** Where in the part the last call ended. */
  #at = 0;
  #isLastPart = false;

  constructor(
    term: string,
    index: Pick<ItemIndexStore, 'listByTerm'>,
    range: Omit<IndexRange, 'after' | 'limit'>,
  ) {
    this.#term = term;
    this.#index = index;
    this.#range = range;
  }

  /**
   * Returns the first entry after a position, which is the newest entry that is older. Without a position it returns
   * the first entry of all. Returns undefined at the end of the list.
   *
   * Positions of later calls must not move back towards newer entries. If the kept part has no entry after the
   * position, the next read begins at the position, so the entries in between are never read.
   */
  async firstAfter(position: IndexPosition | undefined): Promise<ItemIndexEntry | undefined> {
    const next = this.#part.findIndex(
      (entry, i) => i >= this.#at && (position === undefined || sortKey(entry) < sortKey(position)),
    );
    this.#at = next === -1 ? this.#part.length : next;
    if (this.#at === this.#part.length && !this.#isLastPart) await this.#readAfter(position);
    return this.#part[this.#at];
  }

  async #readAfter(position: IndexPosition | undefined): Promise<void> {
    const limit = Math.min(firstReadLength * 2 ** this.reads, maxReadLength);
    this.reads += 1;
    this.#part = await this.#index.listByTerm(this.#term, { ...this.#range, after: position, limit });
    this.#at = 0;
    this.#isLastPart = this.#part.length < limit;
  }
}

/** Returns a text that sorts as the index does, oldest first. */
export function sortKey({ datePublished, articleId }: IndexPosition): string {
  return byInstant(datePublished, articleId);
}

/**
 * Returns the position right before an entry: the first entry after it is the entry itself. Its id ends with a space,
 * which sorts before every character of an id.
 */
export function placeBefore({ datePublished, articleId }: IndexPosition): IndexPosition {
  return { datePublished, articleId: `${articleId} ` };
}
