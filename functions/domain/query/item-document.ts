import type { Article, Passage } from '../article/article.ts';
import { type DefinedName, definedNames } from '../article/defined-names.ts';
import type { Item } from '../article/item.ts';
import { plainText } from '../article/plain-text.ts';
import { AnalysedTexts } from './analysed-texts.ts';
import { analyseDocument, type MatchDocument } from './document.ts';
import type { DocumentInput, DocumentTexts } from './document-input.ts';
import { otherNamesIn } from './other-names.ts';

type ItemArticle = Pick<
  Article,
  'headline' | 'publisher' | 'inLanguage' | 'datePublished' | 'text' | 'format'
>;

interface ItemWithPassage {
  readonly item: Item;
  readonly passage: Passage;
}

/** The texts of one passage of an article. All its items share them. */
interface PassageTexts {
  readonly texts: DocumentTexts;
  readonly analysed: AnalysedTexts;
}

/** Returns a stored item as queries see it, ready to be matched. */
export function analyseItem(article: ItemArticle, stored: ItemWithPassage): MatchDocument {
  const { texts, analysed } = passageTextsOf(article, stored);
  return analyseDocument(inputOf(article, stored, texts), analysed);
}

/** Returns what a query sees of one stored item: the item with its headline, section heading and passage. */
export function documentInput(article: ItemArticle, stored: ItemWithPassage): DocumentInput {
  return inputOf(article, stored, passageTextsOf(article, stored).texts);
}

function inputOf(article: ItemArticle, { item }: ItemWithPassage, texts: DocumentTexts): DocumentInput {
  const { publisher, inLanguage, datePublished } = article;
  return { ...texts, item, publisher, inLanguage, datePublished };
}

/**
 * The texts of the passages of each article that is in use, so that each is read and analysed once. It is forgotten
 * with the article.
 */
const textsByArticle = new WeakMap<ItemArticle, Map<string, PassageTexts>>();

function passageTextsOf(article: ItemArticle, { item: { heading }, passage }: ItemWithPassage): PassageTexts {
  const known = textsByArticle.get(article) ?? new Map<string, PassageTexts>();
  textsByArticle.set(article, known);
  const key = `${passage.start}-${passage.end} ${heading ?? ''}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const text = plainText(article.text, article.format, passage.start, passage.end);
  const texts: DocumentTexts = {
    headline: article.headline,
    heading,
    passage: text,
    otherNames: otherNamesIn(text, namesOf(article)),
  };
  const made = { texts, analysed: new AnalysedTexts(texts) };
  known.set(key, made);
  return made;
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
