import { Duration } from 'aws-cdk-lib';

/** How long each function may run. The visibility timeouts of the queues follow from these. */
export const timeouts = {
  /** Structuring an article of 1 MiB takes seconds. The rest is for throttled writes. */
  ingest: Duration.seconds(60),
  /** One article may have thousands of candidates, which are read page by page. */
  match: Duration.seconds(60),
  /**
   * Ten recipients per message at the slowest pace. Must be shorter than the lease of a claim in the ledger (15 minutes). A message
   * whose DELIVER was killed waits six times as long.
   */
  deliver: Duration.seconds(60),
  /** One step is six hours of the calendar. After an outage, a run does steps until its time is over. */
  clock: Duration.seconds(300),
  /** API Gateway stops waiting after 30 seconds. */
  api: Duration.seconds(29),
  authorize: Duration.seconds(10),
} as const;
