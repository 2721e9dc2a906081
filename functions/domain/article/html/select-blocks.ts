import { isDateLine, isEntry } from '../blocks/entry.ts';
import { isOutside, looksOutside } from './hints.ts';
import type { HtmlBlock, HtmlDocument } from './html-document.ts';
import { joinRows, textOfBlock } from './join-rows.ts';
import { headingTags } from './tags.ts';

/** The share of the page's running text that an element must hold to be the whole article. */
const dominant = 0.8;
/** An element with more of the text than this is kept, even if its class or id speaks against it. */
const tooMuchToDrop = 0.5;
/** A line with more links than this leads to other pages. */
const mostlyLinks = 0.5;

/**
 * Selects the blocks of a page that belong to the article, in three steps:
 * 1. Elements around the article are dropped by their names, roles, classes and ids.
 * 2. The lowest element is taken that still holds nearly all running text.
 * 3. Lines that are links or labels are dropped.
 * Each step is one pass over elements and blocks.
 */
export function selectBlocks(document: HtmlDocument): HtmlBlock[] {
  const { elements, blocks } = document;
  const weights = blocks.map((block) => weightOf(document, block));
  const dropped = droppedElements(document, weights);
  const root = articleElement(document, weights, dropped);
  const inside = elements.map(() => false);
  elements.forEach(({ parent }, i) => {
    inside[i] = i === root || (parent >= 0 && inside[parent] === true);
  });
  const article = blocks.filter(({ element }) =>
    root < 0
      ? element < 0 || dropped[element] !== true
      : inside[element] === true && dropped[element] !== true,
  );
  return withoutLabels(document, joinRows(document, article));
}

/** Returns how strongly a block shows where the article is. Running text does, links and labels do not. */
function weightOf({ text, elements }: HtmlDocument, { start, end, element, linked }: HtmlBlock): number {
  const length = end - start;
  if (length < 25 || headingTags.has(elements[element]?.name ?? '')) return 0;
  if (linked > length * mostlyLinks) return 0;
  const commas = Math.min(8, countCommas(text, start, end));
  return 1 + commas + Math.min(10, (length - linked) / 100);
}

function countCommas(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf(',', start); at >= 0 && at < end && count < 8; at = text.indexOf(',', at + 1))
    count += 1;
  return count;
}

/** Returns the weight of each element with all that it contains. Parents are before their children in the list. */
function subtreeWeights(
  { elements, blocks }: HtmlDocument,
  weights: readonly number[],
  dropped: readonly boolean[],
): number[] {
  const sums = elements.map(() => 0);
  blocks.forEach(({ element }, i) => {
    if (element >= 0 && dropped[element] !== true) sums[element] = (sums[element] ?? 0) + (weights[i] ?? 0);
  });
  for (let i = elements.length - 1; i >= 0; i -= 1) {
    const parent = elements[i]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}

function droppedElements(document: HtmlDocument, weights: readonly number[]): boolean[] {
  const { elements } = document;
  const sums = subtreeWeights(document, weights, []);
  const all = elements.reduce((sum, { parent }, i) => (parent < 0 ? sum + (sums[i] ?? 0) : sum), 0);
  const dropped: boolean[] = [];
  elements.forEach((element, i) => {
    const above = element.parent >= 0 && dropped[element.parent] === true;
    const holdsMuch = (sums[i] ?? 0) > all * tooMuchToDrop;
    // The header of a page has the menu. The header of an article has the title.
    const pageHeader = element.name === 'header' && (sums[i] ?? 0) === 0 && !isWithinArticle(document, i);
    dropped[i] = above || isOutside(element) || pageHeader || (looksOutside(element) && !holdsMuch);
  });
  return dropped;
}

function isWithinArticle({ elements }: HtmlDocument, element: number): boolean {
  for (let at = element, seen = 0; at >= 0 && seen < 12; at = elements[at]?.parent ?? -1, seen += 1) {
    const name = elements[at]?.name;
    if (name === 'article' || name === 'main') return true;
  }
  return false;
}

/** Returns the element that says that it is the article, or the lowest one that holds nearly all running text. */
function articleElement(
  document: HtmlDocument,
  weights: readonly number[],
  dropped: readonly boolean[],
): number {
  const { elements } = document;
  const sums = subtreeWeights(document, weights, dropped);
  const children = new Map<number, number>();
  let labelled = -1;
  elements.forEach(({ parent, itemprop, name }, i) => {
    if (dropped[i] === true) return;
    // The heaviest child of each element.
    const known = children.get(parent);
    if (known === undefined || (sums[i] ?? 0) > (sums[known] ?? 0)) children.set(parent, i);
    const labels = itemprop === 'articlebody' || name === 'article';
    if (labels && (labelled < 0 || (sums[i] ?? 0) > (sums[labelled] ?? 0))) labelled = i;
  });
  let at = -1;
  const total = elements.reduce((sum, { parent }, i) => (parent < 0 ? sum + (sums[i] ?? 0) : sum), 0);
  if (labelled >= 0 && (sums[labelled] ?? 0) >= total * 0.4) at = labelled;
  for (;;) {
    const next = children.get(at);
    const weight = at < 0 ? total : (sums[at] ?? 0);
    if (next === undefined || weight === 0 || (sums[next] ?? 0) < weight * dominant) return at;
    // The search stops at the element around the paragraphs, before a single long paragraph.
    if (elements[next]?.name === 'p' || !children.has(next)) return at;
    at = next;
  }
}

/** Drops lines that are mostly links, and short lines that are neither sentence nor heading nor entry. */
function withoutLabels(document: HtmlDocument, blocks: readonly HtmlBlock[]): HtmlBlock[] {
  let isUnderDate = false;
  return blocks.filter((block) => {
    const { start, end, element, linked, bold } = block;
    const length = end - start;
    const isShort = length < 40;
    const line = isShort ? textOfBlock(document, block) : '';
    const isHeading = headingTags.has(document.elements[element]?.name ?? '');
    if (isHeading || isDateLine(line)) isUnderDate = isDateLine(line);
    if (isHeading) return linked < length || !isShort;
    if (linked > length * mostlyLinks) return false;
    return !isShort || bold > length / 2 || isComplete(line) || (isUnderDate && line.includes(' '));
  });
}

/** Whether a short line ends like a sentence, states something, or has a day with its event. */
function isComplete(line: string): boolean {
  if (/[.!?…:]["”’')\]]*$/u.test(line) || isEntry(line) || isDateLine(line)) return true;
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
  return words.length >= 4 && statement.test(line);
}

/** A verb that states something, in a line without a full stop: `Japan will buy 50 aircraft`. */
const statement = / (?:will|would|is|are|was|were|has|have|had|may|must|can|could|should) \p{Ll}/u;
