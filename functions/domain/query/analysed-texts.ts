import type { TextSpan } from '../article/text/text-span.ts';
import type { DocumentTexts } from './document-input.ts';
import { scanWords } from './text/scan-words.ts';
import { breakWord, type Word, wordAt, wordOf } from './text/word.ts';

/** A term of several words: a name (`artificial intelligence` is ai), or a hyphenated word (`e-mail`). */
export interface Compound {
  readonly term: string;
  readonly at: number;
  readonly length: number;
}

/**
 * The words of headline, heading and passage, with a break after each text. All items of one passage share them.
 *
 *     Ports open │ (no heading) │ The pact on e-mail …     compounds: email at `e`, 2 words long
 */
export class AnalysedTexts {
  readonly words: Word[] = [];
  /** The index of the first word behind the headline. */
  readonly headlineEnd: number;
  /** The index of the first word behind the heading. */
  readonly headingEnd: number;
  /** In order of `at`. */
  readonly compounds: Compound[] = [];
  readonly #texts: DocumentTexts;
  #terms: readonly string[] | undefined;
  #spans: readonly TextSpan[] | undefined;

  constructor(texts: DocumentTexts) {
    this.#texts = texts;
    this.#read(texts.headline);
    this.words.push(breakWord);
    this.headlineEnd = this.words.length;
    if (texts.heading !== undefined) this.#read(texts.heading);
    this.words.push(breakWord);
    this.headingEnd = this.words.length;
    this.#read(texts.passage);
    for (const passage of texts.morePassages ?? []) {
      this.words.push(breakWord);
      this.#read(passage);
    }
    for (const { name } of texts.otherNames ?? []) {
      this.words.push(breakWord);
      this.#read(name);
    }
    this.#addNames();
  }

  /** The place of each word in its own text. Found at the first use. */
  get spans(): readonly TextSpan[] {
    this.#spans ??= spansOf(this.#texts);
    return this.#spans;
  }

  /** The terms of the words and names, and the first three letters of words, each once. Found at the first use. */
  get terms(): readonly string[] {
    this.#terms ??= this.#findTerms();
    return this.#terms;
  }

  #findTerms(): string[] {
    const terms = new Set<string>();
    for (const { term, prefixTerm } of this.words) {
      if (term === '') continue;
      terms.add(term);
      if (prefixTerm !== '') terms.add(prefixTerm);
    }
    for (const { term } of this.compounds) terms.add(term);
    return [...terms];
  }

  #read(text: string): void {
    const { words, compounds } = this;
    let previousStart = -1;
    let previousEnd = -1;
    eachWord(text, (word, start, end) => {
      if (start === previousEnd + 1 && isHyphen(text.charCodeAt(previousEnd))) {
        const joined = joinedTerm(text, previousStart, previousEnd, start, end);
        // Only two parts make one word. Nobody writes `state-of-the-art` as one.
        const ofTwo = !isHyphen(text.charCodeAt(end)) && !isHyphenBehindWord(text, previousStart - 1);
        if (ofTwo && joined !== '') {
          compounds.push({ term: joined, at: words.length - 1, length: 2 });
        }
      }
      words.push(word);
      previousStart = start;
      previousEnd = end;
    });
  }

  #addNames(): void {
    const { words, compounds } = this;
    const hyphenated = compounds.length;
    for (let at = 0; at < words.length; at += 1) {
      const sequences = words[at]?.sequences;
      if (sequences === undefined) continue;
      for (const { terms, alias } of sequences) {
        let i = 1;
        while (i < terms.length && words[at + i]?.term === terms[i]) i += 1;
        if (i === terms.length) compounds.push({ term: alias, at, length: terms.length });
      }
    }
    if (hyphenated > 0 && compounds.length > hyphenated) compounds.sort((a, b) => a.at - b.at);
  }
}

/** Calls back for each word of one text, in order. */
function eachWord(text: string, found: (word: Word, start: number, end: number) => void): void {
  const casing = isShouting(text) ? 'shouting' : 'mixed';
  scanWords(text, (start, end) => {
    const word = wordAt(text, start, end, casing);
    if (word.term !== '') found(word, start, end);
  });
}

/** Returns the places of a document's words, in order. The break behind a text has an empty place. */
function spansOf({
  headline,
  heading = '',
  passage,
  morePassages = [],
  otherNames = [],
}: DocumentTexts): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const text of [headline, heading, passage, ...morePassages]) {
    eachWord(text, (_, start, end) => spans.push({ start, end }));
    spans.push({ start: text.length, end: text.length });
  }
  for (const { name, start, end } of otherNames) {
    eachWord(name, () => spans.push({ start, end }));
    spans.push({ start: end, end });
  }
  return spans;
}

/** Whether a hyphen is at this place directly behind a word, or behind its possessive `’s`. */
function isHyphenBehindWord(text: string, at: number): boolean {
  return isHyphen(text.charCodeAt(at)) && /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

const twoLetters = /^\p{L}+$/u;

/** Returns the term of two hyphenated parts written as one word; empty unless both parts are letters only. */
export function joinedTerm(
  text: string,
  firstStart: number,
  firstEnd: number,
  start: number,
  end: number,
): string {
  const first = text.slice(firstStart, firstEnd);
  const second = text.slice(start, end);
  if (!twoLetters.test(first) || !twoLetters.test(second)) return '';
  return wordOf((first + second).toLowerCase()).term;
}

/** Whether a text has at least two words and no small letter. */
function isShouting(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  return /\p{Lu}\P{L}+\p{Lu}/u.test(text);
}
