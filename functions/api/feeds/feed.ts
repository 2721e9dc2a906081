import { plainText } from '../../domain/article/plain-text.ts';
import type { FoundItem } from '../items/search-items.ts';

/** A listing of items as a feed: what both forms of it say. */
export interface Feed {
  readonly title: string;
  /** Where this part of the feed is, and where the next one is. */
  readonly url: string;
  readonly nextUrl?: string;
  /** The instant at which it was made, for a feed without entries. */
  readonly now: string;
  readonly entries: readonly FeedEntry[];
}

/** One item. Instants are ISO 8601 UTC. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** The sentence that the item is, as a reader sees it. */
  readonly text: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published: string;
  readonly updated: string;
  readonly language: string;
  readonly tags: readonly string[];
}

/** The name of an item's entry: the same for ever, whoever lists it. */
export function entryId(itemId: string): string {
  return `urn:dateline:item:${itemId}`;
}

export function feedEntry({ article, stored: { item } }: FoundItem): FeedEntry {
  return {
    id: entryId(item.id),
    title: article.headline,
    text: plainText(article.text, article.format, item.start, item.end),
    url: article.url,
    publisher: article.publisher,
    published: article.datePublished,
    updated: article.structuredAt ?? article.acceptedAt,
    language: article.inLanguage,
    tags: [item.kind, ...item.topics],
  };
}
