import type { WatchPosting } from '../domain/query/watch-posting.ts';

/** A term that some watch is filed under. */
export interface WatchedAnchor {
  readonly term: string;
  /** The first of its postings. They are stored in the anchor's directory entry. */
  readonly first: readonly WatchPosting[];
  /** Number of partitions that hold the further postings; 0 when there are no further ones. It only grows, so do not cache it. */
  readonly shards: number;
}

/** One filing of a watch: its posting, and the anchors that it was filed under. */
export interface Filing extends WatchPosting {
  /** 1 or higher. Each filing has its own number. */
  readonly number: number;
  readonly anchors: readonly string[];
}

/** The index over the anchors of watches, as MATCH reads it. The watch store writes it. */
export interface PostingStore {
  /** Returns those of the terms that some watch is filed under. */
  filterWatched(terms: readonly string[]): Promise<WatchedAnchor[]>;
  /** Reads all postings of one anchor, page by page. */
  listPostings(anchor: WatchedAnchor): AsyncIterable<readonly WatchPosting[]>;
  /**
   * Returns the number of the latest filing, 0 before the first one. A filing takes its number after its postings are
   * written and before the row of its watch is. So a reader misses no watch when it
   * 1. reads the latest number n,
   * 2. reads the postings, and later
   * 3. reads all filings after n.
   */
  latestFiling(): Promise<number>;
  /** Returns the filings with these numbers. A number without a filing is left out: its record is not there yet, or expired. */
  getFilings(numbers: readonly number[]): Promise<Filing[]>;
}
