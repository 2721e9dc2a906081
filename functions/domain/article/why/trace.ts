import type { TracedAmount } from '../amounts/find-amounts.ts';
import type { TracedDate } from '../dates/traced-date.ts';
import type { PartyMention } from '../parties/party-mention.ts';
import type { TextSpan } from '../text/text-span.ts';

/** A reading that a rule refused. Its span is in the readable text. */
export interface Refusal extends TextSpan {
  readonly what: 'item' | 'kind' | 'date' | 'party';
  readonly rule: string;
  /** One sentence in plain English. */
  readonly because: string;
}

/** The reason of the kind of an item. */
export interface TracedItem {
  /** The rule that gave the kind. */
  readonly rule: string;
  /** One sentence in plain English. */
  readonly because: string;
  /** The word that the rule is about, in the readable text. Undefined for a rule about the whole sentence. */
  readonly word: TextSpan | undefined;
}

/**
 * Collects why a text is read as it is. Structuring without a trace collects nothing: each place that would add to the
 * trace asks first whether there is one.
 */
export class Trace {
  dates: readonly TracedDate[] = [];
  amounts: readonly TracedAmount[] = [];
  parties: readonly PartyMention[] = [];
  /** One per item, in order. */
  readonly items: TracedItem[] = [];
  readonly refusals: Refusal[] = [];

  refuse(refusal: Refusal): void {
    this.refusals.push(refusal);
  }
}
