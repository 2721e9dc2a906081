/** The fields of a watch that MATCH needs to try it. One posting is filed under each of the watch's anchors. */
export interface WatchPosting {
  readonly watchId: string;
  readonly revision: number;
  /** Canonical form of the query. */
  readonly query: string;
}

/**
 * Returns the posting as one text, such as `wat_1 3 ferry AND port`. Ids and numbers contain no blank.
 * It is a member of a DynamoDB set, which holds texts only, and the id of the watch in MATCH's engine: one text takes
 * less memory there than an object and its id.
 */
export function postingText({ watchId, revision, query }: WatchPosting): string {
  return `${watchId} ${revision} ${query}`;
}

/** Returns the posting that {@link postingText} wrote. */
export function parsePosting(text: string): WatchPosting {
  const first = text.indexOf(' ');
  const second = text.indexOf(' ', first + 1);
  return {
    watchId: text.slice(0, first),
    revision: Number(text.slice(first + 1, second)),
    query: text.slice(second + 1),
  };
}
