import type { Token } from '../text/tokens.ts';

/** The acronym in brackets behind a name whose initials it is made of. `last` is the closing bracket. */
export function acronymBehind(
  tokens: readonly Token[],
  first: number,
  last: number,
): { text: string; last: number } | undefined {
  const acronym = tokens[last + 2];
  if (tokens[last + 1]?.text !== '(' || tokens[last + 3]?.text !== ')' || acronym?.kind !== 'word')
    return undefined;
  if (first === last || !/^[A-Z][A-Za-z&]{1,9}$/.test(acronym.text) || !/[A-Z]{2}/.test(acronym.text))
    return undefined;
  let letters = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'word') letters += token.text.charAt(0).toUpperCase();
  }
  return isSubsequence(acronym.text.replaceAll(/[a-z&]/g, ''), letters)
    ? { text: acronym.text, last: last + 3 }
    : undefined;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return short.length >= 2;
}
