import type { ItemKind } from '../item.ts';
import { factNouns, lightNouns } from './lexicon/nouns.ts';
import { controlWords, prospects } from './lexicon/verbs.ts';
import { type VerbReading, verbForms } from './verb-forms.ts';

/** All that a word may be for the kind of a sentence. Most words are nothing: one look tells. */
export interface CueWord {
  verb?: VerbReading;
  /** The kind of fact that it names as a noun. */
  noun?: ItemKind;
  lightNoun?: true;
  prospect?: true;
  control?: true;
}

const words = new Map<string, CueWord>();

function entry(word: string): CueWord {
  const known = words.get(word);
  if (known !== undefined) return known;
  const made: CueWord = {};
  words.set(word, made);
  return made;
}

for (const [word, verb] of verbForms) entry(word).verb = verb;
for (const [noun, kind] of factNouns) {
  entry(noun).noun = kind;
  const plural = /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
  entry(plural).noun = kind;
}
entry('memoranda').noun = 'agreement';
for (const noun of lightNouns) entry(noun).lightNoun = true;
for (const word of prospects) entry(word).prospect = true;
for (const word of controlWords) entry(word).control = true;

/** What a word in lower case may be; undefined where it is nothing. */
export function cueWordOf(word: string): CueWord | undefined {
  return words.get(word);
}
