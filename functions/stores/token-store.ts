import type { AccessToken } from '../domain/access/access-token.ts';
import type { Page, PageRequest } from './page.ts';

/** The access tokens of the API. */
export interface TokenStore {
  create(token: AccessToken): Promise<void>;
  findByHash(hash: string): Promise<AccessToken | undefined>;
  get(id: string): Promise<AccessToken | undefined>;
  /** Records when the token was used. Does nothing when the token is gone. */
  noteUse(token: AccessToken, at: string): Promise<void>;
  /** Returns whether there was a token with this id. */
  delete(id: string): Promise<boolean>;
  /** Lists all tokens, newest first. */
  list(page: PageRequest): Promise<Page<AccessToken>>;
}
