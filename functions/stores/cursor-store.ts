/** CLOCK's cursor: how far CLOCK has come. */
export interface CursorStore {
  /** Returns the instant up to which everything is done, ISO 8601 UTC. Undefined before the first run. */
  get(): Promise<string | undefined>;
  /** Moves the cursor from one instant to the next. Returns false when another run moved it meanwhile. */
  advance(from: string | undefined, to: string): Promise<boolean>;
}
