import type { WatchPosting } from './watch-store.ts';

/** A posting as one text: it stands so in sets of postings. Ids and numbers hold no blank. */
export function postingText({ watchId, revision, query }: WatchPosting): string {
  return `${watchId} ${revision} ${query}`;
}

/** The posting of such a text. */
export function postingOf(text: string): WatchPosting {
  const first = text.indexOf(' ');
  const second = text.indexOf(' ', first + 1);
  return {
    watchId: text.slice(0, first),
    revision: Number(text.slice(first + 1, second)),
    query: text.slice(second + 1),
  };
}
