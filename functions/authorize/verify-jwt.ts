import type { JWTVerifyGetKey } from 'jose';
import { scopes } from '../domain/access/scopes.ts';
import type { Decision } from './decision.ts';

/** The OpenID provider whose JWTs are accepted, in addition to Dateline's own tokens. */
export interface OidcSettings {
  /** The exact value of `iss`. The provider's configuration is at this URL plus `/.well-known/openid-configuration`. */
  readonly issuer: string;
  /** The value that `aud` must have. */
  readonly audience: string;
}

/** Accepted algorithms. All are asymmetric, so that nobody can sign with the public key as a shared secret. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];

/** Whether a secret has the form of a JWT: three parts with dots between them. Dateline's own tokens have no dots. */
export function isJwt(secret: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(secret);
}

/**
 * Verifies a JWT of the issuer. The caller gets those of Dateline's scopes that the claim `scope` (or `scp`) names. The
 * owner is `oidc:` plus the subject of the JWT; no token of Dateline's own can have such an owner.
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
    const { payload, protectedHeader } = await jwtVerify(jwt, keys, {
      issuer,
      audience,
      algorithms,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(now()),
    });
    const claimed = scopesOf(payload.scope ?? payload.scp);
    if (!isAccessType(protectedHeader.typ)) {
      return { allowed: false, because: 'the JWT is of a type that is not for access' };
    }
    const subject: unknown = payload.sub;
    if (typeof subject !== 'string' || subject.trim() === '') {
      return { allowed: false, because: 'the subject of the JWT is not a text, or it is empty' };
    }
    const owner = `oidc:${subject}`;
    if (owner.length > 300) return { allowed: false, because: 'the subject of the JWT is too long' };
    const scope = scopes.filter((each) => claimed.includes(each)).join(' ');
    return { allowed: true, context: { owner, tokenId: 'jwt', scope } };
  } catch (error) {
    if (error instanceof errors.JOSEError) return { allowed: false, because: `JWT refused: ${error.code}` };
    throw error;
  }
}

/**
 * Whether the header `typ` is that of an access token: `at+jwt` (RFC 9068), `JWT`, or none. A provider signs other JWTs
 * with the same key, such as ID tokens and logout tokens.
 */
function isAccessType(typ: unknown): boolean {
  if (typ === undefined) return true;
  return typeof typ === 'string' && /^(application\/)?(at\+)?jwt$/i.test(typ);
}

function scopesOf(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim.map(String) : [];
}
