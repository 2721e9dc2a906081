import type { Passage } from '../article.ts';
import type { Fact } from '../item.ts';

/** A fact with the paragraph that it is in. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly passage: Passage;
  /** How many due dates of its sentence are not in the fact, because there are too many. @default none */
  readonly dueDatesLeftOut?: number;
}
