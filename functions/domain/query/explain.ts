import type { TextSpan } from '../article/text/text-span.ts';
import { amountMatches } from './clauses/amount.ts';
import type { DocumentInput, MatchDocument, Zone } from './document.ts';
import { zoneOf } from './document.ts';
import { evaluate, leafMatches } from './evaluate.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import type { Leaf, Query } from './query.ts';

/** Words of a document that met a clause, by their offsets into the text of that zone. */
export interface MatchedSpan extends TextSpan {
  readonly in: Zone;
  readonly text: string;
}

/** What became of one clause of a query; `spans` are the words that met it, also inside a clause that is negated. */
export interface ClauseResult {
  clause: string;
  matched: boolean;
  spans: MatchedSpan[];
  clauses?: ClauseResult[];
}

/** Clause by clause, whether the document matches, and by which words. */
export function explain(query: Query, document: MatchDocument): ClauseResult {
  const result = { clause: query.key, matched: evaluate(query, document) };
  switch (query.type) {
    case 'and':
    case 'or':
    case 'min': {
      const clauses = query.clauses.map((clause) => explain(clause, document));
      return { ...result, spans: unique(clauses.flatMap(({ spans }) => spans)), clauses };
    }
    case 'not': {
      const clauses = [explain(query.clause, document)];
      return { ...result, spans: [], clauses };
    }
    default:
      return { ...result, spans: spansOf(query, document) };
  }
}

/** The words that made it match, for marking them in a message: none of a clause that failed or is negated. */
export function matchedSpans(query: Query, document: MatchDocument): MatchedSpan[] {
  if (query.type === 'not' || !evaluate(query, document)) return [];
  if (query.type !== 'and' && query.type !== 'or' && query.type !== 'min') return spansOf(query, document);
  return unique(query.clauses.flatMap((clause) => matchedSpans(clause, document)));
}

function spansOf(leaf: Leaf, document: MatchDocument): MatchedSpan[] {
  switch (leaf.type) {
    case 'field':
    case 'due':
    case 'published':
      return [];
    case 'amount':
      return leafMatches(leaf, document) ? amountSpans(leaf, document) : [];
    default:
      return occurrencesOf(leaf, document).map((occurrence) => spanOf(occurrence, document));
  }
}

function spanOf({ at, length }: Occurrence, document: MatchDocument): MatchedSpan {
  const zone = zoneOf(document, at);
  const start = document.spans[at]?.start ?? 0;
  const end = document.spans[at + length - 1]?.end ?? start;
  return { in: zone, start, end, text: textOf(document.input, zone).slice(start, end) };
}

function textOf(input: DocumentInput, zone: Zone): string {
  return (zone === 'headline' ? input.headline : zone === 'heading' ? input.heading : input.passage) ?? '';
}

/** Amounts have offsets into the body, not the passage: found again by their words. */
function amountSpans(leaf: Extract<Leaf, { type: 'amount' }>, { input }: MatchDocument): MatchedSpan[] {
  return (input.item?.amounts ?? []).flatMap((amount) => {
    const start = input.passage.indexOf(amount.text);
    if (start < 0 || !amountMatches(leaf, amount)) return [];
    return [{ in: 'passage' as const, start, end: start + amount.text.length, text: amount.text }];
  });
}

const zoneOrder = { headline: 0, heading: 1, passage: 2 };

function unique(spans: readonly MatchedSpan[]): MatchedSpan[] {
  const byPlace = new Map(spans.map((span) => [`${span.in} ${span.start} ${span.end}`, span]));
  return [...byPlace.values()].sort(
    (a, b) => zoneOrder[a.in] - zoneOrder[b.in] || a.start - b.start || a.end - b.end,
  );
}
