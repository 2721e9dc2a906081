import type { Tag } from './tags.ts';

/**
 * A verb with its auxiliaries: `is expected`, `would have been held`, `to meet`. Places are indexes of tokens of the text,
 * end exclusive.
 */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The token of the full verb, or of the last auxiliary where there is none (`is due`). */
  readonly head: number;
  /** The base form of the full verb; `be`, `have` or `do` where there is none. */
  readonly verb: string;
  /** `finite` has a subject and a tense; the others depend on a verb or a noun before them. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  /** Of a finite group; `none` behind a modal and for all that is not finite. */
  readonly tense: 'past' | 'present' | 'none';
  /** `will`, `would`, `may` …; of `is to meet` and `has to meet` it is `to`. */
  readonly modal: string | undefined;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly denied: boolean;
  /** The word before the group, in lower case: `only` of `only to be shut`. */
  readonly after: string;
  /** The adjective behind a form of `be`: `due`, `likely`, `able`. */
  readonly predicate: string | undefined;
}

/** Why a clause is there. */
export type ClauseRole =
  /** A sentence of its own, or one joined by `and` or `but`. */
  | 'main'
  /** A clause that somebody says, thinks or denies: behind `that`, or behind a verb of saying. */
  | 'content'
  /** Tells which one: `who …`, `which …`, `a plan that …`. */
  | 'relative'
  /** `if`, `unless`, `whether`, `until … ` */
  | 'condition'
  /** `because`, `while`, `when`, `after` with a verb. */
  | 'adverbial';

/** One finite verb with what belongs to it. Places are indexes of tokens of the text, end exclusive. */
export interface Clause {
  /** Where its words are: two parts where another clause interrupts it (`The vote, which was delayed, will be held`). */
  readonly parts: readonly (readonly [from: number, to: number])[];
  readonly role: ClauseRole;
  /** The word that opens it: `that`, `if`, `who`, `and`; empty where none does. */
  readonly opener: string;
  /** The finite verb; undefined for a fragment: a headline, a list entry. */
  readonly verb: VerbGroup | undefined;
  /** All verb groups of the clause in order, the finite one among them. */
  readonly groups: readonly VerbGroup[];
  /** The clause that it belongs to; undefined for main clauses. */
  readonly parent: Clause | undefined;
  /** Whether its verb is inside quotation marks. */
  readonly quoted: boolean;
}

/** The clauses of one sentence, with the tags of its words. */
export interface SentenceClauses {
  readonly first: number;
  readonly last: number;
  /** In the order of their verbs; at least one. */
  readonly clauses: readonly Clause[];
  /** Returns the tag of a token of the sentence. */
  tagAt(at: number): Tag | undefined;
  /** Returns the clause that a token belongs to. */
  clauseAt(at: number): Clause;
}
