/** What of one article a term stands in: which items, and when the article was published. */
export interface ItemIndexEntry {
  readonly articleId: string;
  /** ISO 8601 UTC with milliseconds, so that it sorts as text. */
  readonly datePublished: string;
  /** The items (by id) whose document holds the term; none of an article that is filed by its text. */
  readonly itemIds: readonly string[];
}

/** A place in a newest-first listing: the entry to go on after. */
export interface IndexPosition {
  readonly datePublished: string;
  readonly articleId: string;
}

export interface IndexRange {
  /** Published at or after this instant, ISO 8601 UTC. */
  readonly from?: string;
  /** Published before this instant, ISO 8601 UTC. */
  readonly before?: string;
  /** Go on after this position (exclusive). */
  readonly after?: IndexPosition;
  readonly limit: number;
}

/** A date that an item names and that was still to come at publication. */
export interface DueEntry {
  readonly articleId: string;
  readonly itemId: string;
  /** The calendar value as the item names it. */
  readonly date: string;
  /** Its first day, `YYYY-MM-DD`: what it is filed under. */
  readonly day: string;
  /** When the article was accepted, ISO 8601 UTC; of a date that was moved, the article that moved it. */
  readonly acceptedAt: string;
  /** A later article moved the date to this one: nobody is reminded of it here any more. */
  readonly movedTo?: string;
  /** A later article moved the item's date to this one: from which, and the item that says so. */
  readonly moved?: { readonly from: string; readonly articleId: string; readonly itemId: string };
}

/** The term that every item is filed under: listing it lists all items. */
export const everyItemTerm = '*';

/** The term that an article without items is filed under for a term of its text: no item has one with a slash. */
export function textTerm(term: string): string {
  return `text/${term}`;
}

/** The term index and the due index over stored items. Entries are idempotent: written twice, there once. */
export interface ItemIndexStore {
  /** Files one article's items: `termsByItem` maps an item's id to the terms of its document. */
  putTerms(
    article: { articleId: string; datePublished: string },
    termsByItem: ReadonlyMap<string, Iterable<string>>,
  ): Promise<void>;
  /** Files an article without items under the {@link textTerm} of each term of its text. */
  putText(article: { articleId: string; datePublished: string }, terms: Iterable<string>): Promise<void>;
  putDue(entries: readonly DueEntry[]): Promise<void>;
  /** Articles filed under the term, newest first. */
  listByTerm(term: string, range: IndexRange): Promise<ItemIndexEntry[]>;
  /** Due entries whose first day is `day` (`YYYY-MM-DD`). */
  listDue(day: string): Promise<DueEntry[]>;
}
