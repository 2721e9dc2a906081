import { amountClause } from './clauses/amount.ts';
import { word } from './clauses/text-clauses.ts';
import type { AmountClause, Query } from './query.ts';
import { everySequence } from './text/aliases.ts';

/** All of the clauses. Amounts and units that stand side by side are about one amount. */
export function and(clauses: readonly Query[]): Query {
  const flat = clauses.flatMap((clause) => (clause.type === 'and' ? clause.clauses : [clause]));
  const parts = withoutImplied(withNames(withOneAmount(unique(flat))), 'or');
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : conjunction(parts);
}

export function or(clauses: readonly Query[]): Query {
  const flat = withoutImplied(
    unique(clauses.flatMap((clause) => (clause.type === 'or' ? clause.clauses : [clause]))),
    'and',
  );
  if (flat.length === 1 && flat[0] !== undefined) return flat[0];
  return { type: 'or', clauses: flat, key: flat.map(({ key }) => key).join(' OR ') };
}

/** Negation, carried inwards to where it can be: `-(a OR b)` is `-a -b`. */
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

/** At least so many different ones of the clauses; `count` is no more than their number. */
export function min(count: number, clauses: readonly Query[]): Query {
  const different = unique(clauses);
  if (count <= 1) return or(different);
  if (count >= different.length) return and(different);
  const key = `min(${count}, ${different.map(({ key }) => key).join(', ')})`;
  return { type: 'min', count, clauses: different, key };
}

/** Absorption: `a OR (a b)` is `a`, and so is `a (a OR b)`. `type` is that of the clauses that may go. */
function withoutImplied(clauses: readonly Query[], type: 'and' | 'or'): Query[] {
  const keysOf = (clause: Query): string[] =>
    clause.type === type ? clause.clauses.map(({ key }) => key) : [clause.key];
  if (!clauses.some((clause) => clause.type === type)) return [...clauses];
  const parts = clauses.map((clause) => ({ clause, keys: new Set(keysOf(clause)) }));
  return parts
    .filter(
      ({ clause, keys }) =>
        clause.type !== type ||
        !parts.some((other) => other.clause !== clause && other.keys.isSubsetOf(keys)),
    )
    .map(({ clause }) => clause);
}

function conjunction(clauses: readonly Query[]): Query {
  const key = clauses.map((clause) => (clause.type === 'or' ? `(${clause.key})` : clause.key)).join(' ');
  return { type: 'and', clauses, key };
}

function inParentheses(clause: Query): string {
  const compound = clause.type === 'amount' && clause.key.includes(' ');
  return compound ? `(${clause.key})` : clause.key;
}

/** Each once, in the order of their keys. */
export function unique(clauses: readonly Query[]): Query[] {
  const byKey = new Map(clauses.map((clause) => [clause.key, clause]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function withOneAmount(clauses: readonly Query[]): Query[] {
  const amounts = clauses.filter((clause): clause is AmountClause => clause.type === 'amount');
  if (amounts.length < 2) return [...clauses];
  const merged = amountClause(
    amounts.flatMap(({ tests }) => tests),
    amounts.flatMap(({ units }) => units),
  );
  return unique([...clauses.filter(({ type }) => type !== 'amount'), merged]);
}

/**
 * Words that make up a name that has an alias (`artificial intelligence`) may also stand as that alias (`AI`). In
 * whatever order they come, so that the order of a query's words never matters.
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

/** Longest first, so that no name takes the words of a longer one. */
function names(): ReturnType<typeof everySequence> {
  sortedNames ??= everySequence().sort(
    (a, b) => b.terms.length - a.terms.length || (a.terms.join(' ') < b.terms.join(' ') ? -1 : 1),
  );
  return sortedNames;
}
