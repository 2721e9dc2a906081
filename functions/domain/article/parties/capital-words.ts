import type { Token } from '../text/tokens.ts';
import { countryAt } from './countries.ts';
import { leadingAdjectives, plainWords, timeWords } from './lexicon/not-names.ts';

/** Whether a word begins with a capital. */
export function isCapital(token: Token): boolean {
  return token.kind === 'word' && token.word.isCapital;
}

/** Whether a word begins with a capital and may be part of a name. `Monday` may not. */
export function isName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !timeWords.has(token.lower);
}

/** Whether a word is one that any sentence may begin with, and is written as it is there: `The`, but not `US`. */
export function isPlain(token: Token): boolean {
  return plainWords.has(token.lower) && token.text.slice(1) === token.lower.slice(1) && token.text !== 'US';
}

/** Whether a plain word begins a name: another name is behind it ("South Korea", "European Medicines Agency"). */
export function beginsName(tokens: readonly Token[], i: number): boolean {
  const country = countryAt(tokens, i);
  if (country !== undefined && country.last > i) return true;
  return (
    leadingAdjectives.has((tokens[i] as Token).lower) &&
    isName(tokens[i + 1]) &&
    !isPlain(tokens[i + 1] as Token)
  );
}
