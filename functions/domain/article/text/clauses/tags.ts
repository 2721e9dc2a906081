import type { VerbForms } from './word-forms.ts';

/**
 * The part that a word plays in its sentence, as exact as finding verbs and clauses needs it. Adjectives count as `noun`: both
 * belong to noun phrases. `past` is a past form that may also be a participle behind its noun (`the deal signed on Monday`).
 */
export type Tag =
  | 'noun'
  | 'name'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'object'
  | 'preposition'
  | 'to'
  | 'that'
  | 'relative'
  | 'subordinator'
  | 'coordinator'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'adverb'
  | 'not'
  | 'predicate'
  | 'possessive'
  | 'present'
  | 'past'
  | 'base'
  | 'participle'
  | 'gerund'
  | 'mark';

export interface Tagged {
  readonly tag: Tag;
  /** For the forms of a full verb. */
  readonly forms: VerbForms | undefined;
  /** For auxiliaries: the word without a joined negation or pronoun (`will` of `won’t`, `he’ll`). */
  readonly auxiliary: string | undefined;
  /** Whether the word itself denies: `not`, `won’t`. */
  readonly denies: boolean;
}

/** Tags a word. All tags get the same members in the same order, which keeps the readers of them fast. */
export function tagged(tag: Tag, { forms, auxiliary, denies = false }: Partial<Tagged> = {}): Tagged {
  return { tag, forms, auxiliary, denies };
}
