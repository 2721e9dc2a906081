import type { Article } from '../article.ts';
import type { Readable } from '../blocks/readable.ts';
import type { Prose } from '../text/prose.ts';
import type { Trace, TracedItem } from '../why/trace.ts';
import { Passages } from './passages.ts';
import type { PlacedFact } from './placed-fact.ts';

const given: TracedItem = {
  rule: 'given by the sender',
  because: 'The sender gave it with the article.',
  word: undefined,
};

/** Gives each fact that came with an article its passage. */
export function placeGivenFacts(
  { givenFacts = [] }: Pick<Article, 'givenFacts'>,
  readable: Readable,
  text: Prose,
  trace?: Trace,
): PlacedFact[] {
  const passages = new Passages(readable, text);
  trace?.items.push(...givenFacts.map(() => given));
  return givenFacts.map((fact) => ({ fact, passage: passages.around(fact) }));
}
