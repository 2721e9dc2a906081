import type { Article } from '../domain/article/article.ts';
import { analyseDocument, type MatchDocument, termsOf } from '../domain/query/document.ts';
import { evaluate } from '../domain/query/evaluate.ts';
import { documentInput } from '../domain/query/item-document.ts';
import { parseQuery } from '../domain/query/parse.ts';
import type { Query } from '../domain/query/query.ts';
import type { Watch } from '../domain/query/watch.ts';
import type { StoredItem } from '../stores/article-store.ts';
import type { WatchPosting, WatchStore } from '../stores/watch-store.ts';

/** A watch with the items of the article that it matches. */
export interface WatchMatch {
  readonly watch: Watch;
  readonly items: readonly StoredItem[];
}

interface Candidate {
  readonly posting: WatchPosting;
  readonly items: Set<StoredItem>;
}

/**
 * The watches that match any of these items. Only anchors that the items hold are looked up, so the cost follows
 * the article and its candidates, never the number of watches; each candidate is then verified.
 */
export async function findMatches(
  article: Article,
  items: readonly StoredItem[],
  watches: Pick<WatchStore, 'filterWatched' | 'postings' | 'getMany'>,
): Promise<WatchMatch[]> {
  const documents = new Map<StoredItem, MatchDocument>();
  const itemsByTerm = new Map<string, StoredItem[]>();
  for (const stored of items) {
    const document = analyseDocument(documentInput(article, stored));
    documents.set(stored, document);
    for (const term of termsOf(document)) {
      const holders = itemsByTerm.get(term);
      if (holders === undefined) itemsByTerm.set(term, [stored]);
      else holders.push(stored);
    }
  }

  const candidates = await readCandidates(itemsByTerm, watches);
  const verified: Candidate[] = [];
  for (const { posting, items: holders } of candidates) {
    const query = compiled(posting.query);
    const matching = [...holders].filter((stored) => {
      const document = documents.get(stored);
      return document !== undefined && evaluate(query, document);
    });
    if (matching.length > 0) verified.push({ posting, items: new Set(matching) });
  }

  // The watch's row is the commit point: a posting without its row, or of another revision or query, means nothing.
  const rows = new Map(
    (await watches.getMany(verified.map(({ posting }) => posting.watchId))).map((w) => [w.id, w]),
  );
  const matches: WatchMatch[] = [];
  for (const { posting, items: matching } of verified) {
    const watch = rows.get(posting.watchId);
    if (watch?.revision !== posting.revision || watch.canonical !== posting.query) continue;
    matches.push({ watch, items: items.filter((stored) => matching.has(stored)) });
  }
  return matches;
}

async function readCandidates(
  itemsByTerm: ReadonlyMap<string, readonly StoredItem[]>,
  watches: Pick<WatchStore, 'filterWatched' | 'postings'>,
): Promise<Candidate[]> {
  const candidates = new Map<string, Candidate>();
  for (const anchor of await watches.filterWatched([...itemsByTerm.keys()])) {
    const holders = itemsByTerm.get(anchor.term) ?? [];
    for await (const page of watches.postings(anchor)) {
      for (const posting of page) {
        const key = JSON.stringify(posting);
        const candidate = candidates.get(key) ?? { posting, items: new Set<StoredItem>() };
        for (const stored of holders) candidate.items.add(stored);
        candidates.set(key, candidate);
      }
    }
  }
  return [...candidates.values()];
}

/** Parsed queries, kept while the function is warm; the oldest go first. */
const parsedQueries = new Map<string, Query>();
const maxParsedQueries = 20_000;

function compiled(canonical: string): Query {
  const known = parsedQueries.get(canonical);
  if (known !== undefined) return known;
  const query = parseQuery(canonical);
  if (parsedQueries.size >= maxParsedQueries) {
    const oldest = parsedQueries.keys().next();
    if (!oldest.done) parsedQueries.delete(oldest.value);
  }
  parsedQueries.set(canonical, query);
  return query;
}
