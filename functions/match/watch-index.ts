import { type MatchDocument, termsOf } from '../domain/query/document.ts';
import { WatchEngine } from '../domain/query/engine/watch-engine.ts';
import { parseQuery } from '../domain/query/parse.ts';
import { parsePosting, postingText, type WatchPosting } from '../domain/query/watch-posting.ts';
import { minuteMs } from '../domain/time/instants.ts';
import type { PostingStore } from '../stores/posting-store.ts';
import { inParallel } from '../stores/rows.ts';

/** Kept no longer than this: what was deleted goes, and so do filings that were cut off. Notes of filings stay twice as long. */
const keptMs = 30 * minuteMs;
/** As many watches are kept (some 300 bytes each, with their ids), and as many terms. */
const maxWatches = 500_000;
const maxTerms = 2_000_000;
/** When so many filings were missed, reading anew is cheaper. */
const maxMissed = 1_000;

/** A posting whose query this document (by its place in the list) matches. */
export interface PostingMatch {
  readonly posting: WatchPosting;
  readonly documents: readonly number[];
}

interface Kept {
  readonly engine: WatchEngine;
  /** Terms of which all postings are in the engine; mostly there are none. */
  readonly terms: Set<string>;
  /** The latest filing that was looked at, and earlier ones whose notes were not there yet. */
  latest: number;
  readonly missing: Set<number>;
  /** When it was begun, milliseconds. */
  readonly since: number;
}

/**
 * Postings in memory, as far as documents have asked for them. Only terms that are new to this function are looked up;
 * what was filed since comes by its note, so that a watch whose creation was answered before is always found:
 * nothing is stale. A posting counts only as its watch's row says, which is for the caller to check.
 */
export class WatchIndex {
  readonly #postings: PostingStore;
  readonly #now: () => string;
  readonly #unreadable: (posting: WatchPosting, error: unknown) => void;
  #kept: Kept | undefined;
  /** The matching that is under way: the next waits, because both change what is kept. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param unreadable told of a stored query that cannot be read; it matches nothing */
  constructor(
    postings: PostingStore,
    now: () => string,
    unreadable: (posting: WatchPosting, error: unknown) => void,
  ) {
    this.#postings = postings;
    this.#now = now;
    this.#unreadable = unreadable;
  }

  /** The postings that match any of the documents, in the order of their watches' ids. */
  match(documents: readonly MatchDocument[]): Promise<PostingMatch[]> {
    const matching = this.#last.then(() => this.#match(documents));
    this.#last = matching.catch(() => undefined);
    return matching;
  }

  async #match(documents: readonly MatchDocument[]): Promise<PostingMatch[]> {
    const kept = await this.#upToDate();
    await this.#read(new Set(documents.flatMap(termsOf)).difference(kept.terms), kept);
    const byId = new Map<string, number[]>();
    documents.forEach((document, i) => {
      for (const id of kept.engine.match(document)) {
        const places = byId.get(id);
        if (places === undefined) byId.set(id, [i]);
        else places.push(i);
      }
    });
    return [...byId]
      .map(([id, places]) => ({ posting: parsePosting(id), documents: places }))
      .sort((a, b) => (a.posting.watchId < b.posting.watchId ? -1 : 1));
  }

  async #upToDate(): Promise<Kept> {
    const now = Date.parse(this.#now());
    const latest = await this.#postings.latestFiling();
    const kept = this.#kept;
    if (kept === undefined || isSpent(kept, latest, now)) {
      this.#kept = { engine: new WatchEngine(), terms: new Set(), latest, missing: new Set(), since: now };
      return this.#kept;
    }
    const wanted = new Set(kept.missing);
    for (let number = kept.latest + 1; number <= latest; number += 1) wanted.add(number);
    if (wanted.size === 0) return kept;
    for (const { number, anchors, ...posting } of await this.#postings.getFilings([...wanted])) {
      wanted.delete(number);
      // Under anchors that no document has asked for yet it will be found when one does.
      if (anchors.some((anchor) => kept.terms.has(anchor))) this.#add(posting, kept);
    }
    kept.latest = latest;
    kept.missing.clear();
    for (const number of wanted) kept.missing.add(number);
    return kept;
  }

  async #read(terms: ReadonlySet<string>, kept: Kept): Promise<void> {
    if (terms.size === 0) return;
    await inParallel(await this.#postings.filterWatched([...terms]), async (anchor) => {
      for await (const page of this.#postings.listPostings(anchor)) {
        for (const posting of page) this.#add(posting, kept);
      }
    });
    for (const term of terms) kept.terms.add(term);
  }

  #add(posting: WatchPosting, { engine }: Kept): void {
    const id = postingText(posting);
    if (engine.has(id)) return;
    try {
      engine.add(id, parseQuery(posting.query));
    } catch (error) {
      this.#unreadable(posting, error);
    }
  }
}

function isSpent(kept: Kept, latest: number, now: number): boolean {
  return (
    now - kept.since > keptMs ||
    latest - kept.latest + kept.missing.size > maxMissed ||
    kept.engine.size > maxWatches ||
    kept.terms.size > maxTerms
  );
}
