import { Duration } from 'aws-cdk-lib';

/** How long each function may run. The queues' visibility timeouts follow from these. */
export const timeouts = {
  /** A 1 MiB article is structured in seconds; the rest is for throttled writes. */
  ingest: Duration.seconds(60),
  /** Thousands of candidates of one article, page by page. */
  match: Duration.seconds(60),
  /** Ten recipients a message at the slowest pace in use; a claim's lease in the ledger is longer (15 minutes). */
  deliver: Duration.seconds(120),
  /** Six hours of the calendar a step; after an outage, as many as fit. */
  clock: Duration.seconds(300),
  /** API Gateway gives up after 30 seconds. */
  api: Duration.seconds(29),
  authorize: Duration.seconds(10),
} as const;
