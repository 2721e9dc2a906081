import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';

const configurationSchema = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https$/ }) });

/**
 * The issuer's keys, found by its OpenID configuration when the first JWT comes. They are kept for ten minutes, and asked
 * for anew when a JWT names a key that is not among them, at most twice a minute.
 */
export function issuerKeys(issuer: string, get: typeof fetch = fetch): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    found ??= findKeys(issuer, get);
    try {
      return (await found)(header, token);
    } catch (error) {
      // A configuration that could not be had is asked for again.
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
  if (configuration.issuer !== issuer) throw new Error(`${address} is of another issuer.`);
  return createRemoteJWKSet(new URL(configuration.jwks_uri), { timeoutDuration: 3_000, [customFetch]: get });
}
