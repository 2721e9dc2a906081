/** Counts the requests of each owner per minute. */
export interface RequestCounter {
  /** Counts one more request in the minute (`YYYY-MM-DDTHH:MM`). Returns the number of requests in it. */
  count(owner: string, minute: string): Promise<number>;
}
