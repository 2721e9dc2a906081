import { type Token, tokenise } from '../text/tokens.ts';
import type { Word } from '../text/words.ts';
import { singularsOf, spellings } from './spellings.ts';

/** A topic that a phrase names, by its index, and the company that the phrase needs. */
export interface Sense {
  readonly topic: number;
  readonly company?: Company;
}

/** The company that a weak word needs in its sentence: one of the words or topics, and a number of countries. */
export interface Company {
  readonly near: ReadonlySet<string>;
  readonly beside: ReadonlySet<number>;
  readonly countries: number;
}

/** The phrases as a tree of words. Keys are in lower case, or as written where a word has a capital. */
export interface PhraseNode {
  next?: Map<string, PhraseNode>;
  /** The senses of the phrase that ends here. Empty for a phrase that names no topic. */
  senses?: Sense[];
  /** The senses where the last word is in the plural. */
  plurals?: Sense[];
}

export interface PhraseMatch {
  readonly senses: readonly Sense[];
  /** Index of the last token. */
  readonly last: number;
}

/** Finds the longest phrase that begins at token `at` and ends before `to`. Hyphens between its words do not matter. */
export function findLongestAt(
  root: PhraseNode,
  tokens: readonly Token[],
  at: number,
  to: number,
): PhraseMatch | undefined {
  let best: PhraseMatch | undefined;
  const found = (senses: readonly Sense[] | undefined, last: number): void => {
    if (senses === undefined || (best !== undefined && last < best.last)) return;
    best = { senses: best?.last === last ? [...best.senses, ...senses] : senses, last };
  };
  const walk = (node: PhraseNode, i: number): void => {
    const token = tokens[i];
    const { next } = node;
    if (token === undefined || next === undefined || i >= to) return;
    const { text, lower } = token;
    step(next.get(lower), i);
    if (text !== lower) step(next.get(text), i);
    if (!text.endsWith('s')) return;
    for (const singular of singularsOf(lower)) found(next.get(singular)?.plurals, i);
    if (text !== lower) for (const singular of singularsOf(text)) found(next.get(singular)?.plurals, i);
  };
  const step = (node: PhraseNode | undefined, i: number): void => {
    if (node === undefined) return;
    found(node.senses, i);
    if (node.next !== undefined) walk(node, isHyphen(tokens[i + 1]?.text) ? i + 2 : i + 1);
  };
  walk(root, at);
  return best;
}

/** Whether a word can begin a phrase, in any of its spellings. Most words begin none. */
export function beginsPhrase({ next }: PhraseNode, { text, lower }: Word): boolean {
  const has = (word: string) => next?.has(word) === true;
  if (has(lower) || has(text)) return true;
  return text.endsWith('s') && (singularsOf(lower).some(has) || singularsOf(text).some(has));
}

/** Returns the spellings of a phrase as lists of words, without hyphens, and whether its plural counts too. */
export function waysOfWriting(phrase: string): { ways: string[][]; plural: boolean } {
  const plural = !phrase.endsWith('=');
  let ways: string[][] = [[]];
  for (const word of wordsOf(plural ? phrase : phrase.slice(0, -1))) {
    const forms = spellings(word);
    if (forms.length === 1) for (const way of ways) way.push(word);
    else ways = ways.flatMap((way) => forms.map((form) => [...way, form]));
  }
  return { ways, plural };
}

function wordsOf(phrase: string): string[] {
  // Most phrases are plain words. For these the tokeniser would give the same.
  if (/^[A-Za-z -]+$/.test(phrase)) return phrase.split(/[ -]/);
  return tokenise(phrase)
    .map(({ text }) => text)
    .filter((text) => !isHyphen(text));
}

function isHyphen(text: string | undefined): boolean {
  return text === '-' || text === '‐' || text === '‑';
}
