import type { Article, Passage } from '../article/article.ts';
import { type DefinedName, definedNames } from '../article/defined-names.ts';
import type { Item } from '../article/item.ts';
import { plainText } from '../article/plain-text.ts';
import { analyseDocument, type MatchDocument } from './document.ts';
import type { DocumentInput } from './document-input.ts';
import { otherNamesIn } from './other-names.ts';

type ItemArticle = Pick<
  Article,
  'headline' | 'publisher' | 'inLanguage' | 'datePublished' | 'text' | 'format'
>;

interface ItemWithPassage {
  readonly item: Item;
  readonly passage: Passage;
}

/** Returns a stored item as queries see it, ready to be matched. */
export function analyseItem(article: ItemArticle, stored: ItemWithPassage): MatchDocument {
  return analyseDocument(documentInput(article, stored));
}

/** Returns what a query sees of one stored item: the item with its headline, section heading and paragraph. */
export function documentInput(article: ItemArticle, stored: ItemWithPassage): DocumentInput {
  const { item, passage } = stored;
  const paragraph = plainText(article.text, article.format, passage.start, passage.end);
  return {
    headline: article.headline,
    heading: item.heading,
    passage: paragraph,
    otherNames: otherNamesIn(paragraph, namesOf(article)),
    item,
    publisher: article.publisher,
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
  };
}

/** The names that each article defines, found once for all its items. */
const namesByArticle = new WeakMap<Pick<Article, 'text'>, readonly DefinedName[]>();

function namesOf(article: Pick<Article, 'text'>): readonly DefinedName[] {
  const known = namesByArticle.get(article);
  if (known !== undefined) return known;
  const names = definedNames(article.text);
  namesByArticle.set(article, names);
  return names;
}
