/** A response that is kept for a request that is sent again. Without `body` only its status and headers are kept. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The state of the first request with the same key:
 * - `first`: this request is the first.
 * - `running`: it has not ended yet.
 * - `other`: it was a different request.
 * - `done`: it was answered.
 */
export type IdempotencyState =
  | { readonly state: 'first' | 'running' | 'other' }
  | { readonly state: 'done'; readonly answer: KeptAnswer };

/** A request with an Idempotency-Key. */
export interface KeyedRequest {
  readonly owner: string;
  /** The Idempotency-Key. Each owner has its own keys. */
  readonly key: string;
  /** Hash of the operation and its body. */
  readonly fingerprint: string;
}

/** How long a key is remembered, in hours. */
export const idempotencyHours = 24;

/** Requests with an Idempotency-Key and their answers. Each is kept for {@link idempotencyHours}. */
export interface IdempotencyStore {
  /** Claims the key. Returns the state of the request that has it. `at`: ISO 8601 UTC. */
  begin(request: KeyedRequest, at: string): Promise<IdempotencyState>;
  /** Stores the answer. */
  finish(request: KeyedRequest, answer: KeptAnswer, at: string): Promise<void>;
  /** Gives the key back, because nothing was done. */
  abandon(request: KeyedRequest): Promise<void>;
}
