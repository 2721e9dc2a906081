import type { JWTVerifyGetKey } from 'jose';
import { scopes } from '../domain/access/scopes.ts';
import type { Decision } from './decision.ts';

/** Whose JWTs are accepted beside tokens of our own. */
export interface OidcSettings {
  /** As it stands in `iss`; its configuration is at `/.well-known/openid-configuration` behind it. */
  readonly issuer: string;
  /** What must stand in `aud`. */
  readonly audience: string;
}

/** What signs today: by asymmetric keys only, so that nobody signs with a public key as the secret. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];

/** Three parts between dots. Tokens of our own have none. */
export function isJwt(secret: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(secret);
}

/**
 * Who sends a JWT of the issuer, and with which of our scopes: those in its claim `scope` (or `scp`). The owner is its
 * subject behind `oidc:`, which no token of our own can have as its owner.
 */
export async function verifyJwt(
  jwt: string,
  {
    issuer,
    audience,
    keys,
    now,
  }: OidcSettings & { readonly keys: JWTVerifyGetKey; readonly now: () => string },
): Promise<Decision> {
  const { jwtVerify, errors } = await import('jose');
  try {
    const { payload } = await jwtVerify(jwt, keys, {
      issuer,
      audience,
      algorithms,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(now()),
    });
    const claimed = scopesOf(payload.scope ?? payload.scp);
    const owner = `oidc:${payload.sub}`;
    if (owner.length > 300) return { allowed: false, because: 'the subject of the JWT is too long' };
    const scope = scopes.filter((each) => claimed.includes(each)).join(' ');
    return { allowed: true, context: { owner, tokenId: 'jwt', scope } };
  } catch (error) {
    if (error instanceof errors.JOSEError) return { allowed: false, because: `JWT refused: ${error.code}` };
    throw error;
  }
}

function scopesOf(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim.map(String) : [];
}
