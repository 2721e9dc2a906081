import { acronymInBrackets, hasLettersInOrder } from '../text/acronyms.ts';
import type { Token } from '../text/tokens.ts';

interface Name {
  readonly first: number;
  readonly last: number;
  /** Whether the name is an organisation's even without the acronym. */
  readonly isOrganisation: boolean;
}

/**
 * Reads the acronym in brackets behind a name of several words, with the index of its closing bracket. Its capitals
 * are initials of the name. The name of an organisation may also have them inside its words: "Singapore Airlines
 * (SIA)".
 */
export function findAcronymBehind(
  tokens: readonly Token[],
  { first, last, isOrganisation }: Name,
): { text: string; last: number } | undefined {
  if (first === last) return undefined;
  const open = tokens[last + 1]?.text === '.' ? last + 2 : last + 1;
  const acronym = acronymInBrackets(tokens, open);
  // `MoU` names no party.
  if (acronym === undefined || !/[A-Z]{2}/.test(acronym.written)) return undefined;
  let initials = '';
  let letters = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    initials += token.text.charAt(0).toUpperCase();
    letters += token.text.toUpperCase();
  }
  const capitals = acronym.written.replaceAll(/[a-z]/g, '');
  const fits =
    hasLettersInOrder(capitals, initials) ||
    (isOrganisation && capitals[0] === initials[0] && hasLettersInOrder(capitals, letters));
  return fits ? { text: acronym.written, last: acronym.last } : undefined;
}
