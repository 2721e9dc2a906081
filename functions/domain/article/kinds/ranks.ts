import type { ItemKind } from '../item.ts';

/** How surely a cue carries the fact: an event told outranks one named, that one a date to come, and that a saying. */
export const ranks = { told: 4, named: 3, due: 2, stance: 1 } as const;

/** A word that says what kind of fact its sentence states. */
export interface Cue {
  readonly kind: ItemKind;
  readonly rank: number;
  /** What follows is what somebody says, and no fact of its own. */
  readonly closes?: boolean;
}
