/** The part of dynalite that Dateline uses. dynalite has no types of its own. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  /**
   * Makes a DynamoDB as an HTTP server that does not listen yet. `path`: folder of the LevelDB store; absent for memory.
   * The times say how long a table stays in a state.
   */
  export default function dynalite(options?: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
}
