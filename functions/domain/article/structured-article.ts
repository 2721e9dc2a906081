import type { Article, Passage } from './article.ts';
import type { Item } from './item.ts';

/** An item with the passage (paragraph) that it is matched in. Both have offsets into the article's body. */
export interface StoredItem {
  readonly item: Item;
  readonly passage: Passage;
}

/** An article with all items that were found in it. */
export interface StructuredArticle {
  readonly article: Article;
  readonly items: readonly StoredItem[];
}
