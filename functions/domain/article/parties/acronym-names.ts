import { isAllCapitals } from '../text/acronyms.ts';
import type { Token } from '../text/tokens.ts';
import { thingAcronyms } from './lexicon/not-names.ts';

/** Whether a word is an acronym that may name a body: `IMF`, but not `GDP`. */
export function isAcronym(token: Token): boolean {
  return isAllCapitals(token.text) && !thingAcronyms.has(token.text);
}

/** Whether token `at` is alone in brackets: "Ministry of Trade (MOT)". */
export function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
}

/** Whether an acronym is part of the name of a model: `DC-9`, `777-200LR`, `3GS`. */
export function isModel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before?.kind === 'number' && before.end === token.start) return true;
  const hyphen = tokens[at + 1];
  return (
    hyphen?.text === '-' &&
    hyphen.start === token.end &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]?.start === hyphen.end
  );
}
