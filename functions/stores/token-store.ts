import type { Page, PageRequest } from './page.ts';

export const scopes = ['articles:write', 'read', 'watches:write', 'admin'] as const;
export type Scope = (typeof scopes)[number];

/** The owner of all that is done with the first token, which comes with the deployment. */
export const firstTokenOwner = 'root';

/** A bearer token as stored: only the SHA-256 (hex) of its secret. */
export interface Token {
  readonly id: string;
  readonly hash: string;
  readonly owner: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt?: string;
  readonly createdAt: string;
  /** When it was last seen in use, ISO 8601 UTC, to the hour or so. */
  readonly lastUsedAt?: string;
}

export interface TokenStore {
  create(token: Token): Promise<void>;
  findByHash(hash: string): Promise<Token | undefined>;
  get(id: string): Promise<Token | undefined>;
  /** Notes that the token was used; nothing when it is gone. */
  noteUse(token: Token, at: string): Promise<void>;
  /** True when there was one. */
  delete(id: string): Promise<boolean>;
  list(page: PageRequest): Promise<Page<Token>>;
}
