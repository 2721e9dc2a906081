import type * as z from 'zod';
import type { RouteKey } from '../route-table.ts';
import type { ApiServices } from '../services.ts';
import type { ProblemType } from './problem.ts';

/** The caller, as the authorizer found. Both fields are empty on a route without a scope. */
export interface Principal {
  readonly owner: string;
  readonly tokenId: string;
}

/** A request, parsed with the schemas of its route. A route never gets unparsed data. */
export interface ApiRequest<Path, Search, Body> {
  readonly path: Path;
  readonly search: Search;
  readonly body: Body;
  readonly principal: Principal;
  readonly requestId: string;
  /** The header `If-Match`, for routes that read it. */
  readonly ifMatch?: string;
  /** Scheme and host that the API was called at, without a slash at the end. */
  readonly baseUrl: string;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. A string is sent as it is, and `headers` gives its content type. */
  readonly body?: unknown;
}

/** The answer of a route that succeeds. */
export interface Success {
  readonly status: number;
  readonly description: string;
  /** Schema of a JSON body. A body without a schema is text. */
  readonly schema?: z.ZodType;
  /** `application/json` by default; required without a schema. */
  readonly mediaType?: string;
  /** Whether the header `Location` has the path of the created resource. */
  readonly location?: boolean;
}

/** The schemas and the handler of one operation. The schemas parse the request and make the OpenAPI document. */
interface Operation<Path extends z.ZodType, Search extends z.ZodType, Body extends z.ZodType> {
  readonly summary: string;
  readonly path?: Path;
  readonly search?: Search;
  readonly body?: Body;
  /** Schemas for the same body in other formats, by media type. Each returns what `body` returns. */
  readonly otherBodies?: Readonly<Record<string, z.ZodType>>;
  /** Bodies that the route accepts, by a title that says what they show. */
  readonly examples?: Readonly<Record<string, z.input<Body>>>;
  /** The largest body in bytes; 64 KiB by default. */
  readonly maxBodyBytes?: number;
  /** The largest array of several bodies, in bytes. */
  readonly maxArrayBytes?: number;
  /**
   * The treatment of a request that is sent again with its `Idempotency-Key`. The header is ignored by default.
   *
   * - `answer-again`: the answer is stored and sent again.
   * - `do-again`: the work is done again. It has the same effect twice as once, and its answer holds personal data,
   *   which is deleted with its subscriber and must not be stored elsewhere.
   * - `refuse`: the request is refused, because its answer holds a secret, which is never stored.
   */
  readonly repeat?: 'answer-again' | 'do-again' | 'refuse';
  /** Whether the route reads `If-Match`. */
  readonly takesIfMatch?: boolean;
  /** Types of problem that the route answers, beyond those that follow from its schemas, scope and headers. */
  readonly refuses?: readonly ProblemType[];
  /** The success status and the schema of its body. */
  readonly success: Success;
  readonly handle: (
    request: ApiRequest<z.output<Path>, z.output<Search>, z.output<Body>>,
    services: ApiServices,
  ) => Promise<ApiResponse>;
}

/** One route: its key and its operation. */
export interface Route<Key extends RouteKey = RouteKey> extends Operation<z.ZodType, z.ZodType, z.ZodType> {
  readonly key: Key;
}

/** Every route under its own key. A route under another route's key does not compile. */
export type Routes = { readonly [Key in RouteKey]: Route<Key> };

/**
 * Defines a route. The schemas give the types of the request that `handle` gets.
 *
 * @example route('GET /articles/{id}', { summary: …, path: idPath, success: …, handle: async ({ path }) => … })
 */
export function route<
  Key extends RouteKey,
  Path extends z.ZodType,
  Search extends z.ZodType,
  Body extends z.ZodType,
>(key: Key, operation: Operation<Path, Search, Body>): Route<Key> {
  return { key, ...operation } as unknown as Route<Key>;
}
