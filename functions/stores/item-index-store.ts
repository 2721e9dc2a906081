import type { OnUnreadable } from './errors.ts';

/** An article that is filed under a term. */
export interface ItemIndexEntry {
  readonly articleId: string;
  /** ISO 8601 UTC with milliseconds, so that it sorts as text. */
  readonly datePublished: string;
  /** The passages of which a document has the term: their places among the passages of the article. */
  readonly passages: readonly number[];
}

/** A position in a list that is sorted newest first: the last entry that was read. */
export interface IndexPosition {
  readonly datePublished: string;
  readonly articleId: string;
}

export interface IndexRange {
  /** Published at or after this instant, ISO 8601 UTC. */
  readonly from?: string;
  /** Published before this instant, ISO 8601 UTC. */
  readonly before?: string;
  /** Only entries after this position. */
  readonly after?: IndexPosition;
  readonly limit: number;
}

/** A date that an item names and that was still to come at publication. */
export interface DueEntry {
  readonly articleId: string;
  readonly itemId: string;
  /** The calendar value as the item names it. */
  readonly date: string;
  /** A day that it is filed under, `YYYY-MM-DD`: the first day of the date. A range is filed again every 7 days. */
  readonly day: string;
  /**
   * When the date became known, ISO 8601 UTC: when the article was accepted. For a date that a later article moved, when
   * that article was accepted.
   */
  readonly knownSince: string;
  /** The new date, when a later article moved this one. Nobody is reminded of an entry with it. */
  readonly movedTo?: string;
  /** Set when a later article called the date off. Nobody is reminded of an entry with it. */
  readonly calledOff?: true;
  /** The old date and the later item, when a later article moved the date to this one. */
  readonly moved?: { readonly from: string; readonly articleId: string; readonly itemId: string };
}

/** The term that every passage is filed under. Its list has all articles. */
export const everyPassageTerm = '*';

/** The term index of stored passages, and the due index of their items. Writing an entry twice leaves one entry. */
export interface ItemIndexStore {
  /** Files an article. `passagesByTerm` has, for each term, the places of the passages whose documents have it. */
  putTerms(
    article: { articleId: string; datePublished: string },
    passagesByTerm: ReadonlyMap<string, Iterable<number>>,
  ): Promise<void>;
  putDue(entries: readonly DueEntry[]): Promise<void>;
  /** Lists the articles that are filed under the term, newest first. */
  listByTerm(term: string, range: IndexRange): Promise<ItemIndexEntry[]>;
  /**
   * Lists the due entries that are filed under `day` (`YYYY-MM-DD`). Leaves out entries that cannot be read, and gives
   * their errors to `onUnreadable`.
   * @throws {StoredRowError} without `onUnreadable`
   */
  listDue(day: string, onUnreadable?: OnUnreadable): Promise<DueEntry[]>;
}
