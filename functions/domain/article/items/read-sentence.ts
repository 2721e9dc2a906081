import type { Amount, DateMention } from '../item.ts';
import type { SentenceView } from '../kinds/sentence-view.ts';
import type { PartyMention } from '../parties/party-mention.ts';
import type { SentenceClauses } from '../text/clauses/clause.ts';
import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import type { ParagraphTopics } from './paragraph-topics.ts';
import type { TokenRange } from './placed-sentences.ts';

/** The mentions in one sentence. */
interface MentionsInSentence {
  readonly parties: readonly PartyMention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
}

/**
 * A sentence of a text. Clauses and topics are read on demand, because many sentences need neither. It is a class and no object with
 * `get` members: such objects are slow, and each of them keeps its memory until the next full collection.
 */
export class ReadSentence implements SentenceView {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly parties: readonly PartyMention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  readonly #prose: Prose;
  readonly #topics: ParagraphTopics;
  readonly #number: number;

  /** `number` is the place of the sentence in the paragraph of `topics`. */
  constructor(
    prose: Prose,
    { first, last }: TokenRange,
    found: MentionsInSentence,
    topics: ParagraphTopics,
    number: number,
  ) {
    this.tokens = prose.tokens;
    this.first = first;
    this.last = last;
    this.parties = found.parties;
    this.amounts = found.amounts;
    this.dates = found.dates;
    this.#prose = prose;
    this.#topics = topics;
    this.#number = number;
  }

  get clauses(): SentenceClauses {
    return this.#prose.clauses.of(this.first, this.last);
  }

  get topics(): readonly string[] {
    return this.#topics.topicsOf(this.#number);
  }

  get ownTopics(): readonly string[] {
    return this.#topics.ownTopicsOf(this.#number);
  }
}
