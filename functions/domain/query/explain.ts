import type { MatchDocument } from './document.ts';
import { evaluate, meetsClause } from './evaluate.ts';
import type { MatchedSpan } from './matched-span.ts';
import { clausesOf, isGroup, leafOperatorOf } from './operators/table.ts';
import type { Query } from './query.ts';

/** The result of one clause of a query. `spans` are the words that met it, also inside a negated clause. */
export interface ClauseResult {
  clause: string;
  matched: boolean;
  spans: MatchedSpan[];
  clauses?: ClauseResult[];
}

/**
 * Returns, clause by clause, whether the document meets it, and by which words. A document can meet every clause of a
 * query and still not match: by the words of its headline alone.
 */
export function explain(query: Query, document: MatchDocument): ClauseResult {
  return { ...explainClause(query, document), matched: evaluate(query, document) };
}

function explainClause(query: Query, document: MatchDocument): ClauseResult {
  const result = { clause: query.key, matched: meetsClause(query, document) };
  if (!isGroup(query)) return { ...result, spans: leafOperatorOf(query).spans(query, document) };
  const clauses = clausesOf(query).map((clause) => explainClause(clause, document));
  const spans = query.type === 'not' ? [] : unique(clauses.flatMap((clause) => clause.spans));
  return { ...result, spans, clauses };
}

/**
 * Returns the words that made the document match, for marking them in a message: none of a failed or negated clause.
 */
export function matchedSpans(query: Query, document: MatchDocument): MatchedSpan[] {
  return evaluate(query, document) ? spansOf(query, document) : [];
}

function spansOf(query: Query, document: MatchDocument): MatchedSpan[] {
  if (query.type === 'not' || !meetsClause(query, document)) return [];
  if (!isGroup(query)) return leafOperatorOf(query).spans(query, document);
  return unique(clausesOf(query).flatMap((clause) => spansOf(clause, document)));
}

const zoneOrder = { headline: 0, heading: 1, passage: 2 };

/** Returns each span once, in the order of the text. */
function unique(spans: readonly MatchedSpan[]): MatchedSpan[] {
  const byPlace = new Map(spans.map((span) => [`${span.in} ${span.start} ${span.end}`, span]));
  return [...byPlace.values()].sort(
    (a, b) => zoneOrder[a.in] - zoneOrder[b.in] || a.start - b.start || a.end - b.end,
  );
}
