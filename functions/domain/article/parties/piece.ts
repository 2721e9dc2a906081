import type { Party } from '../item.ts';
import type { PartyRule } from './party-rules.ts';

/** A name in a chunk, with what its own words say that it is. `first` and `last` are tokens, both inclusive. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organisation' | 'country' | 'unknown';
  /** The rule that read it. */
  readonly rule: PartyRule;
  readonly country?: Party;
  readonly opens: boolean;
  readonly headline: boolean;
  /** The name is also a common word (`Apple`). It counts only where the article says more about it. */
  readonly doubtful?: boolean;
}
