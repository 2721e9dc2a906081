import type { Article } from '../article/article.ts';
import type { Item } from '../article/item.ts';
import type { Watch } from '../query/watch.ts';
import type { HoldReason, Occasion } from './alert.ts';
import type { Mark } from './marked-quote.ts';
import type { Subscriber } from './subscriber.ts';

/** One alert with all that its message says. `quote` of an item is readable text; marks are offsets into it. */
export interface AlertToCompose {
  readonly id: string;
  readonly occasion: Occasion;
  readonly watch: Pick<Watch, 'name' | 'query'>;
  /** Whether it may have gone out before. */
  readonly repeated: boolean;
  /** Why it was held back until now, where it was. */
  readonly heldBy?: HoldReason;
  readonly article: Pick<Article, 'headline' | 'url' | 'publisher' | 'datePublished'>;
  readonly items: readonly {
    readonly item: Pick<Item, 'kind' | 'quote' | 'moved'>;
    readonly marks: readonly Mark[];
  }[];
}

export interface MessageInput {
  readonly subscriber: Pick<Subscriber, 'timezone'>;
  /** ISO 8601 UTC: what "tomorrow" and "was due on" are told from. */
  readonly now: string;
  /** Where Dateline's own links lead. */
  readonly publicUrl: string;
  /** At least one; several make one message. */
  readonly alerts: readonly AlertToCompose[];
}

/** A message in the forms of both channels, within the limits of each. */
export interface Message {
  readonly subject: string;
  readonly email: string;
  readonly sms: string;
}
