import type { Article, StoredPassage } from '../article/article.ts';
import { type DefinedName, definedNames } from '../article/defined-names.ts';
import { type Institution, institutionsOf } from '../article/institutions.ts';
import { plainText } from '../article/plain-text.ts';
import type { StoredItem } from '../article/structured-article.ts';
import { AnalysedTexts } from './analysed-texts.ts';
import { analyseDocument, type MatchDocument } from './document.ts';
import type { DocumentInput, DocumentTexts, OtherName } from './document-input.ts';
import { institutionsIn, maxOtherNames, otherNamesIn } from './other-names.ts';

type ItemArticle = Pick<
  Article,
  'headline' | 'publisher' | 'inLanguage' | 'datePublished' | 'text' | 'format' | 'passages'
>;

/** The texts of one passage of an article. All its items share them. */
interface PassageTexts {
  readonly texts: DocumentTexts;
  readonly analysed: AnalysedTexts;
}

/** Returns a stored item as queries see it, ready to be matched. */
export function analyseItem(article: ItemArticle, stored: StoredItem): MatchDocument {
  const { texts, analysed } = textsOfItem(article, stored);
  return analyseDocument(inputOf(article, texts, stored), analysed);
}

/** Returns what a query sees of one stored item: the item with its headline, section heading and passage. */
export function documentInput(article: ItemArticle, stored: StoredItem): DocumentInput {
  return inputOf(article, textsOfItem(article, stored).texts, stored);
}

/** Returns a passage without its items as queries see it, ready to be matched: its words alone. */
export function analysePassage(article: ItemArticle, passage: StoredPassage): MatchDocument {
  const { heading } = passage;
  const above = heading && plainText(article.text, article.format, heading.start, heading.end);
  const { texts, analysed } = passageTextsOf(article, passage, above);
  return analyseDocument({ ...inputOf(article, texts), isOpening: passage.isOpening === true }, analysed);
}

function textsOfItem(article: ItemArticle, { item, passage }: StoredItem): PassageTexts {
  return passageTextsOf(article, passage, item.heading);
}

function inputOf(article: ItemArticle, texts: DocumentTexts, stored?: StoredItem): DocumentInput {
  const { publisher, inLanguage, datePublished } = article;
  const input = { ...texts, publisher, inLanguage, datePublished };
  return stored === undefined
    ? input
    : { ...input, item: stored.item, isOpening: isInOpening(article, stored) };
}

/** Whether an item is in the passage that opens its article. Without passages, each is: the article is not read yet. */
function isInOpening({ passages }: ItemArticle, { passage }: StoredItem): boolean {
  const opening = passages?.find(({ isOpening }) => isOpening);
  return opening === undefined || (passage.start < opening.end && passage.end > opening.start);
}

/**
 * The texts of the passages of each article that is in use, so that each is read and analysed once. It is forgotten
 * with the article.
 */
const textsByArticle = new WeakMap<ItemArticle, Map<string, PassageTexts>>();

function passageTextsOf(
  article: ItemArticle,
  { start, end }: Pick<StoredPassage, 'start' | 'end'>,
  heading: string | undefined,
): PassageTexts {
  const known = textsByArticle.get(article) ?? new Map<string, PassageTexts>();
  textsByArticle.set(article, known);
  const key = `${start}-${end} ${heading ?? ''}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const text = plainText(article.text, article.format, start, end);
  const texts: DocumentTexts = {
    headline: article.headline,
    heading,
    passage: text,
    otherNames: otherNames(text, namesOf(article)),
  };
  const made = { texts, analysed: new AnalysedTexts(texts) };
  known.set(key, made);
  return made;
}

interface Names {
  readonly defined: readonly DefinedName[];
  readonly institutions: readonly Institution[];
}

/** The names that each article defines, and its institutions, found once for all its items. */
const namesByArticle = new WeakMap<Pick<Article, 'text'>, Names>();

function namesOf(article: Pick<Article, 'text'>): Names {
  const known = namesByArticle.get(article);
  if (known !== undefined) return known;
  const names = { defined: definedNames(article.text), institutions: institutionsOf(article.text) };
  namesByArticle.set(article, names);
  return names;
}

function otherNames(passage: string, { defined, institutions }: Names): OtherName[] {
  return [...otherNamesIn(passage, defined), ...institutionsIn(passage, institutions)].slice(
    0,
    maxOtherNames,
  );
}
