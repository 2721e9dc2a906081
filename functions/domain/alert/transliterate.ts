/**
 * Characters of news texts that have a plain spelling. Written for Dateline, after the Unicode names of the characters.
 */
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
 * Spells a text with allowed characters only. A character that is not allowed is spelled plainly (`€` becomes `EUR `)
 * or loses its accents (`é` becomes `e`). If neither helps, it is left out; `lost` counts the letters and digits among
 * these.
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
