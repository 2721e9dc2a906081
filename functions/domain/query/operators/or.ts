import { op } from '../engine/instructions.ts';
import type { Pieces } from '../pieces.ts';
import type { OrClause, Query } from '../query.ts';
import type { GroupOperator } from './operator.ts';
import { unique, withoutImplied } from './shared/group-clauses.ts';

/** Makes the query that one of the clauses is enough for. */
export function or(clauses: readonly Query[]): Query {
  const flat = clauses.flatMap((clause) => (clause.type === 'or' ? clause.clauses : [clause]));
  const parts = withoutImplied(unique(flat), 'and');
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  return { type: 'or', clauses: parts, key: parts.map(({ key }) => key).join(' OR ') };
}

/** Reads `a b OR c`. OR binds least, so the alternatives are what AND joins. */
export function parseOr(pieces: Pieces, parseAlternative: () => Query): Query {
  const alternatives = [parseAlternative()];
  while (pieces.takeOperator('OR')) alternatives.push(parseAlternative());
  return or(alternatives);
}

/** `a OR b`: one clause, or more. */
export const orOperator: GroupOperator<OrClause> = {
  clauses: ({ clauses }) => clauses,
  needed: () => 1,
  matches: ({ clauses }, meets) => clauses.some(meets),
  compile: () => ({ operation: op.or, operands: [] }),
};
