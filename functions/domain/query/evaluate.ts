import type { MatchDocument } from './document.ts';
import { clausesOf, groupOperatorOf, isGroup, leafOperatorOf } from './operators/table.ts';
import type { Query } from './query.ts';

/**
 * Whether the document matches. This is the definition: the engine and the anchors must say the same.
 *
 * The headline helps every passage of its article, but a passage behind the opening one must say something itself.
 * Example: under the headline `Tariff talks resume`, the query `tariff talks` matches the opening passage and a later
 * "The tariff is 10%.", but not "Steel prices rose."
 */
export function evaluate(query: Query, document: MatchDocument): boolean {
  return document.input.isOpening === false ? isMetByPassage(query, document) : meetsClause(query, document);
}

/** Whether the document meets a clause, with its headline. */
export function meetsClause(query: Query, document: MatchDocument): boolean {
  return isGroup(query)
    ? groupOperatorOf(query).matches(query, (clause) => meetsClause(clause, document))
    : leafOperatorOf(query).matches(query, document);
}

/** Whether the document meets a clause, and its passage has a share in it. Nothing that is absent is a share. */
function isMetByPassage(query: Query, document: MatchDocument): boolean {
  if (!isGroup(query)) return leafOperatorOf(query).matchesPassage(query, document);
  if (query.type === 'not' || !meetsClause(query, document)) return false;
  return clausesOf(query).some((clause) => isMetByPassage(clause, document));
}
