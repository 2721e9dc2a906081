import type { Party } from '../item.ts';
import type { PartyRule } from './party-rules.ts';

/**
 * A person, organisation or country where it is named. The span is the name as written, the party has its full name.
 */
export interface PartyMention {
  readonly party: Party;
  readonly start: number;
  readonly end: number;
  /** The rule that found it. */
  readonly rule: PartyRule;
}
