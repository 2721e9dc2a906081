import { anchorPlan } from './anchors.ts';
import { QuerySyntaxError } from './errors.ts';
import { lex, type QueryToken } from './lexer.ts';
import { maxClauses, maxDepth, maxQueryLength } from './limits.ts';
import { parseAnd } from './operators/and.ts';
import { beginsMin, parseMin } from './operators/min.ts';
import { parseNot } from './operators/not.ts';
import { parseOr } from './operators/or.ts';
import { clausesOf, isGroup } from './operators/table.ts';
import { parseField } from './parse-field.ts';
import { parseQuoted, parseUnquoted } from './parse-text.ts';
import { Pieces } from './pieces.ts';
import type { Query } from './query.ts';

/**
 * Reads a query of the watch language (docs/watch-language.md).
 * @throws {QuerySyntaxError} for a text that is not a query; it throws nothing else
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
  const alternatives: Alternative[] = [];
  const query = parseAny(pieces, 0, alternatives);
  if (pieces.next.type !== 'end') throw pieces.unexpected(['AND', 'OR', 'a word']);
  // The normal form must also be within the limits, because a stored query is read again.
  if (countClauses(query) > maxClauses) throw tooManyClauses(1);
  if (depthOf(query.key) > maxDepth) throw tooDeep(1, '');
  if (query.key.length > maxQueryLength) throw tooLong(query.key.length);
  if (anchorPlan(query) === undefined) throw nothingPositive(query, alternatives);
  return query;
}

/** One alternative of the query and its column, for telling which alternative lacks a word. */
interface Alternative {
  readonly query: Query;
  readonly column: number;
}

/** Reads a query by precedence: OR binds least, then AND, then NOT. */
function parseAny(pieces: Pieces, depth: number, alternatives: Alternative[]): Query {
  return parseOr(pieces, () => {
    const { column } = pieces.next;
    const query = parseAnd(pieces, () => parseNot(pieces, () => parsePositive(pieces, depth, alternatives)));
    alternatives.push({ query, column });
    return query;
  });
}

/** Reads `(a)`, `min(2, a, b)`, a word, a phrase or a field. */
function parsePositive(pieces: Pieces, depth: number, alternatives: Alternative[]): Query {
  const start = pieces.next;
  if (beginsMin(pieces)) {
    const deeper = deeperThan(depth, start);
    return parseMin(pieces, () => parseAny(pieces, deeper, alternatives));
  }
  if (!pieces.take('(')) {
    pieces.clauses += 1;
    if (pieces.clauses > maxClauses) throw tooManyClauses(start.column);
    return parseTerm(pieces);
  }
  const query = pieces.withCommas('taken', () => parseAny(pieces, deeperThan(depth, start), alternatives));
  if (!pieces.take(')'))
    throw pieces.unexpected([')'], {
      message: 'A parenthesis is not closed.',
      hint: 'Write a ) where it ends.',
    });
  return query;
}

/** Reads a word, a phrase, a prefix, exact words or a field. */
function parseTerm(pieces: Pieces): Query {
  const { next } = pieces;
  if (next.type === 'quote') return parseQuoted(pieces, 'anywhere');
  if (next.type !== 'chunk' || next.text === 'OR' || next.text === 'AND') {
    throw pieces.unexpected(['a word', 'a "phrase"', 'field:value', '(']);
  }
  const field = fieldStart.exec(next.text);
  if (field !== null) return parseField(pieces, field[1] ?? '', field[2] ?? '');
  return parseUnquoted(pieces, { token: next, text: next.text, within: 'anywhere' });
}

const fieldStart = /^([A-Za-z]+):(.*)$/s;

/** @throws {QuerySyntaxError} when parentheses are too deep */
function deeperThan(depth: number, start: QueryToken): number {
  if (depth < maxDepth) return depth + 1;
  throw tooDeep(start.column, start.text);
}

/** Returns how deep the parentheses of a canonical query are. Its quotes contain none. */
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
    message: `Parentheses are more than ${maxDepth} deep.`,
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
    hint: 'Make two watches from it.',
  });
}

/** Returns how many words, phrases and fields are in a query. */
function countClauses(query: Query): number {
  if (!isGroup(query)) return 1;
  return clausesOf(query).reduce((sum, clause) => sum + countClauses(clause), 0);
}

function tooLong(length: number): QuerySyntaxError {
  return new QuerySyntaxError({
    message: `The query has ${length} characters in canonical form. It can have at most ${maxQueryLength}.`,
    column: maxQueryLength + 1,
    found: '',
    expected: [],
    hint: 'Make two watches from it.',
  });
}

function nothingPositive(query: Query, read: readonly Alternative[]): QuerySyntaxError {
  const lacking = read.find((alternative) => anchorPlan(alternative.query) === undefined);
  const isOneOfSeveral = query.type === 'or' || query.type === 'min';
  return new QuerySyntaxError({
    message: `There is nothing positive to look up${isOneOfSeveral ? ' in one of the alternatives' : ''}.`,
    column: lacking?.column ?? 1,
    found: (lacking?.query ?? query).key.slice(0, 100),
    expected: ['a word', 'a "phrase"', 'field:value'],
    hint: 'Name a word or a field that must be there. Negated clauses and published: only narrow a query.',
  });
}
