import { aliasOf } from './aliases.ts';
import { commonWords } from './common-words.ts';
import { rawTerm } from './raw-term.ts';

/** The share of passages that hold a field's term. These are guesses; only their order matters. */
const fieldFrequencies: Readonly<Record<string, number>> = {
  'lang:en': 0.95,
  'country:us': 0.3,
  'party:us': 0.3,
  'unit:usd': 0.15,
  'amount:any': 0.35,
  'due:any': 0.2,
  'due:long': 0.0002,
};
const fieldDefaults: readonly (readonly [string, number])[] = [
  ['lang:', 0.05],
  ['kind:', 0.12],
  ['topic:', 0.04],
  ['country:', 0.03],
  ['unit:', 0.02],
  ['due:', 0.02],
  ['publisher:', 0.02],
  ['^', 0.06],
];
/** The share of a word or name that the table does not have: rarer than all words in it. */
const unseen = 0.0005;

let frequencies: ReadonlyMap<string, number> | undefined;

/**
 * Returns the share of documents, 0 to 1, that hold the term. It comes from a shipped table and is for choosing the
 * rarest term.
 */
export function frequencyOf(term: string): number {
  frequencies ??= read();
  const known = frequencies.get(term);
  if (known !== undefined) return known;
  if (!term.startsWith('^') && !term.includes(':')) return unseen;
  return fieldFrequencies[term] ?? fieldDefaults.find(([start]) => term.startsWith(start))?.[1] ?? unseen;
}

function read(): Map<string, number> {
  const byTerm = new Map<string, number>();
  for (const { share, words } of commonWords) {
    for (const word of words.split(' ')) {
      const term = aliasOf(rawTerm(word));
      if (!byTerm.has(term)) byTerm.set(term, share);
    }
  }
  return byTerm;
}
