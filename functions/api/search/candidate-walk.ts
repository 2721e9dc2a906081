import type {
  IndexPosition,
  IndexRange,
  ItemIndexEntry,
  ItemIndexStore,
} from '../../stores/item-index-store.ts';
import { placeBefore, sortKey, TermList } from './term-list.ts';

/** How many more reads than skipped articles a set may cost before the walk leaves it out. */
const trialReads = 4;

/**
 * Walks through the term index, newest first, and yields the candidates of a search: the articles with a passage that has
 * at least one term of every set, with the places of those passages. The caller verifies each candidate.
 *
 * Example: `corn rice` has the sets [corn] and [rice]. The numbers are articles.
 *
 *     newest first →
 *     corn         9  8  6  5  3  0
 *     rice         9     5        0
 *     candidates   9     5        0
 *
 * When the first list is at 8, the second list has nothing until 5. So the first list goes on to 5 and passes over 6. A
 * part of a list is never read if the walk passes over all of it.
 *
 * A set that costs more reads than it skips articles is left out for the rest of the walk. So a candidate has a term of
 * the first set, and perhaps not of every other set.
 */
export class CandidateWalk implements AsyncIterable<ItemIndexEntry> {
  /** The last article that the walk looked at, if it ended because of `maxReads`. The next walk goes on after it. */
  stoppedAt: IndexPosition | undefined;
  readonly #sets: readonly AnyOfTerms[];
  readonly #after: IndexPosition | undefined;
  readonly #maxReads: number;

  /** @param maxReads reads of the index after which the walk ends. It looks at one article at least. */
  constructor(
    sets: readonly (readonly string[])[],
    index: Pick<ItemIndexStore, 'listByTerm'>,
    { after, ...range }: Omit<IndexRange, 'limit'>,
    maxReads: number,
  ) {
    this.#sets = sets.map((terms) => new AnyOfTerms(terms.map((term) => new TermList(term, index, range))));
    this.#after = after;
    this.#maxReads = maxReads;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ItemIndexEntry> {
    let position = this.#after;
    for (;;) {
      const entry = await this.#sets[0]?.firstAfter(position);
      const inAll = entry && (await this.#compareWithOtherSets(entry));
      if (entry === undefined || inAll === undefined) return;
      if (inAll.passages.size > 0) yield { ...entry, passages: [...inAll.passages] };
      if (this.#reads >= this.#maxReads) {
        this.stoppedAt = entry;
        return;
      }
      position = inAll.goOnAfter;
    }
  }

  /**
   * Returns the entry's passages that are in every other set, and the position that the first list goes on from. Returns
   * undefined when another set is at its end, because then no further article is in every set.
   */
  async #compareWithOtherSets(
    entry: ItemIndexEntry,
  ): Promise<{ passages: ReadonlySet<number>; goOnAfter: IndexPosition } | undefined> {
    let passages: ReadonlySet<number> = new Set(entry.passages);
    for (const set of this.#sets.slice(1)) {
      if (set.reads > set.skippedArticles + trialReads) continue;
      const found = await set.firstAfter(placeBefore(entry));
      if (found === undefined) return undefined;
      const isSameArticle = found.articleId === entry.articleId;
      passages = isSameArticle ? passages.intersection(new Set(found.passages)) : new Set();
      if (passages.size > 0) continue;
      set.skippedArticles += 1;
      return { passages, goOnAfter: isSameArticle ? entry : placeBefore(found) };
    }
    return { passages, goOnAfter: entry };
  }

  get #reads(): number {
    return this.#sets.reduce((sum, { reads }) => sum + reads, 0);
  }
}

/** The lists of several terms, merged into one. Each article is in it once, with its passages under any of the terms. */
class AnyOfTerms {
  /** Candidates that were dropped because this set does not have them. Each would have cost one read. */
  skippedArticles = 0;
  readonly #lists: readonly TermList[];

  constructor(lists: readonly TermList[]) {
    this.#lists = lists;
  }

  get reads(): number {
    return this.#lists.reduce((sum, { reads }) => sum + reads, 0);
  }

  /** Does for all lists together what {@link TermList.firstAfter} does for one. */
  async firstAfter(position: IndexPosition | undefined): Promise<ItemIndexEntry | undefined> {
    let newest: ItemIndexEntry | undefined;
    for (const entry of await Promise.all(this.#lists.map((list) => list.firstAfter(position)))) {
      if (entry === undefined) continue;
      if (newest === undefined || sortKey(entry) > sortKey(newest)) newest = entry;
      else if (entry.articleId === newest.articleId) {
        newest = { ...newest, passages: [...new Set([...newest.passages, ...entry.passages])] };
      }
    }
    return newest;
  }
}
