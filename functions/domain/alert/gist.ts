import { dueInShort } from '../time/describe-due.ts';
import { localTimeOf } from '../time/zones.ts';
import type { OwnLinks } from './links.ts';
import type { AlertToCompose, MessageInput } from './message.ts';
import { foreignLine, plainLine, shorten } from './plain-line.ts';

/** Longer than what any subject or SMS has room for. */
const enough = 600;
const maxNameLength = 40;

/** What an alert comes down to: what is said first (the date, or the watch), and the sentence. */
export function gistOf(
  { occasion, watch, items, article }: AlertToCompose,
  { now, subscriber }: Pick<MessageInput, 'now' | 'subscriber'>,
  { host }: OwnLinks,
): { readonly lead: string; readonly gist: string } {
  const sentence = foreignLine(items[0]?.item.quote ?? '', host) || foreignLine(article.headline, host);
  const gist = shorten(sentence, enough);
  if (occasion.kind === 'published') {
    const name = shorten(plainLine(watch.name ?? ''), maxNameLength);
    return { lead: name === '' ? '' : `${name}: `, gist };
  }
  const today = localTimeOf(subscriber.timezone, now).date;
  return { lead: `${dueInShort(occasion.date, today)}: `, gist };
}
