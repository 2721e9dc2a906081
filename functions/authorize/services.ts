import type { Logger } from '@aws-lambda-powertools/logger';
import type { Clients } from '../runtime/clients.ts';
import type { AuthorizeEnvironment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { DynamoTokenStore } from '../stores/dynamo-token-store.ts';
import type { TokenStore } from '../stores/token-store.ts';
import type { Decision } from './decision.ts';
import { issuerKeys } from './issuer-keys.ts';
import { verifyJwt } from './verify-jwt.ts';

/** The services of AUTHORIZE. */
export interface AuthorizeServices {
  readonly tokens: Pick<TokenStore, 'findByHash' | 'noteUse'>;
  /** Hash of the bootstrap token (SHA-256, hex). That token has every scope. Empty when there is no such token. */
  readonly bootstrapTokenHash: string;
  /** Verifies a JWT. Absent when JWTs are not accepted. */
  readonly verifyJwt?: (jwt: string) => Promise<Decision>;
  readonly now: () => string;
  readonly logger: Pick<Logger, 'warn'>;
}

export function buildServices(
  env: AuthorizeEnvironment,
  { dynamo }: Pick<Clients, 'dynamo'>,
): AuthorizeServices {
  const now = () => new Date().toISOString();
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = env;
  const keys = issuer === '' ? undefined : issuerKeys(issuer);
  return {
    tokens: new DynamoTokenStore(dynamo, env.CONTROL_TABLE),
    bootstrapTokenHash: env.BOOTSTRAP_TOKEN_HASH,
    ...(keys && { verifyJwt: (jwt: string) => verifyJwt(jwt, { issuer, audience, keys, now }) }),
    now,
    logger,
  };
}
