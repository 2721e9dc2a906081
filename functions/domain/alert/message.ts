import type { Article } from '../article/article.ts';
import type { Item } from '../article/item.ts';
import type { Watch } from '../query/watch.ts';
import type { FactOfItem } from '../story/same-fact.ts';
import type { HoldReason, Occasion } from './alert.ts';
import type { Mark } from './marked-quote.ts';
import type { Subscriber } from './subscriber.ts';

/** An article as a message names it. */
export type Source = Pick<Article, 'headline' | 'url' | 'publisher' | 'datePublished'>;

/** The reasons to hold an alert that its message speaks of. */
export type ToldReason = Exclude<HoldReason, 'morning'>;

/**
 * An alert with everything that its message says. The `quote` of an item is readable text, and its marks are offsets
 * into it.
 */
export interface AlertToCompose {
  /** The id of its page, which is in the links of the message. It is a secret of the reader. */
  readonly pageId: string;
  readonly occasion: Occasion;
  readonly watch: Pick<Watch, 'name' | 'query'>;
  /** The other watches of the reader that the same news matches, each with the page of its alert. */
  readonly also?: readonly { readonly watch: Pick<Watch, 'name' | 'query'>; readonly pageId: string }[];
  /** Whether an earlier attempt may have sent it. */
  readonly repeated: boolean;
  /** Why it was held until now, if it was for longer than a minute. */
  readonly heldBy?: ToldReason;
  readonly article: Source;
  /** The other articles that tell the same fact. */
  readonly alsoIn?: readonly Source[];
  readonly items: readonly {
    /** A passage without items has only its quote. */
    readonly item: Pick<Item, 'quote' | 'moved' | 'calledOff'> & Partial<FactOfItem & Pick<Item, 'dueDates'>>;
    readonly marks: readonly Mark[];
  }[];
}

export interface MessageInput {
  readonly subscriber: Pick<Subscriber, 'timezone'>;
  /** The present, ISO 8601 UTC: "tomorrow" and "was due on" depend on it. */
  readonly now: string;
  /** Address of the API, for Dateline's own links. */
  readonly publicUrl: string;
  /** At least one. Several alerts make one message. */
  readonly alerts: readonly AlertToCompose[];
}

/** A message in the forms of both channels. Each form is within the limits of its channel. */
export interface Message {
  readonly subject: string;
  readonly email: string;
  readonly sms: string;
}
