import { op } from '../engine/instructions.ts';
import { QuerySyntaxError } from '../errors.ts';
import type { Pieces } from '../pieces.ts';
import type { NotClause, Query } from '../query.ts';
import { and } from './and.ts';
import type { GroupOperator } from './operator.ts';
import { or } from './or.ts';

/** Makes the negation, carried inwards as far as possible: `-(a OR b)` is `-a -b`. */
export function not(clause: Query): Query {
  switch (clause.type) {
    case 'not':
      return clause.clause;
    case 'and':
      return or(clause.clauses.map(not));
    case 'or':
      return and(clause.clauses.map(not));
    default:
      return { type: 'not', clause, key: `-${inParentheses(clause)}` };
  }
}

function inParentheses(clause: Query): string {
  const hasSeveral = clause.type === 'amount' && clause.key.includes(' ');
  return hasSeveral ? `(${clause.key})` : clause.key;
}

/** Reads a clause with any number of `NOT` and `-` before it. */
export function parseNot(pieces: Pieces, parseClause: () => Query): Query {
  let isNegated = false;
  while (takeNot(pieces)) isNegated = !isNegated;
  const clause = parseClause();
  return isNegated ? not(clause) : clause;
}

/** Takes `NOT`, or a minus that is directly before a clause. */
function takeNot(pieces: Pieces): boolean {
  const { type, text, column } = pieces.next;
  if (type !== 'chunk') return false;
  if (text === 'NOT') {
    pieces.advance();
    return true;
  }
  if (!text.startsWith('-')) return false;
  if (text !== '-') {
    pieces.dropFirstCharacter();
    return true;
  }
  const { adjacent, type: typeAfter } = pieces.afterNext;
  if (!adjacent || (typeAfter !== 'quote' && typeAfter !== '(')) {
    throw new QuerySyntaxError({
      message: 'A minus must be directly before a word, a phrase or a parenthesis.',
      column,
      found: '-',
      expected: ['-word', '-"a phrase"', '-(…)'],
    });
  }
  pieces.advance();
  return true;
}

/** `-a`: not this clause. */
export const notOperator: GroupOperator<NotClause> = {
  clauses: ({ clause }) => [clause],
  needed: () => 0,
  matches: ({ clause }, meets) => !meets(clause),
  compile: () => ({ operation: op.not, operands: [] }),
};
