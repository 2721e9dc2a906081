import type { Readable } from '../blocks/readable.ts';
import type { Prose } from '../text/prose.ts';
import type { TextSpan } from '../text/text-span.ts';

/** A longer heading, in UTF-16 units, is not one. Each item of its section is stored with it. */
export const longestHeading = 500;

/** Indexes of tokens, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence of a paragraph: its tokens, and its offsets into the readable text. */
export interface PlacedSentence extends TokenRange {
  readonly span: TextSpan;
}

/** A paragraph with its sentences, and the heading above it. */
export interface Paragraph extends TokenRange {
  readonly heading: (TokenRange & { readonly text: string }) | undefined;
  readonly sentences: readonly PlacedSentence[];
}

/** Returns the paragraphs of a text with their sentences, in one pass. Text outside of blocks is left out. */
export function paragraphsOf({ text, blocks }: Readable, { tokens, sentences }: Prose): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: Paragraph['heading'];
  let token = 0;
  let sentence = 0;
  const skipTo = (at: number): number => {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < at) token += 1;
    return token;
  };
  for (const block of blocks) {
    const first = skipTo(block.start);
    const inside: PlacedSentence[] = [];
    while (sentence < sentences.length && (sentences[sentence]?.start ?? 0) < block.start) sentence += 1;
    for (; sentence < sentences.length; sentence += 1) {
      const span = sentences[sentence] as TextSpan;
      if (span.start >= block.end) break;
      inside.push({ span, first: skipTo(span.start), last: skipTo(span.end) });
    }
    const last = skipTo(block.end);
    if (block.kind === 'paragraph') paragraphs.push({ heading, first, last, sentences: inside });
    else if (block.end - block.start > longestHeading) heading = undefined;
    else heading = { first, last, text: text.slice(block.start, block.end) };
  }
  return paragraphs;
}
