const american: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ing|ation|ations)$/, 'iz$1'],
  [/^(defen|offen|licen|preten)ce/, '$1se'],
  [/^(lab|harb|neighb|vap|col|rum|vig)our/, '$1or'],
  [/^(cent|lit|fib|met)re/, '$1er'],
  [/^programme/, 'program'],
  [/^aluminium/, 'aluminum'],
  [/^tyre/, 'tire'],
  [/^ageing/, 'aging'],
  [/^sulphur/, 'sulfur'],
  [/^cheque/, 'check'],
  [/^tonne/, 'ton'],
  [/^(jewel|level|travel|fuel)l(ed|ing|er)/, '$1$2'],
  [/^jewellery/, 'jewelry'],
];

/** A word in British spelling, and in American where that differs. A rule may make words that nobody writes. */
export function spellings(word: string): string[] {
  for (const [british, spelling] of american)
    if (british.test(word)) return [word, word.replace(british, spelling)];
  return [word];
}

/** The regular plural of a noun. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
