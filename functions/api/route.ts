import type * as z from 'zod';
import type { RouteKey } from './route-table.ts';
import type { ApiServices } from './services.ts';

/** Who calls, as the authorizer found. Routes without a scope have no principal. */
export interface Principal {
  readonly owner: string;
  readonly tokenId: string;
}

/** A request after its schemas: nothing unparsed reaches a route. */
export interface ApiRequest<Path, Search, Body> {
  readonly path: Path;
  readonly search: Search;
  readonly body: Body;
  readonly principal: Principal;
  readonly requestId: string;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when it is a string (then `headers` names its type). */
  readonly body?: unknown;
}

/** One operation: its schemas (which parse the request and make the OpenAPI document) and its handler. */
export interface Route<
  Path extends z.ZodType = z.ZodType,
  Search extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  readonly key: RouteKey;
  readonly summary: string;
  readonly path?: Path;
  readonly search?: Search;
  readonly body?: Body;
  /** The largest body in bytes; 64 KiB unless set. */
  readonly maxBodyBytes?: number;
  /** The success status and the schema of its body. */
  readonly success: { readonly status: number; readonly description: string; readonly schema?: z.ZodType };
  readonly handle: (
    request: ApiRequest<z.output<Path>, z.output<Search>, z.output<Body>>,
    services: ApiServices,
  ) => Promise<ApiResponse>;
}

/** Ties a route's handler to the types of its schemas. */
export function defineRoute<Path extends z.ZodType, Search extends z.ZodType, Body extends z.ZodType>(
  route: Route<Path, Search, Body>,
): Route {
  return route as unknown as Route;
}
