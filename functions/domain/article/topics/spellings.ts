const american: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ing|ation|ations)$/, 'iz$1'],
  [/^(defen|offen|licen)ce/, '$1se'],
  [/^(lab|harb|neighb|vap|col|rum|tum)our/, '$1or'],
  [/^(cent|lit|fib|(?:kilo)?met)re/, '$1er'],
  [/^programme/, 'program'],
  [/^alumini/, 'alumin'],
  [/^tyre/, 'tire'],
  [/^ageing/, 'aging'],
  [/^tonne/, 'ton'],
  [/^jewell/, 'jewel'],
  [/^leukae/, 'leuke'],
];
const maybe = /is|ce|our|re|amme|ini|tyre|age|tonn|well|kae/;

/** Returns a word in British spelling, and in American if it differs. A rule may make words that nobody writes. */
export function spellings(word: string): string[] {
  if (!maybe.test(word)) return [word];
  for (const [british, spelling] of american)
    if (british.test(word)) return [word, word.replace(british, spelling)];
  return [word];
}

/** Returns the words that a word in `s` may be the regular plural of: `policy` and `policie` for `policies`. */
export function singularsOf(plural: string): string[] {
  const singulars = [plural.slice(0, -1)];
  if (plural.endsWith('ies')) singulars.push(`${plural.slice(0, -3)}y`);
  else if (/(?:s|x|z|ch|sh)es$/.test(plural)) singulars.push(plural.slice(0, -2));
  return singulars;
}
