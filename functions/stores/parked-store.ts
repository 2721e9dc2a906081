/** Work that CLOCK could not do and put aside, so that it does not stop other work. */
export interface ParkedWork {
  /** The part of CLOCK: `reminders`, `release` … */
  readonly part: string;
  /** The thing that the work was about, for people. The same thing of the same part is parked once. */
  readonly about: string;
  readonly reason: string;
}

/** The work that CLOCK has parked. It stays until a person removes it: docs/runbook.md says how. */
export interface ParkedStore {
  /** Parks work. Work that is parked already gets the new reason and time (ISO 8601 UTC). */
  park(work: ParkedWork, at: string): Promise<void>;
  /** Returns how much is parked, up to 1,000. */
  count(): Promise<number>;
}
