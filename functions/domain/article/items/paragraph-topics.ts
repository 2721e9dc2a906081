import type { Prose } from '../text/prose.ts';
import { findTopics, type TopicContext } from '../topics/find-topics.ts';
import type { Paragraph } from './placed-sentences.ts';

/** How many sentences back a sentence that only points back may point. */
const furthestBack = 5;

/** The topics of a paragraph's sentences. Found when they are asked for: most sentences state nothing. */
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

  /** The topics of the i-th sentence. */
  topicsOf(i: number): readonly string[] {
    return this.#topicsAt(i, 0);
  }

  /** Those that the i-th sentence names itself. */
  ownTopicsOf(i: number): readonly string[] {
    const sentence = this.#paragraph.sentences[i];
    return sentence === undefined ? [] : findTopics(this.#prose, sentence.first, sentence.last);
  }

  #topicsAt(i: number, back: number): readonly string[] {
    const sentence = this.#paragraph.sentences[i];
    if (sentence === undefined || back > furthestBack) return [];
    const known = this.#known[i];
    if (known !== undefined) return known;
    const around = (): readonly string[] => this.#topicsAround();
    const before = (): readonly string[] => this.#topicsAt(i - 1, back + 1);
    const context: TopicContext = {
      get around() {
        return around();
      },
      get before() {
        return before();
      },
    };
    const topics = findTopics(this.#prose, sentence.first, sentence.last, context);
    this.#known[i] = topics;
    return topics;
  }

  /** Those of headline, heading and the whole paragraph. */
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
