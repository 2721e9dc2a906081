import type { Scope } from './scopes.ts';

/** The owner of everything that is done with the first token, which comes with the deployment. */
export const firstTokenOwner = 'root';

/** A bearer token of the API. Its secret is not in it, only the hash of the secret. */
export interface AccessToken {
  readonly id: string;
  /** Hash of the secret, SHA-256 hex. */
  readonly hash: string;
  readonly owner: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601 UTC. Absent when the token does not expire. */
  readonly expiresAt?: string;
  readonly createdAt: string;
  /** When the token was last seen in use, ISO 8601 UTC. Accurate to about an hour. */
  readonly lastUsedAt?: string;
}
