/** What part of a listing to read. `cursor` is what the part before answered. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** One part of a listing; without `cursor` it is the last. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly cursor?: string;
}
