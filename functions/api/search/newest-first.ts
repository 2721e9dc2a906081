import type {
  IndexPosition,
  IndexRange,
  ItemIndexEntry,
  ItemIndexStore,
} from '../../stores/item-index-store.ts';
import { justBefore, placeOf, TermList } from './term-list.ts';

/** How many reads a set may cost beyond the articles that it spares. */
const readsOnTrial = 4;

/**
 * Articles with an item that is filed under a term of every set, newest first, with the ids of those items. Each list
 * goes on from where another stands, so what lies between is not read. A set that costs more reads than it spares
 * articles is left out from there on, so what is found holds a term of the first set at least.
 */
export class NewestFirst implements AsyncIterable<ItemIndexEntry> {
  /** The article up to which all was found, where the walk ended because it made its share of reads. */
  stoppedAt: IndexPosition | undefined;
  readonly #sets: readonly AnyOfTerms[];
  readonly #after: IndexPosition | undefined;
  readonly #maxReads: number;

  /** @param maxReads reads of the index after which the walk ends; the first article is always looked at */
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
    const [first, ...others] = this.#sets;
    let after = this.#after;
    for (;;) {
      const entry = await first?.seek(after);
      if (entry === undefined) return;
      after = entry;
      let ids = idsOf(entry);
      for (const set of others) {
        if (set.reads > set.spared + readsOnTrial) continue;
        const found = await set.seek(justBefore(entry));
        if (found === undefined) return;
        const isSame = found.articleId === entry.articleId;
        if (!isSame) after = justBefore(found);
        ids = isSame ? ids.intersection(idsOf(found)) : new Set();
        if (ids.size > 0) continue;
        set.spared += 1;
        break;
      }
      if (ids.size > 0) yield { ...entry, itemIds: entry.itemIds.filter((id) => ids.has(id)) };
      if (this.#sets.reduce((sum, { reads }) => sum + reads, 0) >= this.#maxReads) {
        this.stoppedAt = entry;
        return;
      }
    }
  }
}

/** What of the article is filed: items, or the article itself where it names none. */
function idsOf({ articleId, itemIds }: ItemIndexEntry): ReadonlySet<string> {
  return new Set(itemIds.length === 0 ? [articleId] : itemIds);
}

/** The lists of several terms as one, each article once with its items of all the terms. */
class AnyOfTerms {
  /** How many articles were not read because no item of theirs is filed under these terms. */
  spared = 0;
  readonly #lists: readonly TermList[];

  constructor(lists: readonly TermList[]) {
    this.#lists = lists;
  }

  get reads(): number {
    return this.#lists.reduce((sum, { reads }) => sum + reads, 0);
  }

  /** As {@link TermList.seek}. */
  async seek(after: IndexPosition | undefined): Promise<ItemIndexEntry | undefined> {
    let newest: ItemIndexEntry | undefined;
    for (const head of await Promise.all(this.#lists.map((list) => list.seek(after)))) {
      if (head === undefined) continue;
      if (newest === undefined || placeOf(head) > placeOf(newest)) newest = head;
      else if (head.articleId === newest.articleId) {
        newest = { ...newest, itemIds: [...new Set([...newest.itemIds, ...head.itemIds])] };
      }
    }
    return newest;
  }
}
