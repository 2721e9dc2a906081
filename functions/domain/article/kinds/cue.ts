import type { ItemKind } from '../item.ts';

/** How surely a cue says what kind of fact its sentence states. A higher number wins. */
export const ranks = {
  /** An event is told: `Japan bought ships`. */
  toldEvent: 4,
  /** An event is only named: `a $7 billion deal`. */
  namedEvent: 3,
  /** A date to come is named, whatever happens then. */
  dueDate: 2,
  /** Somebody says something. */
  saying: 1,
} as const;

/** A kind of fact that a word says, with how surely. */
export interface Cue {
  readonly kind: ItemKind;
  readonly rank: number;
  /** The words behind it are what somebody says, and no fact of their own: `urged Japan to raise taxes`. */
  readonly closes?: boolean;
}
