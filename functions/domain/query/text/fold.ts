const special = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'TH'],
  ['ı', 'i'],
]);
/** Squared ideographs. Readers see a picture, but their compatibility form is several words. */
const squared = /[\u{1F200}-\u{1F2FF}]/gu;
const plain = /^[A-Za-z0-9]*$/;
/** Everything except letters, digits, `&`, and the point of a decimal number. */
const dropped = /(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}&]/gu;
const inner = /[ßẞæÆœŒøØłŁđĐðÐþÞı]/g;

/** Most characters of a word that are compared. */
const maxWordLength = 64;

/**
 * Returns a word as it is compared, with its case. Compatibility forms become one form. Accents, apostrophes, the
 * periods of initials and the commas of thousands are dropped. A folded word stays as it is.
 */
export function fold(surface: string): string {
  if (surface.length <= maxWordLength && plain.test(surface)) return surface;
  const letters = surface.replace(squared, '').normalize('NFKD').replace(dropped, '');
  const unified = letters.replace(inner, (c) => special.get(c) ?? c).replace(/^&+|&+$/g, '');
  if (unified.length <= maxWordLength) return unified;
  const end = unified.charCodeAt(maxWordLength - 1);
  const splitsPair = end >= 0xd800 && end < 0xdc00;
  return unified.slice(0, splitsPair ? maxWordLength - 1 : maxWordLength);
}
