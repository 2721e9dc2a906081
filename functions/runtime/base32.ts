/** Lower-case base 32 without the letters that look like digits (Crockford). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Writes bytes as text, 5 bits per character. Bits that are left over at the end are dropped. */
export function base32(bytes: Uint8Array): string {
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
