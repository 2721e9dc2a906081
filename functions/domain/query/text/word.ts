import { type AliasSequence, aliasOf, sequencesFrom } from './aliases.ts';
import { fold } from './fold.ts';
import { rawTerm } from './raw-term.ts';

/** A word as it is compared. Made once for each spelling. */
export interface Word {
  /** Folded, its case kept: what `=US` compares. */
  readonly cased: string;
  /** Folded, in lower case: what `=exact` and `prefix*` compare. */
  readonly lower: string;
  /** What all else compares: stem, acronym or alias. */
  readonly term: string;
  /** The term that a prefix query looks it up under; empty for a word too short. */
  readonly prefixTerm: string;
  /** Names of several words that may begin here. */
  readonly sequences: readonly AliasSequence[] | undefined;
}

/** The shortest prefix that a query may ask for, in characters. */
export const minPrefixLength = 3;

/** The term under which all words with this beginning are found. */
export function prefixTermOf(lower: string): string {
  return lower.length < minPrefixLength ? '' : `^${lower.slice(0, minPrefixLength)}`;
}

/** The end of a headline, heading or passage: words on either side of it do not follow each other. */
export const breakWord: Word = { cased: '', lower: '', term: '', prefixTerm: '', sequences: undefined };

/** As many spellings are kept; news in one language has some tens of thousands. */
const maxKept = 100_000;
const maxKeptLength = 64;
const kept = new Map<string, Word>();
const keptShouting = new Map<string, Word>();

/** @param shouting whether the text around it is all in capitals */
export function wordOf(surface: string, shouting: boolean): Word {
  const words = shouting ? keptShouting : kept;
  const known = words.get(surface);
  if (known !== undefined) return known;
  const cased = fold(surface);
  const lower = cased.toLowerCase();
  const term = aliasOf(rawTerm(surface, shouting));
  const word = { cased, lower, term, prefixTerm: prefixTermOf(lower), sequences: sequencesFrom(term) };
  if (surface.length > maxKeptLength) return word;
  if (words.size >= maxKept) words.clear();
  words.set(detached(surface), word);
  return word;
}

/** A copy: a slice would keep the whole article that it was cut from in memory. */
function detached(slice: string): string {
  return slice.length < 13 ? slice : JSON.parse(JSON.stringify(slice));
}
