import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../functions/runtime/sha256.ts';

/** Makes a token with every scope, in the form that the authorizer accepts. */
export function newToken(): string {
  return `dl_${randomBytes(24).toString('base64url')}`;
}

/** Returns the SHA-256 of a token in hexadecimal, which is what the template's parameter takes. */
export function tokenHash(token: string): string {
  return sha256Hex(token);
}
