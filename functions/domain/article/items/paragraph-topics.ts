import type { Prose } from '../text/prose.ts';
import { findTopics } from '../topics/find-topics.ts';
import type { Paragraph } from './placed-sentences.ts';

/** How many sentences back a chain of sentences that only point back is followed. */
const furthestBack = 5;

/** The topics of the sentences of a paragraph. They are found on demand, because most sentences state no fact. */
export class ParagraphTopics {
  readonly #prose: Prose;
  readonly #paragraph: Paragraph;
  readonly #headlineTopics: readonly string[];
  readonly #known: (readonly string[] | undefined)[] = [];
  #around: readonly string[] | undefined;

  constructor(prose: Prose, paragraph: Paragraph, headlineTopics: readonly string[]) {
    this.#prose = prose;
    this.#paragraph = paragraph;
    this.#headlineTopics = headlineTopics;
  }

  /** Returns the topics of the i-th sentence. */
  topicsOf(i: number): readonly string[] {
    return this.#topicsAt(i, 0);
  }

  /** Returns the topics that the i-th sentence names itself. */
  ownTopicsOf(i: number): readonly string[] {
    const sentence = this.#paragraph.sentences[i];
    return sentence === undefined ? [] : findTopics(this.#prose, sentence.first, sentence.last);
  }

  #topicsAt(i: number, back: number): readonly string[] {
    const sentence = this.#paragraph.sentences[i];
    if (sentence === undefined || back > furthestBack) return [];
    const known = this.#known[i];
    if (known !== undefined) return known;
    const topics = findTopics(this.#prose, sentence.first, sentence.last, {
      around: () => this.#topicsAround(),
      before: () => this.#topicsAt(i - 1, back + 1),
    });
    this.#known[i] = topics;
    return topics;
  }

  /** Returns the topics of headline, heading and the whole paragraph. */
  #topicsAround(): readonly string[] {
    const { first, last, heading } = this.#paragraph;
    this.#around ??= [
      ...this.#headlineTopics,
      ...(heading === undefined ? [] : findTopics(this.#prose, heading.first, heading.last)),
      ...findTopics(this.#prose, first, last),
    ];
    return this.#around;
  }
}
