import { createHash } from 'node:crypto';

/** Returns the SHA-256 of a text (UTF-8). */
export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Returns the SHA-256 of a text (UTF-8) as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return sha256(text).toString('hex');
}
