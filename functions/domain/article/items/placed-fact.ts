import type { Passage } from '../article.ts';
import type { Fact } from '../item.ts';

/** A fact with the paragraph that it is in. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly passage: Passage;
}
