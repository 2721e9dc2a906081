import type { Article } from '../article.ts';
import type { Trace, TracedItem } from '../why/trace.ts';
import type { Passages } from './passages.ts';
import type { PlacedFact } from './placed-fact.ts';

const given: TracedItem = {
  rule: 'given by the sender',
  because: 'The sender gave it with the article.',
  word: undefined,
};

/** Gives each fact that came with an article its passage. */
export function placeGivenFacts(
  { givenFacts = [] }: Pick<Article, 'givenFacts'>,
  passages: Passages,
  trace?: Trace,
): PlacedFact[] {
  trace?.items.push(...givenFacts.map(() => given));
  return givenFacts.map((fact) => ({ fact, passage: passages.around(fact) }));
}
