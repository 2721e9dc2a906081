/** How far CLOCK has come. */
export interface CursorStore {
  /** The instant up to which everything is done, ISO 8601 UTC. */
  get(): Promise<string | undefined>;
  /** Moves the cursor from one instant to the next; false when another run moved it meanwhile. */
  advance(from: string | undefined, to: string): Promise<boolean>;
}
