import type { Fingerprint } from '../domain/story/fingerprint.ts';

/** An article as its copies find it. */
export interface FiledReport {
  readonly articleId: string;
  /** ISO 8601 UTC with milliseconds, so that it sorts as text. */
  readonly datePublished: string;
  readonly acceptedAt: string;
  readonly fingerprint: Fingerprint;
  /** The id of the article that told the story first. Absent until it is decided. */
  readonly storyId?: string;
}

/** The articles of each story. */
export interface StoryMembers {
  /** Lists the ids of the articles that tell a story, in the order in which they were accepted. */
  listMembers(storyId: string): Promise<string[]>;
}

/** Fingerprints of articles, and the bands under which their copies find them. Writing a report twice leaves one. */
export interface StoryStore extends StoryMembers {
  /** Files a report: its fingerprint first, then its bands, so that whoever finds it can read it. Rows expire some time after `storedAt` (ISO 8601 UTC). */
  file(report: FiledReport, bands: readonly string[], storedAt: string): Promise<void>;
  /**
   * Makes an article the leader of a band, if it has none yet. Returns the leader: the given article, or the one that was
   * there before. Asking again gives the same answer.
   */
  lead(band: string, articleId: string, storedAt: string): Promise<string>;
  /** Writes down which story a report tells. */
  decide(report: FiledReport & { readonly storyId: string }, storedAt: string): Promise<void>;
  get(articleId: string): Promise<FiledReport | undefined>;
  /** Lists the ids of articles under a band that were published between two instants, both inclusive. The read is consistent. */
  listByBand(band: string, published: { readonly from: string; readonly to: string }): Promise<string[]>;
}
