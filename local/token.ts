import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../functions/runtime/sha256.ts';

/** A token with every scope, of the form that the authorizer takes. */
export function newToken(): string {
  return `dl_${randomBytes(24).toString('base64url')}`;
}

/** What the template's parameter takes: SHA-256, in hexadecimal. */
export function tokenHash(token: string): string {
  return sha256Hex(token);
}
