import type { Article } from '../../domain/article/article.ts';
import { plainText } from '../../domain/article/plain-text.ts';
import type { ArticleDocument } from '../../domain/query/article-documents.ts';
import { onOneLine } from '../../domain/text/one-line.ts';
import { cutText } from '../http/cut-text.ts';
import type { FoundItem } from '../items/search-items.ts';

/** The content of a feed of items, for each of its formats. */
export interface Feed {
  readonly title: string;
  /** Addresses of this page of the feed and of the next page. */
  readonly url: string;
  readonly nextUrl?: string;
  /** When the feed was made, ISO 8601 UTC. A feed without entries has this as its time of update. */
  readonly now: string;
  readonly entries: readonly FeedEntry[];
}

/** One item in a feed. Instants are ISO 8601 UTC. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** The sentence of the item, as text for people. */
  readonly text: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published: string;
  readonly updated: string;
  readonly language: string;
  readonly tags: readonly string[];
}

/** The most characters (UTF-16 units) of the text of an entry. */
const maxText = 5_000;

/** Returns the id of an item's entry. It never changes, and it is the same in every feed. */
function entryId(itemId: string): string {
  return `urn:dateline:item:${itemId}`;
}

/** Returns the entry of an item. */
export function feedEntry({ article, stored: { item } }: FoundItem): FeedEntry {
  return {
    ...entryOf(article),
    id: entryId(item.id),
    text: cutText(plainText(article.text, article.format, item.start, item.end), maxText),
    tags: [item.kind, ...item.topics],
  };
}

/** Returns the entry of a passage of which no item was made. */
export function passageEntry(article: Article, { ordinal, document }: ArticleDocument): FeedEntry {
  return {
    ...entryOf(article),
    id: `urn:dateline:passage:${article.id}.${ordinal}`,
    text: cutText(document.input.passage, maxText),
    tags: [],
  };
}

function entryOf(article: Article): Omit<FeedEntry, 'id' | 'text' | 'tags'> {
  return {
    title: onOneLine(article.headline),
    url: article.url,
    publisher: article.publisher && onOneLine(article.publisher),
    published: article.datePublished,
    updated: article.structuredAt ?? article.acceptedAt,
    language: article.inLanguage,
  };
}
