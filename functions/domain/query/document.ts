import type { TextSpan } from '../article/text/text-span.ts';
import { AnalysedTexts, type Compound } from './analysed-texts.ts';
import type { DocumentInput } from './document-input.ts';
import { itemTermsOf } from './text/item-terms.ts';
import type { Word } from './text/word.ts';

export type Zone = 'headline' | 'heading' | 'passage';

/** A document as queries see it: its analysed texts, with the facts of its item. */
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
  /** Terms of the texts, each once. Found at the first use. */
  readonly textTerms: readonly string[];
  /** Terms of the item's facts, publisher and language. Found at the first use. */
  readonly itemTerms: readonly string[];
}

class AnalysedDocument implements MatchDocument {
  readonly input: DocumentInput;
  readonly words: readonly Word[];
  readonly headlineEnd: number;
  readonly headingEnd: number;
  readonly compounds: readonly Compound[];
  readonly #texts: AnalysedTexts;
  #itemTerms: readonly string[] | undefined;

  constructor(input: DocumentInput, texts: AnalysedTexts) {
    this.input = input;
    this.#texts = texts;
    this.words = texts.words;
    this.headlineEnd = texts.headlineEnd;
    this.headingEnd = texts.headingEnd;
    this.compounds = texts.compounds;
  }

  get spans(): readonly TextSpan[] {
    return this.#texts.spans;
  }

  get textTerms(): readonly string[] {
    return this.#texts.terms;
  }

  get itemTerms(): readonly string[] {
    this.#itemTerms ??= itemTermsOf(this.input);
    return this.#itemTerms;
  }
}

/**
 * Cuts the texts of a document into words.
 * @param texts the analysed texts of another document with the same texts, so that they are not analysed again
 */
export function analyseDocument(input: DocumentInput, texts = new AnalysedTexts(input)): MatchDocument {
  return new AnalysedDocument(input, texts);
}

/** Returns the zone of the word at this index. */
export function zoneOf(document: MatchDocument, at: number): Zone {
  return at < document.headlineEnd ? 'headline' : at < document.headingEnd ? 'heading' : 'passage';
}

/** Returns every term that the document can be found under: words, their first three letters, names, fields. */
export function termsOf({ textTerms, itemTerms }: MatchDocument): string[] {
  return [...new Set([...textTerms, ...itemTerms])];
}
