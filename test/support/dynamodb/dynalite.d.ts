/** The part of dynalite that Dateline uses. dynalite has no types of its own. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB as an HTTP server that does not listen yet. `path`: its folder; in memory unless set. */
  export default function dynalite(options?: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
}
