/** The operations of the engine. */
export const op = {
  /** The document holds the term. Operand: the term. */
  term: 0,
  /** The headline holds the term. Operand: the term. */
  termInHeadline: 1,
  /** The terms are in a row. Operands: 1 for the headline only; the terms. */
  phrase: 2,
  /** Operands: 1 for the headline only; distance; index of the clause; for each term, the term and how many of it. */
  near: 3,
  /** An amount passes. Operand: index of the clause. */
  amount: 4,
  /** A due date passes. Operand: index of the test. */
  due: 5,
  /** The day of publication passes. Operand: index of the test. */
  published: 6,
  /** The one instruction inside does not pass. */
  not: 7,
  /** All instructions inside pass. */
  and: 8,
  /** One instruction inside passes. */
  or: 9,
  /** Enough instructions inside pass. Operand: how many. */
  min: 10,
} as const;

/** A compiled clause. The clauses inside a group follow it as instructions of their own. */
export interface Instruction {
  readonly operation: (typeof op)[keyof typeof op];
  readonly operands: readonly number[];
}

/** Returns where, behind its own begin, the instructions inside a group begin. */
export function firstInside(operation: number): number {
  return operation === op.min ? 3 : 2;
}
