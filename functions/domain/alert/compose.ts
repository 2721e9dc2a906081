import type { Article } from '../article/article.ts';
import type { Item } from '../article/item.ts';
import type { Watch } from '../query/watch.ts';
import type { Occasion } from './alert.ts';
import { composeEmail } from './email.ts';
import { gistOf } from './gist.ts';
import type { Mark } from './marked-quote.ts';
import { plainLine } from './plain-line.ts';
import { smsText } from './sms.ts';
import { emailSubject } from './subject.ts';
import type { Subscriber } from './subscriber.ts';

/** One alert with all that its message says. `quote` of an item is readable text; marks are offsets into it. */
export interface AlertToCompose {
  readonly occasion: Occasion;
  readonly watch: Pick<Watch, 'id' | 'name' | 'query'>;
  /** Whether it may have gone out before. */
  readonly repeated: boolean;
  readonly article: Pick<Article, 'id' | 'headline' | 'url' | 'publisher' | 'datePublished'>;
  readonly items: readonly {
    readonly item: Pick<Item, 'kind' | 'quote'>;
    readonly marks: readonly Mark[];
  }[];
}

export interface MessageInput {
  readonly subscriber: Pick<Subscriber, 'id' | 'timezone'>;
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

/** Composes the one message that the alerts make together, for a person to read. */
export function composeAlert(input: MessageInput): Message {
  const [first] = input.alerts;
  if (first === undefined) throw new RangeError('A message needs at least one alert.');
  const { gist, lead } = gistOf(first, input);
  const more = input.alerts.length - 1;
  const otherwise = more === 0 ? 'An alert from Dateline' : `${more + 1} alerts from Dateline`;
  const counted = more === 0 ? '' : `${more + 1} alerts: `;
  return {
    subject: emailSubject(`${counted}${lead}${gist}`, otherwise),
    email: composeEmail(input),
    sms: smsText({
      lead: `${counted}${lead}`,
      gist,
      tail: more === 0 ? articleLink(first, input.publicUrl) : `${input.publicUrl}/alerts`,
    }),
  };
}

/** A link for an SMS: the article's own where it is short, else ours, else none. */
function articleLink({ article }: AlertToCompose, publicUrl: string): string {
  const enough = 60;
  if (article.url !== undefined && article.url.length <= enough && plainLine(article.url) !== '')
    return article.url;
  return `${publicUrl}/articles/${article.id}`;
}
