import { createHmac, timingSafeEqual } from 'node:crypto';
import { base32 } from './base32.ts';

/** The prefix that the ids of alerts have and the ids of their pages do not have. */
const prefix = 'alr_';
/** Characters of an alert's id without its prefix. */
const idLength = 27;
/** Characters of the secret part, with 5 bits each. */
const secretLength = 12;

/**
 * Returns the id of the page of an alert, for links in messages. It has a secret part that only the holder of `key` can
 * make. The API shows the ids of alerts, so an id alone must not open the page, whose buttons stop messages.
 *
 * The secret part has 60 bits. Each try of a guess is a request, and the API takes far too few of them per second. A
 * longer part would make the link too long for an SMS.
 */
export function pageIdOf(alertId: string, key: string): string {
  const bare = alertId.startsWith(prefix) ? alertId.slice(prefix.length) : alertId;
  return `${bare}${secretOf(bare, key)}`;
}

/** Returns the id of the alert of a page, or undefined when the secret part is missing or wrong. */
export function alertIdOf(pageId: string, key: string): string | undefined {
  if (pageId.length !== idLength + secretLength) return undefined;
  const bare = pageId.slice(0, idLength);
  const given = Buffer.from(pageId.slice(idLength));
  const expected = Buffer.from(secretOf(bare, key));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return `${prefix}${bare}`;
}

function secretOf(bareId: string, key: string): string {
  const hash = createHmac('sha256', Buffer.from(key, 'base64url')).update(bareId).digest();
  return base32(hash).slice(0, secretLength);
}
