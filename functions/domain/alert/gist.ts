import { dueInShort } from '../time/describe-due.ts';
import { localTimeOf } from '../time/zones.ts';
import { changedInShort } from './changed-date.ts';
import type { AlertToCompose, MessageInput } from './message.ts';
import { plainLine, shorten } from './plain-line.ts';

/** Longer than any subject or SMS, in UTF-16 units. */
const enough = 600;
const maxNameLength = 40;

/** Returns an alert in short: what comes first (the date, the watch's name, or `Dateline`), and the sentence. */
export function gistOf(
  { occasion, watch, also = [], items, article }: AlertToCompose,
  { now, subscriber }: Pick<MessageInput, 'now' | 'subscriber'>,
): { readonly lead: string; readonly gist: string } {
  const sentence = plainLine(items[0]?.item.quote ?? '') || plainLine(article.headline);
  const gist = shorten(sentence, enough);
  if (occasion.kind === 'published' && occasion.changedDate !== undefined)
    return { lead: `${changedInShort(occasion.changedDate)}: `, gist };
  if (occasion.kind === 'published') {
    const names = [watch, ...also.map((other) => other.watch)].map(({ name }) => plainLine(name ?? ''));
    const name = shorten([...new Set(names)].filter((each) => each !== '').join(', '), maxNameLength);
    return { lead: `${name === '' ? 'Dateline' : name}: `, gist };
  }
  const today = localTimeOf(subscriber.timezone, now).date;
  return { lead: `${dueInShort(occasion.date, today)}: `, gist };
}
