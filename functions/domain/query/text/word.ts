import { type AliasSequence, aliasOf, sequencesFrom } from './aliases.ts';
import { fold } from './fold.ts';
import { type Casing, rawTerm } from './raw-term.ts';
import { SpellingTable } from './spelling-table.ts';

/** A word as it is compared. One object per spelling. */
export interface Word {
  /** The word as it was written. */
  readonly surface: string;
  /** The folded word with its case, for `=US`. */
  readonly cased: string;
  /** The folded word in lower case, for `=exact` and `prefix*`. */
  readonly lower: string;
  /** Stem, acronym or alias, for everything else. */
  readonly term: string;
  /** The term under which prefixes look it up; empty for a word that is too short. */
  readonly prefixTerm: string;
  /** Names of several words that can begin with this word. */
  readonly sequences: readonly AliasSequence[] | undefined;
  /** Number of a kept word, from 0, different for each within an epoch; -1 for a word that is not kept. */
  readonly serial: number;
  /** The epoch of the serial (`spellingsEpoch`). */
  readonly epoch: number;
}

/** Length of the shortest prefix, in characters. */
export const minPrefixLength = 3;

/** Returns the term under which all words with this beginning are found. */
export function prefixTermOf(lower: string): string {
  return lower.length < minPrefixLength ? '' : `^${lower.slice(0, minPrefixLength)}`;
}

/** The end of a headline, heading or passage. A phrase cannot continue over it. */
export const breakWord: Word = {
  surface: '',
  cased: '',
  lower: '',
  term: '',
  prefixTerm: '',
  sequences: undefined,
  serial: -1,
  epoch: -1,
};

/** Most spellings that are kept. News in one language has some tens of thousands. */
const maxKept = 100_000;
const maxKeptLength = 64;
const kept = new SpellingTable<Word>();
const keptShouting = new SpellingTable<Word>();
let epoch = 0;
let serials = 0;

/** Returns a number that grows when all kept words are forgotten. Serials then start at 0 again. */
export function spellingsEpoch(): number {
  return epoch;
}

/**
 * Returns the word with this spelling.
 * @param casing how the text around it is written
 */
export function wordOf(surface: string, casing: Casing = 'mixed'): Word {
  return wordAt(surface, 0, surface.length, casing);
}

/** Returns the word between two places of a text. Makes no string for a known spelling. */
export function wordAt(text: string, start: number, end: number, casing: Casing = 'mixed'): Word {
  const words = casing === 'shouting' ? keptShouting : kept;
  const hash = SpellingTable.hash(text, start, end);
  return words.find(hash, text, start, end) ?? newWord(words, hash, text.slice(start, end), casing);
}

function newWord(words: SpellingTable<Word>, hash: number, slice: string, casing: Casing): Word {
  const cased = fold(slice);
  const lower = cased.toLowerCase();
  const term = aliasOf(rawTerm(slice, casing));
  const isKept = slice.length <= maxKeptLength;
  if (isKept && serials >= maxKept) {
    kept.clear();
    keptShouting.clear();
    epoch += 1;
    serials = 0;
  }
  const word: Word = {
    surface: isKept ? detached(slice) : slice,
    cased,
    lower,
    term,
    prefixTerm: prefixTermOf(lower),
    sequences: sequencesFrom(term),
    serial: isKept ? serials++ : -1,
    epoch,
  };
  if (isKept) words.add(hash, word);
  return word;
}

/** Returns a copy of a slice. The slice itself would keep its whole article in memory. */
function detached(slice: string): string {
  return slice.length < 13 ? slice : JSON.parse(JSON.stringify(slice));
}
