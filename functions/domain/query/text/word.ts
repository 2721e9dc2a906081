import { type AliasSequence, aliasOf, sequencesFrom } from './aliases.ts';
import { fold } from './fold.ts';
import { rawTerm } from './raw-term.ts';
import { SpellingTable } from './spelling-table.ts';

/** A word as it is compared. Made once for each spelling. */
export interface Word {
  /** As it was written. */
  readonly surface: string;
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
  /** Of words that are kept, each has its own, from 0, within an epoch (`spellingsEpoch`); -1 for others. */
  readonly serial: number;
  readonly epoch: number;
}

/** The shortest prefix that a query may ask for, in characters. */
export const minPrefixLength = 3;

/** The term under which all words with this beginning are found. */
export function prefixTermOf(lower: string): string {
  return lower.length < minPrefixLength ? '' : `^${lower.slice(0, minPrefixLength)}`;
}

/** The end of a headline, heading or passage: words on either side of it do not follow each other. */
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

/** As many spellings are kept; news in one language has some tens of thousands. */
const maxKept = 100_000;
const maxKeptLength = 64;
const kept = new SpellingTable();
const keptShouting = new SpellingTable();
let epoch = 0;
let serials = 0;

/** Grows when all kept words are forgotten, and serials begin anew. */
export function spellingsEpoch(): number {
  return epoch;
}

/** @param shouting whether the text around it is all in capitals */
export function wordOf(surface: string, shouting: boolean): Word {
  return wordAt(surface, 0, surface.length, shouting);
}

/** The word that stands there in a text. Makes no string of a spelling that is known. */
export function wordAt(text: string, start: number, end: number, shouting: boolean): Word {
  const words = shouting ? keptShouting : kept;
  const hash = SpellingTable.hash(text, start, end);
  return words.find(hash, text, start, end) ?? newWord(words, hash, text.slice(start, end), shouting);
}

function newWord(words: SpellingTable, hash: number, slice: string, shouting: boolean): Word {
  const cased = fold(slice);
  const lower = cased.toLowerCase();
  const term = aliasOf(rawTerm(slice, shouting));
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

/** A copy: a slice would keep the whole article that it was cut from in memory. */
function detached(slice: string): string {
  return slice.length < 13 ? slice : JSON.parse(JSON.stringify(slice));
}
