import type { Amount, DateMention } from '../item.ts';
import type { PartyMention } from '../parties/party-mention.ts';
import type { SentenceClauses } from '../text/clauses/clause.ts';
import type { Token } from '../text/tokens.ts';

/** One sentence with all that was found in it. `first` and `last` are indexes of tokens, `last` exclusive. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** Its clauses. They are read on demand, because most sentences have no word of a kind. */
  readonly clauses: SentenceClauses;
  readonly parties: readonly PartyMention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  /** The topics of the sentence, with those of the sentence before if it only points back (`The deal …`). */
  readonly topics: readonly string[];
  /** The topics that the sentence names in its own words. */
  readonly ownTopics: readonly string[];
}
