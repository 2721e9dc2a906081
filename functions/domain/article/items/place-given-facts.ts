import type { Article } from '../article.ts';
import type { Readable } from '../blocks/readable.ts';
import type { Trace, TracedItem } from '../why/trace.ts';
import type { PlacedFact } from './placed-fact.ts';

const given: TracedItem = {
  rule: 'given by the sender',
  because: 'The sender gave it with the article.',
  word: undefined,
};

/** Gives each fact that came with an article its paragraph. A fact that no paragraph holds is its own passage. */
export function placeGivenFacts(
  { givenFacts = [] }: Pick<Article, 'givenFacts'>,
  readable: Readable,
  trace?: Trace,
): PlacedFact[] {
  const passages = readable.blocks.map(readable.toSource);
  trace?.items.push(...givenFacts.map(() => given));
  return givenFacts.map((fact) => {
    const home = passages.find(({ start, end }) => start <= fact.start && fact.end <= end);
    return { fact, passage: home ?? { start: fact.start, end: fact.end } };
  });
}
