import type { MatchDocument } from './document.ts';
import { groupOperatorOf, isGroup, leafOperatorOf } from './operators/table.ts';
import type { Query } from './query.ts';

/** Whether the document matches. This is the definition: the engine and the anchors must say the same. */
export function evaluate(query: Query, document: MatchDocument): boolean {
  return isGroup(query)
    ? groupOperatorOf(query).matches(query, (clause) => evaluate(clause, document))
    : leafOperatorOf(query).matches(query, document);
}
