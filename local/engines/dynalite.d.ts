declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** `path`: folder of the LevelDB store; memory when absent. The times are how long a table stays in a state. */
  export default function dynalite(options?: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
}
