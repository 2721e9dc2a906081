import { type Word, wordFact } from '../words.ts';
import { auxiliaryOf } from './auxiliaries.ts';
import * as closed from './lexicon/closed-words.ts';
import { type Tagged, tagged } from './tags.ts';
import { readVerbForms, type VerbForms } from './word-forms.ts';

/** The facts about a word that do not depend on its sentence. All of them are looked up together. */
export interface WordEntry {
  /** The tag of a small word that is always the same: `of`, `who`, `not`. */
  readonly fixed: Tagged | undefined;
  readonly auxiliary: Tagged | undefined;
  /** A determiner that may be a pronoun: `those who`, `most of`. */
  readonly mayStandAlone: boolean;
  readonly isPredicate: boolean;
  /** Whether its part depends on the words beside it: `both`, `one`, `once`, `herself`. */
  readonly varies: boolean;
  /** Whether it is an adjective by its ending, or one of the common ones. */
  readonly isAdjective: boolean;
  readonly forms: VerbForms | undefined;
  /** Whether the object of a verb can begin with it. */
  readonly opensObject: boolean;
  /** Auxiliaries, prepositions and relatives: a determiner before one of them has no noun. */
  readonly endsPhrase: boolean;
  /** Words that are no part of a noun phrase. */
  readonly isFunction: boolean;
}

/** Determiners that always have a noun. */
const alwaysDeterminers = new Set('the a an its his her their our your my every no whose'.split(' '));

const tags = {
  to: tagged('to'),
  that: tagged('that'),
  not: tagged('not', { denies: true }),
  coordinator: tagged('coordinator'),
  relative: tagged('relative'),
  object: tagged('object'),
  determiner: tagged('determiner'),
  pronoun: tagged('pronoun'),
  preposition: tagged('preposition'),
  subordinator: tagged('subordinator'),
  adverb: tagged('adverb'),
  number: tagged('number'),
};

/** Looks up a word. */
export const entryOf: (word: Word) => WordEntry = wordFact(({ lower }) => readEntry(lower));

function readEntry(lower: string): WordEntry {
  const auxiliary = auxiliaryOf(lower);
  const isDeterminer = closed.determiners.has(lower);
  const fixed = fixedTag(lower);
  const endsPhrase = auxiliary !== undefined || closed.prepositions.has(lower) || closed.relatives.has(lower);
  return {
    auxiliary,
    fixed,
    mayStandAlone: fixed?.tag === 'determiner' && !alwaysDeterminers.has(lower),
    isPredicate: closed.predicates.has(lower),
    varies: closed.floating.has(lower) || /^(?:one|once|that)$|sel(?:f|ves)$/.test(lower),
    isAdjective:
      closed.openingAdjectives.has(lower) || closed.plainAdjectives.has(lower) || isAdjective(lower),
    forms: readVerbForms(lower),
    opensObject:
      isDeterminer ||
      closed.numberWords.has(lower) ||
      closed.objectPronouns.has(lower) ||
      closed.pronouns.has(lower) ||
      lower === 'to' ||
      lower === 'that' ||
      lower === 'whether',
    endsPhrase,
    isFunction: endsPhrase || closed.coordinators.has(lower) || lower === 'to' || lower === 'that',
  };
}

const adjectiveEndings = /(?:[^aeiou]al|[iu]al|ic|ous|[^r]ive|ful|less|[^o]ary|able|ible|ish)$/;

function isAdjective(lower: string): boolean {
  return lower.length > 4 && adjectiveEndings.test(lower) && !closed.nounsLikeAdjectives.has(lower);
}

function fixedTag(lower: string): Tagged | undefined {
  if (lower === 'to') return tags.to;
  if (lower === 'that') return tags.that;
  if (closed.negations.has(lower) && lower !== 'no' && lower !== 'nor') return tags.not;
  if (closed.coordinators.has(lower)) return tags.coordinator;
  if (closed.relatives.has(lower)) return tags.relative;
  if (closed.objectPronouns.has(lower)) return tags.object;
  if (closed.determiners.has(lower)) return tags.determiner;
  if (closed.pronouns.has(lower)) return tags.pronoun;
  if (closed.numberWords.has(lower)) return tags.number;
  if (closed.prepositions.has(lower)) return tags.preposition;
  if (closed.subordinators.has(lower)) return tags.subordinator;
  const isAdverb = lower.length > 4 && lower.endsWith('ly') && !closed.notAdverbs.has(lower);
  return isAdverb || closed.adverbs.has(lower) ? tags.adverb : undefined;
}
