import type { MatchDocument } from '../document.ts';
import type { Instruction } from '../engine/instructions.ts';
import type { Programs } from '../engine/programs.ts';
import type { TermTable } from '../engine/term-table.ts';
import type { MatchedSpan } from '../matched-span.ts';
import type { Group, Leaf, Query } from '../query.ts';

/**
 * Everything that the language knows of one operator without clauses inside it: a word, a phrase, a field. Its file
 * also holds the functions that parse it and that make its clause with the canonical form.
 */
export interface LeafOperator<C extends Leaf = Leaf> {
  /** How to read the value of each field that makes such a clause: `due:`. */
  readonly fields?: Readonly<Record<string, FieldReader>>;
  /** Whether the document matches. This is the definition: anchors and engine must say the same. */
  matches(clause: C, document: MatchDocument): boolean;
  /**
   * Whether the passage, its heading or the facts of its item meet the clause: not only the headline, or what is true of
   * the whole article.
   */
  matchesPassage(clause: C, document: MatchDocument): boolean;
  /** Returns the words that meet the clause, for marking them in a message. */
  spans(clause: C, document: MatchDocument): MatchedSpan[];
  /** Returns what every matching document holds; undefined where it can be anything. */
  needs(clause: C): Needs | undefined;
  /** Translates the clause for the engine. */
  compile(clause: C, terms: TermTable, programs: Programs): Instruction;
}

/** Everything that the language knows of one operator with clauses inside it: AND, OR, NOT, min(…). */
export interface GroupOperator<G extends Group = Group> {
  clauses(group: G): readonly Query[];
  /** Returns how many of its clauses every matching document meets: 1 for OR, 0 for NOT. */
  needed(group: G): number;
  /** Whether the document matches. `meets` says whether it meets a clause. */
  matches(group: G, meets: (clause: Query) => boolean): boolean;
  /** Translates the group, without its clauses, for the engine. */
  compile(group: G): Instruction;
}

/** Reads the value of a field. */
export interface FieldReader {
  /** Returns the clause; undefined for a value that the field cannot have. */
  readonly read: (value: string) => Query | undefined;
  /** Examples of allowed values, or all of them. */
  readonly expected: readonly string[];
}

/** The keys that every matching document holds (../lookup-keys.ts). */
export interface Needs {
  /** In the clause's order. Every match holds at least one key of each set. */
  readonly sets: readonly (readonly string[])[];
  /**
   * When a document surely matches. `key`: it holds the only key. `row`: it has the two keys side by side, in this
   * order. Absent: the whole clause must be tried.
   */
  readonly enough?: 'key' | 'row';
  /** A key that every match holds, for clauses whose set has several keys. */
  readonly filter?: string;
}
