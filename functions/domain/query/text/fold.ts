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
const plain = /^[A-Za-z0-9]*$/;
const dropped = /[\p{M}\p{Cf}'’.,]/gu;
const inner = /[ßẞæÆœŒøØłŁđĐðÐþÞı]/g;

/** A word compares by no more of its characters than these. */
const maxWordLength = 64;

/**
 * A word as it is compared, its case kept: compatibility forms unified, accents, apostrophes, the periods of initials
 * and the commas of thousands dropped.
 */
export function fold(surface: string): string {
  if (surface.length <= maxWordLength && plain.test(surface)) return surface;
  // A decimal point is part of a number; every other period belongs to initials.
  const number = /^[\d.,]+$/.test(surface);
  const unified = number ? surface.replaceAll(',', '') : surface.normalize('NFKD').replace(dropped, '');
  return unified.replace(inner, (c) => special.get(c) ?? c).slice(0, maxWordLength);
}
