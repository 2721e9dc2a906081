import type { ItemIndexEntry } from '../../stores/item-index-store.ts';

/** Articles that are read together. */
const articlesPerPart = 25;
/** The most articles that one call reads. A query that rarely matches must not make a call endless. */
export const maxArticles = 500;
/** The most reads of the index in one call. Two words that are rarely in one article must not make a call endless. */
export const maxIndexReads = 200;

/**
 * Groups candidates into parts of 25, so that the articles of a part are read together.
 *
 * The first part ends earlier, as soon as it could fill a page, because most candidates match and every candidate costs
 * one read.
 * @param wanted results that fill a page. One more shows that there is a next page.
 * @param resultsOf the most results that a candidate can give
 */
export async function* inParts(
  candidates: AsyncIterable<ItemIndexEntry>,
  {
    wanted,
    resultsOf,
  }: { readonly wanted: number; readonly resultsOf: (candidate: ItemIndexEntry) => number },
): AsyncGenerator<ItemIndexEntry[]> {
  let part: ItemIndexEntry[] = [];
  let isFirstPart = true;
  let possibleResults = 0;
  for await (const candidate of candidates) {
    part.push(candidate);
    possibleResults += resultsOf(candidate);
    if (part.length === articlesPerPart || (isFirstPart && possibleResults > wanted)) {
      yield part;
      part = [];
      isFirstPart = false;
    }
  }
  if (part.length > 0) yield part;
}
