import { maxPassages, type Passage, type StoredPassage } from '../article.ts';
import type { Block, Readable } from '../blocks/readable.ts';
import type { Prose } from '../text/prose.ts';
import type { TextSpan } from '../text/text-span.ts';
import { longestHeading } from './placed-sentences.ts';

/** A paragraph of up to this many characters (UTF-16 units) is one passage. Paragraphs of news have some 300. */
const maxWholeParagraph = 2_000;

/** A longer paragraph is read in parts: whole sentences, of up to this many characters together. */
const maxPart = 700;

/** Words of a paragraph that can open an article. A shorter one is the name of a writer or of a place. */
const fewestOpeningWords = 8;

/** A stretch of the submitted body, and the passage that its facts are in. */
interface Part {
  readonly span: TextSpan;
  readonly passage: Passage;
}

/**
 * The passages of an article: what a query sees around a fact. A paragraph is one passage, unless it is long. In a long
 * paragraph, a fact is in its own part with the parts before and after it. So the cost of an item has a bound, whatever
 * the length of its paragraph, and the facts of one part share one passage.
 *
 *     paragraph of 3,000 characters:   part 1 │ part 2 │ part 3 │ part 4 │ part 5
 *     passage of the facts in part 2:  └──────────────────────┘
 *
 * A sentence that is longer than a part is a part of its own, and not in the passages beside it.
 */
export class Passages {
  readonly #parts: readonly Part[];
  /** The passages of the paragraphs, in order, each once. */
  readonly #ofParagraphs: StoredPassage[] = [];

  constructor(readable: Readable, { sentences }: Prose) {
    let next = 0;
    let heading: Passage | undefined;
    let opening: StoredPassage | undefined;
    this.#parts = readable.blocks.flatMap((block) => {
      const inside: TextSpan[] = [];
      while ((sentences[next]?.start ?? Number.POSITIVE_INFINITY) < block.end) {
        const { start, end } = sentences[next] as TextSpan;
        if (start >= block.start) inside.push({ start, end: Math.min(end, block.end) });
        next += 1;
      }
      const parts = partsOf(block, inside).map(({ span, passage }) => ({
        span: readable.toSource(span),
        passage: readable.toSource(passage),
      }));
      if (block.kind === 'heading') {
        heading = block.end - block.start > longestHeading ? undefined : readable.toSource(block);
        return parts;
      }
      const texts = parts.map(({ passage }) => ({ ...passage, ...(heading && { heading }) }));
      if (opening === undefined && hasWords(readable.text.slice(block.start, block.end))) [opening] = texts;
      this.#ofParagraphs.push(...texts);
      return parts;
    });
    opening ??= this.#ofParagraphs[0];
    if (opening !== undefined) Object.assign(opening, { isOpening: true });
  }

  /**
   * Returns every passage once, in order: those of the paragraphs, and the passages of facts outside of all paragraphs.
   * @param ofFacts the passages that {@link around} returned for the article's facts
   */
  list(ofFacts: readonly Passage[]): StoredPassage[] {
    const known = new Map(this.#ofParagraphs.map((passage) => [keyOf(passage), passage]));
    for (const { start, end } of ofFacts)
      if (!known.has(keyOf({ start, end }))) known.set(keyOf({ start, end }), { start, end });
    return joinNeighbours([...known.values()].sort((a, b) => a.start - b.start || a.end - b.end));
  }

  /** Returns the passage of a fact at this place of the body. A fact that is in no passage is its own passage. */
  around({ start, end }: TextSpan): Passage {
    const part = this.#lastBefore(start);
    const isInside = part !== undefined && part.passage.start <= start && end <= part.passage.end;
    return isInside ? part.passage : { start, end };
  }

  /** Returns the last part that begins at or before a place. */
  #lastBefore(place: number): Part | undefined {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#parts[middle]?.span.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return this.#parts[low - 1];
  }
}

function keyOf({ start, end }: Passage): string {
  return `${start}-${end}`;
}

function hasWords(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length >= fewestOpeningWords;
}

/** Joins two neighbours to one passage, as often as there are more than {@link maxPassages}. */
function joinNeighbours(passages: readonly StoredPassage[]): StoredPassage[] {
  if (passages.length <= maxPassages) return [...passages];
  const joined = passages.flatMap((first, i): StoredPassage[] => {
    if (i % 2 === 1) return [];
    const { end = 0, isOpening } = passages[i + 1] ?? {};
    return [{ ...first, end: Math.max(first.end, end), ...(isOpening && { isOpening }) }];
  });
  return joinNeighbours(joined);
}

function partsOf({ start, end }: Block, sentences: readonly TextSpan[]): Part[] {
  const whole = { start, end };
  if (end - start <= maxWholeParagraph) return [{ span: whole, passage: whole }];
  const parts = groupSentences(sentences);
  return parts.map((span, i) => {
    const before = neighbour(parts[i - 1]) ?? span;
    const after = neighbour(parts[i + 1]) ?? span;
    return { span, passage: { start: before.start, end: after.end } };
  });
}

function neighbour(part: TextSpan | undefined): TextSpan | undefined {
  return part !== undefined && part.end - part.start <= maxPart ? part : undefined;
}

function groupSentences(sentences: readonly TextSpan[]): TextSpan[] {
  const parts: { start: number; end: number }[] = [];
  for (const { start, end } of sentences) {
    const open = parts.at(-1);
    if (open !== undefined && end - open.start <= maxPart) open.end = end;
    else parts.push({ start, end });
  }
  return parts;
}
