import type { TextSpan } from '../article/text/text-span.ts';
import type { DocumentInput } from './document-input.ts';
import { itemTermsOf } from './text/item-terms.ts';
import { scanWords } from './text/scan-words.ts';
import { breakWord, type Word, wordAt, wordOf } from './text/word.ts';

export type Zone = 'headline' | 'heading' | 'passage';

/** A term of several words: a name (`artificial intelligence` is ai), or a hyphenated word (`e-mail`). */
export interface Compound {
  readonly term: string;
  readonly at: number;
  readonly length: number;
}

/**
 * A document as queries see it: the words of headline, heading and passage, with a break after each text.
 *
 *     Ports open │ (no heading) │ The pact on e-mail …     compounds: email at `e`, 2 words long
 */
export interface MatchDocument {
  readonly input: DocumentInput;
  readonly words: readonly Word[];
  /** The place of each word in its own text. Found at the first use. */
  readonly spans: readonly TextSpan[];
  /** The index of the first word behind the headline. */
  readonly headlineEnd: number;
  /** The index of the first word behind the heading. */
  readonly headingEnd: number;
  /** In order of `at`. */
  readonly compounds: readonly Compound[];
  /** Terms of the item's facts, publisher and language. Found at the first use. */
  readonly itemTerms: readonly string[];
}

class AnalysedDocument implements MatchDocument {
  readonly input: DocumentInput;
  readonly words: Word[] = [];
  readonly headlineEnd: number;
  readonly headingEnd: number;
  readonly compounds: Compound[] = [];
  #itemTerms: readonly string[] | undefined;
  #spans: readonly TextSpan[] | undefined;

  constructor(input: DocumentInput) {
    this.input = input;
    this.#read(input.headline);
    this.words.push(breakWord);
    this.headlineEnd = this.words.length;
    if (input.heading !== undefined) this.#read(input.heading);
    this.words.push(breakWord);
    this.headingEnd = this.words.length;
    this.#read(input.passage);
    for (const passage of input.morePassages ?? []) {
      this.words.push(breakWord);
      this.#read(passage);
    }
    for (const { name } of input.otherNames ?? []) {
      this.words.push(breakWord);
      this.#read(name);
    }
    this.#addNames();
  }

  get itemTerms(): readonly string[] {
    this.#itemTerms ??= itemTermsOf(this.input);
    return this.#itemTerms;
  }

  get spans(): readonly TextSpan[] {
    this.#spans ??= spansOf(this.input);
    return this.#spans;
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
}: DocumentInput): TextSpan[] {
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

/** Cuts the texts of a document into words. */
export function analyseDocument(input: DocumentInput): MatchDocument {
  return new AnalysedDocument(input);
}

/** Returns the zone of the word at this index. */
export function zoneOf(document: MatchDocument, at: number): Zone {
  return at < document.headlineEnd ? 'headline' : at < document.headingEnd ? 'heading' : 'passage';
}

/** Returns every term that the document can be found under: words, their first three letters, names, fields. */
export function termsOf(document: MatchDocument): string[] {
  const terms = new Set<string>();
  for (const { term, prefixTerm } of document.words) {
    if (term === '') continue;
    terms.add(term);
    if (prefixTerm !== '') terms.add(prefixTerm);
  }
  for (const { term } of document.compounds) terms.add(term);
  for (const term of document.itemTerms) terms.add(term);
  return [...terms];
}
