import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';

const configurationSchema = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https$/ }) });

/**
 * Returns a function that gets the issuer's keys. It finds them through the issuer's OpenID configuration when the
 * first JWT arrives, and keeps them for ten minutes. If a JWT names an unknown key, it reads the keys again, at most
 * twice per minute.
 */
export function issuerKeys(issuer: string, get: typeof fetch = fetch): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    found ??= findKeys(issuer, get);
    try {
      return (await found)(header, token);
    } catch (error) {
      // The next JWT tries to read the configuration again.
      found = undefined;
      throw error;
    }
  };
}

async function findKeys(issuer: string, get: typeof fetch): Promise<JWTVerifyGetKey> {
  const { createRemoteJWKSet, customFetch } = await import('jose');
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await get(address, { signal: AbortSignal.timeout(3_000) });
  const configuration = configurationSchema.parse(await response.json());
  if (configuration.issuer !== issuer) throw new Error(`${address} belongs to another issuer.`);
  return createRemoteJWKSet(new URL(configuration.jwks_uri), { timeoutDuration: 3_000, [customFetch]: get });
}
