import type * as z from 'zod';
import type { RouteKey } from '../route-table.ts';
import type { ApiServices } from '../services.ts';
import type { ProblemType } from './problem.ts';

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
  /** `If-Match`, for routes that take it. */
  readonly ifMatch?: string;
  /** Where the API was called at: scheme and host, without a slash at the end. */
  readonly baseUrl: string;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when it is a string (then `headers` names its type). */
  readonly body?: unknown;
}

/** What a route answers when all goes well. */
export interface Success {
  readonly status: number;
  readonly description: string;
  /** Of a JSON body; a body without a schema is text. */
  readonly schema?: z.ZodType;
  /** `application/json` unless set; required where there is no schema. */
  readonly mediaType?: string;
  /** Whether `Location` says where what was made can be read. */
  readonly location?: boolean;
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
  /** The same body in other forms, by media type: each schema reads one and gives what `body` gives. */
  readonly otherBodies?: Readonly<Record<string, z.ZodType>>;
  /** Bodies as they may be sent, by what they show. */
  readonly examples?: Readonly<Record<string, z.input<Body>>>;
  /** The largest body in bytes; 64 KiB unless set. */
  readonly maxBodyBytes?: number;
  /** The largest array of several bodies, in bytes. */
  readonly maxArrayBytes?: number;
  /**
   * How an `Idempotency-Key` is honoured. `answer-again`: the answer is kept and given again. `do-again`: the work is,
   * as doing it twice is doing it once, and the answer holds what must not outlive its subscriber. `refuse`: the
   * repetition is, as the answer holds a secret, which is never kept. Without it the header is not looked at.
   */
  readonly repeat?: 'answer-again' | 'do-again' | 'refuse';
  /** Whether `If-Match` is honoured. */
  readonly takesIfMatch?: boolean;
  /** What it refuses beside what its schemas, its scope and its headers bring with them. */
  readonly refuses?: readonly ProblemType[];
  /** The success status and the schema of its body. */
  readonly success: Success;
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
