import type { Item } from '../article/item.ts';
import type { TextSpan } from '../article/text/text-span.ts';

/** The texts that a query is tried on. */
export interface DocumentTexts {
  readonly headline: string;
  readonly heading?: string;
  /** The paragraph that the item is in, or the part of it around the item. */
  readonly passage: string;
  /** Further paragraphs, for a whole article. A phrase cannot continue from one paragraph to the next. */
  readonly morePassages?: readonly string[];
  /** Names that the article uses elsewhere for things in the passage. Each is read as if it was behind the passage. */
  readonly otherNames?: readonly OtherName[];
}

/** The texts and facts that a query is tried on: one item with its passage, or an article without items. */
export interface DocumentInput extends DocumentTexts {
  /** Absent where only words are matched. */
  readonly item?: Item;
  readonly publisher?: string;
  /** BCP 47. */
  readonly inLanguage: string;
  /** ISO 8601 with zone. */
  readonly datePublished: string;
  /**
   * False for a passage behind the opening one of its article: what the headline says, or what is true of the whole
   * article, is not enough to match it. @default true
   */
  readonly isOpening?: boolean;
}

/** Another name of the thing that the passage names at this span. */
export interface OtherName extends TextSpan {
  readonly name: string;
}
