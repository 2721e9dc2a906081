import type { Article } from '../article.ts';
import type { Readable } from '../blocks/readable.ts';
import type { PlacedFact } from './given-items.ts';

/** The facts that came with an article, each with the paragraph that holds it, or itself where none does. */
export function placeGivenItems(
  { givenItems = [] }: Pick<Article, 'givenItems'>,
  readable: Readable,
): PlacedFact[] {
  const passages = readable.blocks.map(readable.toSource);
  return givenItems.map((fact) => {
    const home = passages.find(({ start, end }) => start <= fact.start && fact.end <= end);
    return { fact, passage: home ?? { start: fact.start, end: fact.end } };
  });
}
