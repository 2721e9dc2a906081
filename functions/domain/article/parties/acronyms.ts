import type { Token } from '../text/tokens.ts';

/**
 * The acronym in brackets behind a name, `last` being the closing bracket. Its letters are initials of the name; of a
 * name that is an organisation’s anyway (`certain`) they may be letters inside the words, too (`SIA`).
 */
export function acronymBehind(
  tokens: readonly Token[],
  first: number,
  last: number,
  certain: boolean,
): { text: string; last: number } | undefined {
  const open = tokens[last + 1]?.text === '.' ? last + 2 : last + 1;
  const acronym = tokens[open + 1];
  if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')' || acronym?.kind !== 'word')
    return undefined;
  if (first === last || !/^[A-Z][A-Za-z&]{1,9}$/.test(acronym.text) || !/[A-Z]{2}/.test(acronym.text))
    return undefined;
  let initials = '';
  let letters = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    initials += token.text.charAt(0).toUpperCase();
    letters += token.text.toUpperCase();
  }
  const capitals = acronym.text.replaceAll(/[a-z&]/g, '');
  const fits =
    isSubsequence(capitals, initials) ||
    (certain && capitals[0] === initials[0] && isSubsequence(capitals, letters));
  return fits ? { text: acronym.text, last: open + 2 } : undefined;
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
