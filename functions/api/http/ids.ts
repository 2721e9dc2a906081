import { createHash, randomBytes } from 'node:crypto';

/** Lower-case base 32 without the letters that are taken for digits (Crockford). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new random id, 120 bits: `sub_…`. It cannot be guessed. */
export function newId(prefix: string): string {
  return `${prefix}_${base32(randomBytes(15))}`;
}

/**
 * The id of an article: the same headline, text and instant of publication have the same id, so that an article
 * sent again is the same article. Differences in white space and Unicode form do not count.
 */
export function articleId(article: { headline: string; text: string; datePublished: string }): string {
  const parts = [
    normalise(article.headline),
    normalise(article.text),
    new Date(article.datePublished).toISOString(),
  ];
  return `art_${base32(createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 20))}`;
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return text;
}
