/** The zone that a text clause looks at: all zones, or the headline only. */
export type Within = 'anywhere' | 'headline';

interface Clause {
  /** The canonical form of this clause, and so its identity. */
  readonly key: string;
}

interface WordsClause extends Clause {
  readonly within: Within;
}

/** A word by its term: stem, acronym or alias. */
export interface WordClause extends WordsClause {
  readonly type: 'word';
  readonly term: string;
}

/** Terms in a row. */
export interface PhraseClause extends WordsClause {
  readonly type: 'phrase';
  readonly terms: readonly string[];
}

/** Terms in any order, with at most `distance` other words between the first and the last. */
export interface NearClause extends WordsClause {
  readonly type: 'near';
  readonly terms: readonly string[];
  readonly distance: number;
}

/** Words with this beginning, in lower case. */
export interface PrefixClause extends WordsClause {
  readonly type: 'prefix';
  readonly prefix: string;
}

/** Words in a row as they are written. A `cased` word is compared with its capitals. */
export interface ExactClause extends WordsClause {
  readonly type: 'exact';
  readonly words: readonly { readonly text: string; readonly cased: boolean }[];
}

/** Fields whose value is compared as a whole. */
export type WholeField = 'kind' | 'topic' | 'lang';
/** Fields whose value is a name. A query gives words in a row of it. */
export const nameFields = ['party', 'person', 'org', 'country', 'publisher'] as const;
export type NameField = (typeof nameFields)[number];

export interface FieldClause extends Clause {
  readonly type: 'field';
  readonly field: WholeField | NameField;
  readonly terms: readonly string[];
}

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** One amount that passes all the tests and is in all the units (terms joined by a blank). */
export interface AmountClause extends Clause {
  readonly type: 'amount';
  readonly tests: readonly { readonly comparison: Comparison; readonly value: number }[];
  readonly units: readonly string[];
}

/** A day that a clause names: a calendar value, or a number of days after publication. */
export type AskedDay = { readonly calendar: string } | { readonly daysAhead: number };

/** A due date in relation to a day, or between two days. Without `days`, any due date. */
export interface DueClause extends Clause {
  readonly type: 'due';
  readonly comparison: Comparison;
  readonly days: readonly AskedDay[];
}

/** The day of publication (UTC) in relation to a calendar value, or between two. */
export interface PublishedClause extends Clause {
  readonly type: 'published';
  readonly comparison: Comparison;
  readonly days: readonly string[];
}

export interface NotClause extends Clause {
  readonly type: 'not';
  readonly clause: Query;
}

export interface AndClause extends Clause {
  readonly type: 'and';
  readonly clauses: readonly Query[];
}

export interface OrClause extends Clause {
  readonly type: 'or';
  readonly clauses: readonly Query[];
}

/** At least `count` of the clauses. */
export interface MinClause extends Clause {
  readonly type: 'min';
  readonly count: number;
  readonly clauses: readonly Query[];
}

/** A clause that looks at the words of a document. */
export type TextClause = WordClause | PhraseClause | NearClause | PrefixClause | ExactClause;

/** A clause without clauses inside it. */
export type Leaf = TextClause | FieldClause | AmountClause | DueClause | PublishedClause;

/** A clause with clauses inside it. */
export type Group = NotClause | AndClause | OrClause | MinClause;

/**
 * A query in normal form, made only by the functions in operators/. Two queries are equal when their `key` is equal.
 */
export type Query = Leaf | Group;
