import { amountMatches } from './clauses/amount.ts';
import { dueMatches, publishedMatches } from './clauses/days.ts';
import { fieldMatches } from './clauses/field.ts';
import type { MatchDocument } from './document.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Leaf, Query } from './query.ts';

/** Whether the document matches. The definition that the engine and the anchors are held to. */
export function evaluate(query: Query, document: MatchDocument): boolean {
  switch (query.type) {
    case 'and':
      return query.clauses.every((clause) => evaluate(clause, document));
    case 'or':
      return query.clauses.some((clause) => evaluate(clause, document));
    case 'not':
      return !evaluate(query.clause, document);
    case 'min': {
      let needed = query.count;
      return query.clauses.some((clause) => {
        if (evaluate(clause, document)) needed -= 1;
        return needed === 0;
      });
    }
    default:
      return leafMatches(query, document);
  }
}

/** Whether the document matches a clause that has no clauses in it. */
export function leafMatches(leaf: Leaf, document: MatchDocument): boolean {
  const { input } = document;
  switch (leaf.type) {
    case 'field':
      return fieldMatches(leaf, input);
    case 'amount':
      return input.item?.amounts.some((amount) => amountMatches(leaf, amount)) ?? false;
    case 'due':
      return dueMatches(leaf, input.item?.dueDates ?? [], input.datePublished);
    case 'published':
      return publishedMatches(leaf, input.datePublished);
    default:
      return occurrencesOf(leaf, document).length > 0;
  }
}
