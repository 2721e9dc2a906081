import type { Article } from '../article.ts';
import type { Readable } from '../blocks/readable.ts';
import type { Prose } from '../text/prose.ts';
import { Passages } from './passages.ts';
import type { PlacedFact } from './placed-fact.ts';

/** Gives each fact that came with an article its passage. */
export function placeGivenFacts(
  { givenFacts = [] }: Pick<Article, 'givenFacts'>,
  readable: Readable,
  text: Prose,
): PlacedFact[] {
  const passages = new Passages(readable, text);
  return givenFacts.map((fact) => ({ fact, passage: passages.around(fact) }));
}
