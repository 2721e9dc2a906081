/** A response as kept for a request that is sent again. Without `body` only its status and headers are kept. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * What became of the first request with the same key. `first`: this is it. `running`: it has not ended yet.
 * `other`: it was another request. `done`: it was answered.
 */
export type IdempotencyState =
  | { readonly state: 'first' | 'running' | 'other' }
  | { readonly state: 'done'; readonly answer: KeptAnswer };

/** A request that carries a key: who sent it with which key, and what it asks for. */
export interface KeyedRequest {
  readonly owner: string;
  readonly key: string;
  /** Hash of the operation and its body. */
  readonly fingerprint: string;
}

/** How long a key is remembered, in hours. */
export const idempotencyHours = 24;

/** Requests with an Idempotency-Key and their answers, each for {@link idempotencyHours}. */
export interface IdempotencyStore {
  /** Claims the key, or tells what became of the request that has it. `at`: ISO 8601 UTC. */
  begin(request: KeyedRequest, at: string): Promise<IdempotencyState>;
  /** Keeps the answer. */
  finish(request: KeyedRequest, answer: KeptAnswer, at: string): Promise<void>;
  /** Gives the key back: nothing was done. */
  abandon(request: KeyedRequest): Promise<void>;
}
