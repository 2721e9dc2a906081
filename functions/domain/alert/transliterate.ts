/** Characters of news text that have a plain spelling. Own list, after the Unicode names of the characters. */
const spellings: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '•': '-',
  '·': '-',
  '…': '...',
  '×': 'x',
  '÷': '/',
  '€': 'EUR ',
  '£': 'GBP ',
  '¥': 'JPY ',
  '₹': 'INR ',
  '₩': 'KRW ',
  '₽': 'RUB ',
  '₺': 'TRY ',
  '₴': 'UAH ',
  '₫': 'VND ',
  '₦': 'NGN ',
  '₱': 'PHP ',
  '฿': 'THB ',
  '©': '(c)',
  '®': '(R)',
  '™': '(TM)',
  '°': ' deg ',
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  Æ: 'AE',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
  ß: 'ss',
  ẞ: 'SS',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Þ: 'Th',
  þ: 'th',
  Ł: 'L',
  ł: 'l',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ŋ: 'Ng',
  ŋ: 'ng',
  ƒ: 'f',
  '→': '->',
  '←': '<-',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '≠': '!=',
};

/**
 * The text in characters for which `allowed` holds: as it is, spelled out, or without its accents, in this order.
 * `lost` counts letters that have no such form; they are left out, as are symbols.
 */
export function transliterate(
  text: string,
  allowed: (character: string) => boolean,
): { readonly text: string; readonly lost: number } {
  let result = '';
  let lost = 0;
  for (const character of text) {
    if (allowed(character)) {
      result += character;
      continue;
    }
    const spelled = [...(spellings[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, ''))]
      .map((each) => (allowed(each) ? each : (spellings[each] ?? '')))
      .filter((each) => [...each].every(allowed))
      .join('');
    if (spelled === '' && /[\p{L}\p{N}]/u.test(character)) lost += 1;
    result += spelled;
  }
  return { text: result.replace(/ {2,}/g, ' ').trim(), lost };
}
