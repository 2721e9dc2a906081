import { type MatchDocument, termsOf } from '../domain/query/document.ts';
import { WatchEngine } from '../domain/query/engine/watch-engine.ts';
import { parseQuery } from '../domain/query/parse.ts';
import { parsePosting, postingText, type WatchPosting } from '../domain/query/watch-posting.ts';
import { minuteMs } from '../domain/time/instants.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import type { PostingStore } from '../stores/posting-store.ts';

/**
 * Lifetime of the cache. Its end removes deleted watches, and postings of watches that were never committed. It must be
 * at most half of `filingKeptSeconds` (stores/dynamo-posting-writer.ts), so that no filing expires before it is read.
 */
const cacheLifetimeMs = 30 * minuteMs;
/** Most watches in the cache. Each takes some 300 bytes with its id. */
const maxWatches = 500_000;
/** Most terms of which the cache has all postings. */
const maxTerms = 2_000_000;
/** With more new filings than this, it is cheaper to start with an empty cache. */
const maxNewFilings = 1_000;

/** A posting and the documents that its query matches, by their places in the list. */
export interface PostingMatch {
  readonly posting: WatchPosting;
  readonly documents: readonly number[];
}

/** Takes a posting whose query failed, and the error. */
export type OnPostingFailure = (posting: WatchPosting, error: unknown) => void;

/** The postings that earlier documents needed. */
interface Cache {
  /**
   * The queries. The id of each is the posting as text: one text takes less memory than an id, a posting and a map from
   * one to the other, and there can be half a million.
   */
  readonly engine: WatchEngine;
  /** Terms whose postings are all in the engine. Most terms have no postings. */
  readonly terms: Set<string>;
  /** Number of the latest filing that was taken in. */
  latestFiling: number;
  /** Numbers of earlier filings whose records were not there yet. */
  readonly missedFilings: Set<number>;
  /** When the cache was empty, in milliseconds. */
  readonly since: number;
}

/**
 * Finds the watches that documents match. Reads the postings of terms that are new to this process and caches them. It
 * is never stale: it reads every filing since the last call, so it finds each watch that was committed before this
 * call.
 *
 *     documents ─▶ new filings ─▶ postings of new terms ─▶ engine ─▶ matching postings
 *
 * A posting means nothing by itself. The caller must check that the watch's row has the same revision and query.
 */
export class WatchIndex {
  readonly #postings: PostingStore;
  readonly #now: () => string;
  readonly #onUnreadable: (posting: WatchPosting, error: unknown) => void;
  #cache: Cache | undefined;
  /** The last call. The next call waits for it, because both change the cache. */
  #lastCall: Promise<unknown> = Promise.resolve();

  /** @param onUnreadable is called with a posting whose query cannot be read. Such a posting matches nothing. */
  constructor(
    postings: PostingStore,
    now: () => string,
    onUnreadable: (posting: WatchPosting, error: unknown) => void,
  ) {
    this.#postings = postings;
    this.#now = now;
    this.#onUnreadable = onUnreadable;
  }

  /**
   * Returns the postings that match one of the documents, or several, in the order of their watches' ids.
   * @param onFailure is called with a posting whose query cannot be tried on a document. The others go on
   */
  match(documents: readonly MatchDocument[], onFailure?: OnPostingFailure): Promise<PostingMatch[]> {
    const call = this.#lastCall.then(() => this.#match(documents, onFailure));
    this.#lastCall = call.catch(() => undefined);
    return call;
  }

  async #match(
    documents: readonly MatchDocument[],
    onFailure: OnPostingFailure | undefined,
  ): Promise<PostingMatch[]> {
    const cache = await this.#freshCache();
    await this.#addPostings(new Set(documents.flatMap(termsOf)).difference(cache.terms), cache);
    const placesById = new Map<string, number[]>();
    const onEngineFailure = onFailure && ((id: string, error: unknown) => onFailure(parsePosting(id), error));
    documents.forEach((document, place) => {
      for (const id of cache.engine.match(document, onEngineFailure)) {
        const places = placesById.get(id);
        if (places === undefined) placesById.set(id, [place]);
        else places.push(place);
      }
    });
    return [...placesById]
      .map(([id, places]) => ({ posting: parsePosting(id), documents: places }))
      .sort((a, b) => (a.posting.watchId < b.posting.watchId ? -1 : 1));
  }

  /** Returns the cache with all filings in it, or an empty cache when the old one is used up. */
  async #freshCache(): Promise<Cache> {
    const now = Date.parse(this.#now());
    const latestFiling = await this.#postings.latestFiling();
    const cache = this.#cache;
    if (cache !== undefined && !isUsedUp(cache, latestFiling, now)) {
      await this.#addFilings(cache, latestFiling);
      return cache;
    }
    this.#cache = {
      engine: new WatchEngine(),
      terms: new Set(),
      latestFiling,
      missedFilings: new Set(),
      since: now,
    };
    return this.#cache;
  }

  /** Takes in the filings up to the latest. Remembers the numbers of those whose records are not there yet. */
  async #addFilings(cache: Cache, latestFiling: number): Promise<void> {
    const wanted = new Set(cache.missedFilings);
    for (let number = cache.latestFiling + 1; number <= latestFiling; number += 1) wanted.add(number);
    if (wanted.size === 0) return;
    for (const { number, anchors, ...posting } of await this.#postings.getFilings([...wanted])) {
      wanted.delete(number);
      // A watch under other anchors is read with the postings of these anchors, when a document has one.
      if (anchors.some((anchor) => cache.terms.has(anchor))) this.#addPosting(posting, cache);
    }
    cache.latestFiling = latestFiling;
    cache.missedFilings.clear();
    for (const number of wanted) cache.missedFilings.add(number);
  }

  /** Reads all postings of these terms. */
  async #addPostings(terms: ReadonlySet<string>, cache: Cache): Promise<void> {
    if (terms.size === 0) return;
    await inParallel(await this.#postings.filterWatched([...terms]), async (anchor) => {
      for await (const page of this.#postings.listPostings(anchor)) {
        for (const posting of page) this.#addPosting(posting, cache);
      }
    });
    for (const term of terms) cache.terms.add(term);
  }

  #addPosting(posting: WatchPosting, { engine }: Cache): void {
    const id = postingText(posting);
    if (engine.has(id)) return;
    try {
      engine.add(id, parseQuery(posting.query));
    } catch (error) {
      this.#onUnreadable(posting, error);
    }
  }
}

function isUsedUp(cache: Cache, latestFiling: number, now: number): boolean {
  return (
    now - cache.since > cacheLifetimeMs ||
    latestFiling - cache.latestFiling + cache.missedFilings.size > maxNewFilings ||
    cache.engine.size > maxWatches ||
    cache.terms.size > maxTerms
  );
}
