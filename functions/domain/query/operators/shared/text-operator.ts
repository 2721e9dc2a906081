import type { MatchDocument } from '../../document.ts';
import type { TextClause, Within } from '../../query.ts';
import type { LeafOperator } from '../operator.ts';
import { type Occurrence, occurrencesWithin, spanOf } from './occurrences.ts';

/** Makes an operator on the words of a document: it matches where it occurs. */
export function textOperator<C extends TextClause>({
  occurrences,
  needs,
  compile,
}: Pick<LeafOperator<C>, 'needs' | 'compile'> & {
  /** Returns each place where the clause is met, once and in order. The clause's zone is looked at later. */
  readonly occurrences: (clause: C, document: MatchDocument) => Occurrence[];
}): LeafOperator<C> {
  const inZone = (clause: C, document: MatchDocument): Occurrence[] =>
    occurrencesWithin(clause.within, occurrences(clause, document), document);
  return {
    matches: (clause, document) => inZone(clause, document).length > 0,
    matchesPassage: (clause, document) =>
      clause.within === 'anywhere' &&
      occurrences(clause, document).some(({ at }) => at >= document.headlineEnd),
    spans: (clause, document) => inZone(clause, document).map((occurrence) => spanOf(occurrence, document)),
    needs,
    compile,
  };
}

/** Returns the canonical form of a text clause in its zone. */
export function keyWithin(within: Within, written: string): string {
  return within === 'headline' ? `headline:${written}` : written;
}
