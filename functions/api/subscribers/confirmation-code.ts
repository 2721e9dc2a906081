import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { minuteMs, shift } from '../../domain/time/instants.ts';
import { sha256Hex } from '../../runtime/sha256.ts';

type StoredCode = NonNullable<Subscriber['code']>;

const codeLifeMs = 10 * minuteMs;
const codeTries = 5;

/** Returns a new code of six digits, and the salted hash of it that is stored. */
export function newCode(now: string): { code: string; stored: StoredCode } {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const salt = randomBytes(16).toString('hex');
  const expiresAt = shift(now, codeLifeMs);
  return { code, stored: { hash: hashOf(code, salt), salt, expiresAt, triesLeft: codeTries } };
}

/** Compares in constant time, so that the time of the answer tells nothing about the digits. */
export function isCode(code: string, stored: StoredCode): boolean {
  return timingSafeEqual(Buffer.from(hashOf(code, stored.salt)), Buffer.from(stored.hash));
}

function hashOf(code: string, salt: string): string {
  return sha256Hex(`${salt}:${code}`);
}
