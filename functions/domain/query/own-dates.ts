import { stemsOf } from '../article/moves/stems.ts';
import { plainText } from '../article/plain-text.ts';
import type { StoredItem, StructuredArticle } from '../article/structured-article.ts';
import { AnalysedTexts } from './analysed-texts.ts';
import { analyseDocument, type MatchDocument } from './document.ts';
import { analyseItem } from './item-document.ts';
import { clausesOf, isGroup, leafOperatorOf } from './operators/table.ts';
import type { Query } from './query.ts';

/**
 * Returns whether the due dates of an item that a query matches belong to what the query looks for. A paragraph can tell of
 * several things, and a query may match it by another sentence than the one with the date. Such a sentence is left out
 * only when it surely tells of something else:
 *
 * - neither its words nor the facts of its item meet a clause of the query,
 * - it names somebody, and shares no word with the rest of the paragraph,
 * - and nothing in it refers back, as `they` or `the deal` does.
 *
 * Example: `tariff` matches *Negotiators meet on Friday about the last tariff questions. The talks end on Sunday. Prime
 * Minister Park will visit Oslo next month.* The first two dates belong to it, and the visit does not.
 */
export function hasOwnDates(
  query: Query,
  article: StructuredArticle['article'],
  stored: StoredItem,
): boolean {
  const { item } = stored;
  const whole = analyseItem(article, stored);
  const quote = plainText(article.text, article.format, item.start, item.end);
  const rest = restOf(whole.input.passage, quote);
  if (rest === undefined || isMet(query, sentenceOf(whole, quote)) || !isMet(query, whole)) return true;
  return !namesSomebody(stored, quote) || refersBack(quote) || shareWords(quote, rest);
}

/** Returns the passage without the sentence. Undefined where there is nothing else, or the sentence is not in it. */
function restOf(passage: string, quote: string): string | undefined {
  const at = passage.indexOf(quote);
  if (at < 0) return undefined;
  const rest = `${passage.slice(0, at)} ${passage.slice(at + quote.length)}`;
  return rest.trim() === '' ? undefined : rest;
}

/** Returns the sentence of an item as a document of its own, behind the same heading. */
function sentenceOf({ input }: MatchDocument, quote: string): MatchDocument {
  const { headline, heading } = input;
  const texts = { headline, heading, passage: quote };
  return analyseDocument({ ...input, ...texts, otherNames: undefined }, new AnalysedTexts(texts));
}

/** Whether the words or facts of a document meet a clause. Nothing that is absent counts. */
function isMet(query: Query, document: MatchDocument): boolean {
  if (!isGroup(query)) return leafOperatorOf(query).matchesPassage(query, document);
  return query.type !== 'not' && clausesOf(query).some((clause) => isMet(clause, document));
}

function namesSomebody({ item }: StoredItem, quote: string): boolean {
  return item.parties.length > 0 || /(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}{2,}/u.test(quote.replace(calendar, ''));
}

const calendar =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** Words that stand for something named before. */
const pointing =
  /\b(?:it|its|they|their|them|he|his|him|she|her|this(?! (?:week|month|year|spring|summer|autumn|winter|weekend))|that|these|those|both|such|so|then|there|also|another|others?|former|latter|same|either|neither|meanwhile|instead)\b/i;
/** Acts whose object or subject is what was told before: `Brussels will decide by Friday`, `Voting begins in May`. */
const objectless =
  /\b(?:decid|vot|rul|respond|repl|answer|sign|approv|appeal|follow|start|begin|open|expir|end|resum|conclud|clos|appl)(?:e|es|s|y|ies|ing)?(?= (?:by|on|in|at|before|after|until|from|next|this|tomorrow|within|later|early|late|no later)\b|[,.;]|$)/i;
/** `the deal`, `the first`. The article of a name, of an office and of a time points at nothing: `the Louvre`, `the end of May`. */
const definite =
  /\bthe (?!(?:end|start|beginning|middle|week|month|year|quarter|day|weekend|morning|evening|afternoon|next|last|coming|following|summer|autumn|winter|spring|prime|president|minister|king|queen|chancellor)\b)\p{Ll}/iu;

function refersBack(quote: string): boolean {
  return (
    pointing.test(quote) ||
    objectless.test(quote) ||
    definite.test(quote.replace(/\b[Tt]he(?= \p{Lu})/gu, ''))
  );
}

function shareWords(quote: string, rest: string): boolean {
  return !stemsOf(quote).isDisjointFrom(stemsOf(rest));
}
