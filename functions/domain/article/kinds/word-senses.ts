import type { ItemKind } from '../item.ts';
import { type Word, wordFact } from '../text/words.ts';
import { eachForm, type Form, pluralOf } from './inflect.ts';
import { type EventVerbs, eventVerbs } from './lexicon/event-verbs.ts';
import { nounFamilies } from './lexicon/nouns.ts';
import {
  appealVerbs,
  controlVerbs,
  lightVerbs,
  policyVerbs,
  speechVerbs,
  stanceVerbs,
} from './lexicon/verbs.ts';

/** A word of the lexicon read as a verb. */
export interface VerbReading {
  /** The infinitive. */
  readonly verb: string;
  readonly form: Form;
  /** The fact that the verb says by itself, and the condition for it. */
  event?: Pick<EventVerbs, 'kind' | 'condition'>;
  /** The verb says little: its object says what was done. */
  isLight?: true;
}

/** The readings of a word: as a verb, as a noun that names a fact, or both (`order`). */
export interface WordSense {
  verb?: VerbReading;
  /** The kind of fact that it names as a noun. */
  noun?: ItemKind;
}

const senses = new Map<string, WordSense>();

const noSense: WordSense = {};

/** Returns the readings of a word. Most words have none. */
export const senseOf: (word: Word) => WordSense = wordFact(({ lower }) => senses.get(lower) ?? noSense);

function entry(word: string): WordSense {
  const known = senses.get(word);
  if (known !== undefined) return known;
  const made: WordSense = {};
  senses.set(word, made);
  return made;
}

function addVerbs(list: string, mark: (reading: VerbReading) => void): void {
  eachForm(list, (word, verb, form) => {
    const sense = entry(word);
    // `cut` is an infinitive and a past. The form that the list visits first counts.
    sense.verb ??= { verb, form };
    mark(sense.verb);
  });
}

for (const { kind, condition, verbs } of eventVerbs) {
  addVerbs(verbs, (reading) => {
    reading.event = condition === undefined ? { kind } : { kind, condition };
  });
}
addVerbs(lightVerbs, (reading) => {
  reading.isLight = true;
});
for (const list of [policyVerbs, stanceVerbs, appealVerbs, speechVerbs, controlVerbs])
  addVerbs(list, () => {});

for (const { kind, nouns, plurals } of nounFamilies) {
  for (const noun of nouns.split('|')) {
    entry(noun).noun = kind;
    entry(pluralOf(noun)).noun = kind;
  }
  if (plurals !== undefined) entry(plurals).noun = kind;
}
