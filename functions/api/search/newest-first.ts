import type { IndexRange, ItemIndexEntry, ItemIndexStore } from '../../stores/item-index-store.ts';

/**
 * The index entries of several terms as one listing, newest first, each article once with its items of all
 * terms together. Reads ahead a part of each term at a time.
 */
export async function* newestFirst(
  terms: readonly string[],
  index: Pick<ItemIndexStore, 'listByTerm'>,
  range: IndexRange,
): AsyncGenerator<ItemIndexEntry> {
  const readers = await Promise.all(
    terms.map(async (term) => {
      const reader = entriesOf(term, index, range);
      return { reader, head: await reader.next() };
    }),
  );
  for (;;) {
    let newest: ItemIndexEntry | undefined;
    for (const { head } of readers) {
      if (!head.done && (newest === undefined || compare(head.value, newest) < 0)) newest = head.value;
    }
    if (newest === undefined) return;
    const itemIds = new Set<string>();
    for (const each of readers) {
      if (each.head.done || compare(each.head.value, newest) !== 0) continue;
      for (const id of each.head.value.itemIds) itemIds.add(id);
      each.head = await each.reader.next();
    }
    yield { ...newest, itemIds: [...itemIds] };
  }
}

async function* entriesOf(
  term: string,
  index: Pick<ItemIndexStore, 'listByTerm'>,
  range: IndexRange,
): AsyncGenerator<ItemIndexEntry> {
  let { after } = range;
  for (;;) {
    const part = await index.listByTerm(term, { ...range, after });
    yield* part;
    const last = part.at(-1);
    if (last === undefined || part.length < range.limit) return;
    after = { datePublished: last.datePublished, articleId: last.articleId };
  }
}

/** Newest first; the greater id first where the instants are the same, as the index sorts. */
function compare(a: ItemIndexEntry, b: ItemIndexEntry): number {
  if (a.datePublished !== b.datePublished) return a.datePublished > b.datePublished ? -1 : 1;
  if (a.articleId === b.articleId) return 0;
  return a.articleId > b.articleId ? -1 : 1;
}
