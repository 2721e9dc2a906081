import type { Page, PageRequest } from './page.ts';

export const scopes = ['articles:write', 'read', 'watches:write', 'admin'] as const;
export type Scope = (typeof scopes)[number];

/** A bearer token as stored: only the SHA-256 (hex) of its secret. */
export interface Token {
  readonly id: string;
  readonly hash: string;
  readonly owner: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt?: string;
  readonly createdAt: string;
}

export interface TokenStore {
  create(token: Token): Promise<void>;
  findByHash(hash: string): Promise<Token | undefined>;
  /** True when there was one. */
  delete(id: string): Promise<boolean>;
  list(page: PageRequest): Promise<Page<Token>>;
}
