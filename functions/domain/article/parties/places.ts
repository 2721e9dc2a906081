import type { Token } from '../text/tokens.ts';
import { longPlaces, places } from './lexicon/not-names.ts';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrases.ts';

let index: PhraseIndex<true> | undefined;

/** Returns the place that is not a country and whose name begins at token `i`. */
export function placeAt(tokens: readonly Token[], i: number): { last: number } | undefined {
  index ??= indexPhrases([...places, ...longPlaces.split('|')].map((name) => [name, true] as const));
  return phraseAt(index, tokens, i);
}
