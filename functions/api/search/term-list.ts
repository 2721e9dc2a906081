import type {
  IndexPosition,
  IndexRange,
  ItemIndexEntry,
  ItemIndexStore,
} from '../../stores/item-index-store.ts';
import { byInstant } from '../../stores/keys.ts';

/** Entries read at a time: few at first, because most searches need few, then twice as many each time. */
const firstPart = 25;
const longestPart = 200;

/** The index entries of one term, newest first, read a part at a time as far as they are asked for. */
export class TermList {
  /** How often the index was read. */
  reads = 0;
  readonly #term: string;
  readonly #index: Pick<ItemIndexStore, 'listByTerm'>;
  readonly #range: Omit<IndexRange, 'limit'>;
  #part: readonly ItemIndexEntry[] = [];
  #at = 0;
  #isLast = false;

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
   * The newest entry behind `after`, or of all; undefined where there is none. Each `after` stands where the one before
   * did or behind it; entries between that were not read yet are never read.
   */
  async seek(after: IndexPosition | undefined): Promise<ItemIndexEntry | undefined> {
    const unread = this.#part.findIndex(
      (entry, i) => i >= this.#at && (after === undefined || placeOf(entry) < placeOf(after)),
    );
    this.#at = unread === -1 ? this.#part.length : unread;
    if (this.#at === this.#part.length && !this.#isLast) await this.#read(after);
    return this.#part[this.#at];
  }

  async #read(after: IndexPosition | undefined): Promise<void> {
    const limit = Math.min(firstPart * 2 ** this.reads, longestPart);
    this.reads += 1;
    this.#part = await this.#index.listByTerm(this.#term, { ...this.#range, after, limit });
    this.#at = 0;
    this.#isLast = this.#part.length < limit;
  }
}

/** Sorts as the index does. */
export function placeOf({ datePublished, articleId }: IndexPosition): string {
  return byInstant(datePublished, articleId);
}

/** The place between an article and all that is newer: a blank sorts before all that ids are made of. */
export function justBefore({ datePublished, articleId }: IndexPosition): IndexPosition {
  return { datePublished, articleId: `${articleId} ` };
}
