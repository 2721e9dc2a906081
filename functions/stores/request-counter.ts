/** Counts the requests of each owner, minute by minute. */
export interface RequestCounter {
  /** Counts one more in the minute (`YYYY-MM-DDTHH:MM`) and answers how many there are now. */
  count(owner: string, minute: string): Promise<number>;
}
