import type { Article } from '../article.ts';
import type { Readable } from '../blocks/readable.ts';
import type { PlacedFact } from './placed-fact.ts';

/** Gives each fact that came with an article its paragraph. A fact that no paragraph holds is its own passage. */
export function placeGivenFacts(
  { givenFacts = [] }: Pick<Article, 'givenFacts'>,
  readable: Readable,
): PlacedFact[] {
  const passages = readable.blocks.map(readable.toSource);
  return givenFacts.map((fact) => {
    const home = passages.find(({ start, end }) => start <= fact.start && fact.end <= end);
    return { fact, passage: home ?? { start: fact.start, end: fact.end } };
  });
}
