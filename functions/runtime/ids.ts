import { randomBytes } from 'node:crypto';
import { base32 } from './base32.ts';
import { sha256 } from './sha256.ts';

// Ids are made here and not in the domain, because they need randomness and hashes from node:crypto.

/** Makes a new random id of 120 bits, such as `sub_…`. Nobody can guess it. */
export function newId(prefix: string): string {
  return `${prefix}_${base32(randomBytes(15))}`;
}

/**
 * Returns the id of an article. The same headline, text and instant of publication give the same id, so an article
 * that is sent again is the same article. White space and Unicode form make no difference.
 */
export function articleId(article: { headline: string; text: string; datePublished: string }): string {
  const parts = [
    normalise(article.headline),
    normalise(article.text),
    new Date(article.datePublished).toISOString(),
  ];
  return `art_${base32(sha256(JSON.stringify(parts)).subarray(0, 20))}`;
}

/** Returns the id of the alert with this key (see `alertKey`). The same key always gives the same id. */
export function alertId(key: string): string {
  return `alr_${sha256(key).toString('base64url').slice(0, 27)}`;
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
