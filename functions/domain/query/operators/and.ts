import { op } from '../engine/instructions.ts';
import type { Pieces } from '../pieces.ts';
import type { AndClause, Query } from '../query.ts';
import { everySequence } from '../text/aliases.ts';
import { withOneAmount } from './amount.ts';
import type { GroupOperator } from './operator.ts';
import { or } from './or.ts';
import { unique, withoutImplied } from './shared/group-clauses.ts';
import { word } from './word.ts';

/** Makes the query that needs all of the clauses. */
export function and(clauses: readonly Query[]): Query {
  const flat = clauses.flatMap((clause) => (clause.type === 'and' ? clause.clauses : [clause]));
  const parts = withoutImplied(withNames(unique(withOneAmount(flat))), 'or');
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : conjunction(parts);
}

/** Reads `a b`, `a AND b` and, outside of min(…), `a, b`. */
export function parseAnd(pieces: Pieces, parseClause: () => Query): Query {
  const clauses = [parseClause()];
  for (;;) {
    const isJoined = pieces.takeOperator('AND') || (pieces.takesCommas && pieces.take(','));
    if (!isJoined && !pieces.beginsClause()) return and(clauses);
    clauses.push(parseClause());
  }
}

/** `a b`: all clauses. */
export const andOperator: GroupOperator<AndClause> = {
  clauses: ({ clauses }) => clauses,
  needed: ({ clauses }) => clauses.length,
  matches: ({ clauses }, meets) => clauses.every(meets),
  compile: () => ({ operation: op.and, operands: [] }),
};

function conjunction(clauses: readonly Query[]): Query {
  const key = clauses.map((clause) => (clause.type === 'or' ? `(${clause.key})` : clause.key)).join(' ');
  return { type: 'and', clauses, key };
}

/**
 * Replaces words that make up a name with an alias (`artificial intelligence`): the alias (`AI`) is as good as the
 * words. The words can come in any order, because the order of a query's words never matters.
 */
function withNames(clauses: readonly Query[]): Query[] {
  const words = new Map(
    clauses.flatMap((c) => (c.type === 'word' && c.within === 'anywhere' ? [[c.term, c] as const] : [])),
  );
  if (words.size < 2) return [...clauses];
  let rest: Query[] = [...clauses];
  for (const { terms, alias } of names()) {
    if (!terms.every((term) => words.has(term))) continue;
    const taken = unique(terms.flatMap((term) => words.get(term) ?? []));
    const keys = new Set(taken.map(({ key }) => key));
    rest = rest.filter(({ key }) => !keys.has(key));
    for (const term of terms) words.delete(term);
    rest.push(or([word(alias, 'anywhere'), taken.length === 1 ? (taken[0] as Query) : conjunction(taken)]));
  }
  return unique(rest);
}

let sortedNames: ReturnType<typeof everySequence> | undefined;

/** Returns the longest names first, so that no name takes the words of a longer one. */
function names(): ReturnType<typeof everySequence> {
  sortedNames ??= everySequence().sort(
    (a, b) => b.terms.length - a.terms.length || (a.terms.join(' ') < b.terms.join(' ') ? -1 : 1),
  );
  return sortedNames;
}
