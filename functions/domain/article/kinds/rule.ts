import type { ItemKind } from '../item.ts';
import type { Cue } from './cue.ts';
import { eachForm } from './inflect.ts';
import type { SentenceView } from './sentence-view.ts';
import type { VerbReading } from './word-senses.ts';

/** A rule that says what kind of fact a sentence states, by one of its words. */
export interface KindRule {
  /** In plain English and unique: "verb of acquiring". Logs and documents call the rule by it. */
  readonly name: string;
  /** Sentences that the rule decides, each with the kind that it gives. They run as tests. */
  readonly reads: Readonly<Record<string, ItemKind>>;
}

/** A rule for a word that is the verb of its clause. */
export interface VerbRule extends KindRule {
  /** All forms of its verbs, in lower case. */
  readonly words: readonly string[];
  /** The name of the condition that the words around the verb must meet, if the rule has one. */
  readonly needs?: string;
  readonly match: (view: SentenceView, at: number, reading: VerbReading) => Cue | undefined;
}

/** A rule for a word that is something else, such as a noun. */
export interface WordRule extends KindRule {
  readonly words: readonly string[];
  readonly match: (view: SentenceView, at: number) => Cue | undefined;
}

/** Makes a rule for verbs. `verbs` is a list of the lexicon, with infinitives and irregular forms. */
export function verbRule({ verbs, ...rule }: Omit<VerbRule, 'words'> & { readonly verbs: string }): VerbRule {
  const words = new Set<string>();
  eachForm(verbs, (word) => words.add(word));
  return { ...rule, words: [...words] };
}

/** Makes a rule for other words. `words` is a list as they are written, in lower case. */
export function wordRule({ words, ...rule }: Omit<WordRule, 'words'> & { readonly words: string }): WordRule {
  return { ...rule, words: [...new Set(words.split('|'))] };
}
