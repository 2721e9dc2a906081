import type { Token } from '../text/tokens.ts';
import { countWords } from './cues.ts';
import { findTitle } from './find-title.ts';
import { firstNames, leadingFamilyNames, particles } from './lexicon/first-names.ts';
import { documentWords, legalForms } from './lexicon/organisation-words.ts';
import { isOrganisationEnd } from './organisation-names.ts';

/** Whether a person's name is at a token: a given name and a family name, or a family name of East Asia first. */
export function isPerson(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (at + 1 > last || next === undefined || (next.kind !== 'word' && next.text !== '.' && next.text !== '-'))
    return false;
  if (findTitle(tokens, at + 1, last) !== undefined) return false;
  const initials =
    token.text.length === 1 && next.text === '.' && at + 2 <= last && tokens[at + 2]?.text.length !== 1;
  if (initials) return true;
  if (next.kind === 'word' && isOrganisationEnd(next) && at + 1 === last && !firstNames.has(token.text))
    return false;
  if (firstNames.has(token.text))
    return !(next.kind === 'word' && (legalForms.has(next.lower) || companyHeads.has(next.lower)));
  return (
    leadingFamilyNames.has(token.text) &&
    countWords(tokens, at, last) <= (isHyphen(tokens[at + 2]) ? 4 : 3) &&
    next.kind === 'word' &&
    !isOrganisationEnd(tokens[last] as Token) &&
    !documentWords.has(next.lower)
  );
}

const companyHeads = new Set(
  'airlines airways bank group corporation company university college hospital school institute foundation motors industries technologies computer computers'.split(
    ' ',
  ),
);

function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '‑';
}

/** Returns the last token of a person's name: at most four words, with initials, hyphens and particles between. */
export function endOfPerson(tokens: readonly Token[], at: number, last: number): number {
  let words = 1;
  let end = at;
  for (let i = at + 1; i <= last && words < 4; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    if (
      i > at + 1 &&
      (findTitle(tokens, i, last) !== undefined ||
        documentWords.has(token.lower) ||
        (words > 1 && isOrganisationEnd(token)))
    )
      break;
    end = i;
    if (token.text.length > 1) words += 1;
  }
  return particles.has(tokens[end]?.text ?? '') && end < last ? end + 1 : end;
}
