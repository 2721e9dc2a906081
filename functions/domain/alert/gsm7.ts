/** Basic character set of GSM 03.38. Each character takes one septet. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Extension table of GSM 03.38. Each character takes two septets: an escape and the character. */
const extension = new Set('^{}\\[~]|€');

/** Whether GSM-7 has a character. */
export function isGsm7(character: string): boolean {
  return basic.has(character) || extension.has(character);
}

/** Counts the septets of a text. All its characters must be in GSM-7. */
export function septets(text: string): number {
  let count = 0;
  for (const character of text) count += extension.has(character) ? 2 : 1;
  return count;
}

/**
 * Counts the SMS that a text takes. One SMS has 160 septets; several have 153 each. If a character is not in GSM-7, one
 * SMS has 70 UTF-16 units, and several have 67 each.
 */
export function segments(text: string): number {
  const gsm = [...text].every(isGsm7);
  const length = gsm ? septets(text) : text.length;
  const [single, part] = gsm ? [160, 153] : [70, 67];
  return length <= single ? 1 : Math.ceil(length / part);
}
