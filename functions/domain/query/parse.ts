import { anchorPlan } from './anchors.ts';
import { QuerySyntaxError } from './errors.ts';
import { lex, type QueryToken } from './lexer.ts';
import { maxClauses, maxDepth, maxQueryLength } from './limits.ts';
import { and, min, not, or } from './normal-form.ts';
import { parseTerm } from './parse-term.ts';
import { Pieces } from './pieces.ts';
import type { Query } from './query.ts';

/**
 * Reads a query of the watch language (docs/watch-language.md).
 * @throws {QuerySyntaxError} and nothing else, for whatever text
 */
export function parseQuery(text: string): Query {
  if (text.length > maxQueryLength) throw tooLong(text.length);
  const pieces = new Pieces(lex(text));
  const first = pieces.next;
  if (first.type === 'end') {
    throw new QuerySyntaxError({
      message: 'The query is empty.',
      column: 1,
      found: '',
      expected: ['a word', 'a "phrase"', 'field:value'],
    });
  }
  const parts: Part[] = [];
  const query = parseAny(pieces, 0, parts);
  if (pieces.next.type !== 'end') throw pieces.unexpected(['AND', 'OR', 'a word']);
  // The normal form is kept to the limits too, so that what is stored can always be read again.
  if (countClauses(query) > maxClauses) throw tooManyClauses(1);
  if (depthOf(query.key) > maxDepth) throw tooDeep(1, '');
  if (query.key.length > maxQueryLength) throw tooLong(query.key.length);
  if (anchorPlan(query) === undefined) throw nothingPositive(query, parts);
  return query;
}

/** A piece of the query that came out of one alternative, by its column: for telling which lacks a word. */
interface Part {
  readonly query: Query;
  readonly column: number;
}

/** `a b OR c`: OR binds least. */
function parseAny(pieces: Pieces, depth: number, parts: Part[]): Query {
  const alternatives: Query[] = [];
  for (;;) {
    const { column } = pieces.next;
    const query = parseAll(pieces, depth, parts);
    alternatives.push(query);
    parts.push({ query, column });
    if (!pieces.takeOperator('OR')) return or(alternatives);
  }
}

/** `a b`, `a AND b`. */
function parseAll(pieces: Pieces, depth: number, parts: Part[]): Query {
  const clauses = [parseOne(pieces, depth, parts)];
  for (;;) {
    if (pieces.takeOperator('AND') || (pieces.takesCommas && pieces.take(','))) {
      clauses.push(parseOne(pieces, depth, parts));
    } else if (pieces.beginsClause()) {
      clauses.push(parseOne(pieces, depth, parts));
    } else {
      return and(clauses);
    }
  }
}

/** `-a`, `NOT a`, `(a)`, `min(2, a, b)`, a word, phrase or field. */
function parseOne(pieces: Pieces, depth: number, parts: Part[]): Query {
  let negated = false;
  while (pieces.takeNot()) negated = !negated;
  const query = parsePositive(pieces, depth, parts);
  return negated ? not(query) : query;
}

function parsePositive(pieces: Pieces, depth: number, parts: Part[]): Query {
  const start = pieces.next;
  if (pieces.beginsMin()) return parseMin(pieces, inner(start, depth), parts);
  if (!pieces.take('(')) {
    pieces.clauses += 1;
    if (pieces.clauses > maxClauses) throw tooManyClauses(start.column);
    return parseTerm(pieces);
  }
  const query = pieces.withCommas(true, () => parseAny(pieces, inner(start, depth), parts));
  if (!pieces.take(')')) throw pieces.unexpected([')'], 'A parenthesis is not closed.');
  return query;
}

function parseMin(pieces: Pieces, depth: number, parts: Part[]): Query {
  const { column } = pieces.next;
  pieces.advance();
  pieces.advance();
  const counted = pieces.next;
  const count =
    /^[1-9]\d?$/.test(counted.text) && counted.type === 'chunk' ? Number(counted.text) : undefined;
  if (count === undefined) {
    throw pieces.unexpected(['a number'], 'min(…) begins with how many of its clauses must match.');
  }
  pieces.advance();
  const clauses: Query[] = [];
  pieces.withCommas(false, () => {
    while (pieces.take(',')) clauses.push(parseAny(pieces, depth, parts));
  });
  if (!pieces.take(')')) throw pieces.unexpected([',', ')'], 'min(…) is not closed.');
  const different = new Set(clauses.map(({ key }) => key)).size;
  if (different < count || clauses.length === 0) {
    throw new QuerySyntaxError({
      message: `min(${count}, …) needs ${count} different clauses or more; it has ${different}.`,
      column,
      found: 'min',
      expected: ['min(2, a, b, c)'],
    });
  }
  return min(count, clauses);
}

function inner(start: QueryToken, depth: number): number {
  if (depth < maxDepth) return depth + 1;
  throw tooDeep(start.column, start.text);
}

/** How deep parentheses stand in each other; quotes hold none. */
function depthOf(canonical: string): number {
  let depth = 0;
  let deepest = 0;
  for (const c of canonical) {
    if (c === '(') depth += 1;
    else if (c === ')') depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

function tooDeep(column: number, found: string): QuerySyntaxError {
  return new QuerySyntaxError({
    message: `Parentheses stand more than ${maxDepth} deep.`,
    column,
    found,
    expected: [],
  });
}

function tooManyClauses(column: number): QuerySyntaxError {
  return new QuerySyntaxError({
    message: `The query has more than ${maxClauses} clauses.`,
    column,
    found: '',
    expected: [],
    hint: 'Make two watches of it.',
  });
}

function countClauses(query: Query): number {
  switch (query.type) {
    case 'and':
    case 'or':
    case 'min':
      return query.clauses.reduce((sum, clause) => sum + countClauses(clause), 0);
    case 'not':
      return countClauses(query.clause);
    default:
      return 1;
  }
}

function tooLong(length: number): QuerySyntaxError {
  return new QuerySyntaxError({
    message: `The query has ${length} characters, in full; ${maxQueryLength} are the most.`,
    column: maxQueryLength + 1,
    found: '',
    expected: [],
    hint: 'Make two watches of it.',
  });
}

function nothingPositive(query: Query, parts: readonly Part[]): QuerySyntaxError {
  const lacking = parts.find((part) => anchorPlan(part.query) === undefined);
  const alternatives = query.type === 'or' || query.type === 'min';
  return new QuerySyntaxError({
    message: `There is nothing positive to look up${alternatives ? ' in one of the alternatives' : ''}.`,
    column: lacking?.column ?? 1,
    found: (lacking?.query ?? query).key.slice(0, 100),
    expected: ['a word', 'a "phrase"', 'field:value'],
    hint: 'Name a word or a field that must be there; what is negated, and published:, only narrow it.',
  });
}
