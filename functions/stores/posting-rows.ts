import * as z from 'zod';

/** An anchor's directory entry: its first postings, and where the further ones are. */
export const directoryRow = z.object({
  anchor: z.string(),
  /** The first postings, each as one text (`postingText`). */
  first: z.set(z.string()).default(new Set<string>()),
  /** Number of partitions that hold the further postings. */
  shards: z.int().nonnegative().default(0),
  /** Number of further postings that were filed so far. Removing one does not lower it. */
  further: z.int().nonnegative().default(0),
});

/** A further posting, in a row of its own. */
export const postingRow = z.object({ watchId: z.string(), revision: z.int(), query: z.string() });

/** The counter of filings. */
export const filingsRow = z.object({ latest: z.int().nonnegative() });

/** The record of one filing. It expires. */
export const filingRow = z.object({ ...postingRow.shape, number: z.int(), anchors: z.array(z.string()) });
