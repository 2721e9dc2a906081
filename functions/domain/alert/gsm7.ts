/** GSM 03.38 basic character set: one septet each. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension table: an escape and the character, two septets. */
const extension = new Set('^{}\\[~]|€');

/** Whether a character has a place in GSM-7. */
export function isGsm7(character: string): boolean {
  return basic.has(character) || extension.has(character);
}

/** The length in septets of a text whose characters all are in GSM-7. */
export function septets(text: string): number {
  let count = 0;
  for (const character of text) count += extension.has(character) ? 2 : 1;
  return count;
}

/** How many SMS a text takes: 160 septets, or parts of 153; without GSM-7 70 UTF-16 units, or parts of 67. */
export function segments(text: string): number {
  const gsm = [...text].every(isGsm7);
  const length = gsm ? septets(text) : text.length;
  const [single, part] = gsm ? [160, 153] : [70, 67];
  return length <= single ? 1 : Math.ceil(length / part);
}
