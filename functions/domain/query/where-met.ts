import type { ArticleDocument } from './article-documents.ts';
import { clausesOf, isGroup, leafOperatorOf } from './operators/table.ts';
import type { Leaf, Query } from './query.ts';

/** Where an article meets one clause of a query. */
export interface ClausePlace {
  readonly clause: string;
  readonly inHeadline: boolean;
  /** The paragraphs that meet it, with their heading and the facts of their items. The first paragraph is 1. */
  readonly paragraphs: readonly number[];
  /** The same as a sentence: `It is in the headline and in paragraph 4.` */
  readonly where: string;
}

/** The most paragraphs that a sentence names. */
const maxNamed = 5;

/** Returns, for each clause without clauses inside it, where the documents of an article meet it. */
export function whereMet(query: Query, documents: readonly ArticleDocument[]): ClausePlace[] {
  const leaves = new Map(leavesOf(query).map((leaf) => [leaf.key, leaf]));
  return [...leaves].map(([clause, leaf]) => {
    const operator = leafOperatorOf(leaf);
    const inHeadline = documents.some(({ document }) => isInHeadline(leaf, document));
    const met = documents.filter(({ document }) => operator.matchesPassage(leaf, document));
    const paragraphs = [...new Set(met.map(({ ordinal }) => ordinal + 1))];
    const isOfArticle = documents.some(({ document }) => operator.matches(leaf, document));
    return { clause, inHeadline, paragraphs, where: sentenceOf(inHeadline, paragraphs, isOfArticle) };
  });
}

function leavesOf(query: Query): Leaf[] {
  return isGroup(query) ? clausesOf(query).flatMap(leavesOf) : [query];
}

function isInHeadline(leaf: Leaf, document: ArticleDocument['document']): boolean {
  return leafOperatorOf(leaf)
    .spans(leaf, document)
    .some((span) => span.in === 'headline');
}

function sentenceOf(inHeadline: boolean, paragraphs: readonly number[], isOfArticle: boolean): string {
  const named = paragraphs.slice(0, maxNamed);
  const more = paragraphs.length - named.length;
  const list = [...named.map(String), ...(more > 0 ? [`${more} more`] : [])];
  const places = [
    ...(inHeadline ? ['in the headline'] : []),
    ...(list.length > 0
      ? [`in ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${joined(list)}`]
      : []),
  ];
  if (places.length > 0) return `It is ${joined(places)}.`;
  return isOfArticle ? 'It is true of the whole article.' : 'It is nowhere in the article.';
}

function joined(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
}
