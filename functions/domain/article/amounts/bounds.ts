import type { Amount } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import { boundsAfter, boundsBefore } from './lexicon/bound-words.ts';

type Bound = NonNullable<Amount['bound']>;

const longest = 4;

/** Finds the longest phrase before token `first` that bounds an amount. It begins behind token `covered`. */
export function findBoundBefore(
  tokens: readonly Token[],
  first: number,
  covered: number,
): { bound: Bound; first: number } | undefined {
  let phrase = '';
  let best: { bound: Bound; first: number } | undefined;
  for (let at = first - 1; at > covered && at >= first - longest; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.text !== '~' && token.text !== '≈')) break;
    phrase = phrase === '' ? token.lower : `${token.lower} ${phrase}`;
    const bound = boundsBefore.get(phrase);
    if (bound !== undefined) best = { bound, first: at };
  }
  return best;
}

/** Finds the bound behind token `last`: `+`, `-plus`, `or more`. */
export function findBoundAfter(
  tokens: readonly Token[],
  last: number,
): { bound: Bound; last: number } | undefined {
  const next = tokens[last + 1];
  if (next === undefined) return undefined;
  if (next.text === '+' && next.start === tokens[last]?.end) return { bound: 'min', last: last + 1 };
  // `an $8 billion-plus bid`
  const plus = tokens[last + 2];
  if (
    next.text === '-' &&
    next.start === tokens[last]?.end &&
    plus?.lower === 'plus' &&
    plus.start === next.end
  )
    return { bound: 'min', last: last + 2 };
  const bound = boundsAfter.get(`${next.lower} ${tokens[last + 2]?.lower ?? ''}`);
  return bound === undefined ? undefined : { bound, last: last + 2 };
}
