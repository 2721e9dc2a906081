import { isBoilerplate } from '../blocks/boilerplate.ts';
import { isDateLine } from '../blocks/entry.ts';
import { isHeading } from '../blocks/heading.ts';
import type { Block, Readable } from '../blocks/readable.ts';
import { sameWords } from '../blocks/same-words.ts';
import type { HtmlBlock, HtmlDocument } from './html-document.ts';
import { textOfBlock } from './join-rows.ts';
import { readHtml } from './read-html.ts';
import { selectBlocks } from './select-blocks.ts';
import { headingTags } from './tags.ts';

const between = '\n\n';

/** Reads the article of an HTML page: its paragraphs and headings, without the page around it. */
export function readArticleHtml(html: string, headline: string): Readable {
  const document = readHtml(html);
  const blocks: KeptBlock[] = [];
  let sawParagraph = false;
  for (const block of selectBlocks(document)) {
    const line = textOfBlock(document, block).slice(0, 400);
    if (isBoilerplate(line)) continue;
    const heads = isHeadingBlock(document, block, line);
    // The date of the article is above the text.
    if (!sawParagraph && isDateLine(line) && !isHeadingElement(document, block)) continue;
    if (!sawParagraph && (heads || sameWords(line, headline))) {
      // The title and the name of the section are above the text.
      if (sameWords(line, headline) || document.elements[block.element]?.name === 'h1') continue;
    }
    if (!heads) sawParagraph = true;
    blocks.push({ ...block, kind: heads ? 'heading' : 'paragraph' });
  }
  return gather(document, withoutEmptySections(blocks));
}

type KeptBlock = HtmlBlock & Pick<Block, 'kind'>;

/** Joins the text of the kept blocks, so that nothing is found in the rest of the page. */
function gather(document: HtmlDocument, kept: readonly KeptBlock[]): Readable {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const block of kept) {
    const { kind, start, end } = block;
    parts.push(textOfBlock(document, block));
    blocks.push({ kind, start: at, end: at + end - start });
    at += end - start + between.length;
  }
  const shiftAt = (offset: number): number => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (kept[low]?.start ?? 0) - (blocks[low]?.start ?? 0);
  };
  return {
    text: parts.join(between),
    blocks,
    toSource: ({ start, end }) =>
      document.map.toSource({ start: start + shiftAt(start), end: end + shiftAt(Math.max(start, end - 1)) }),
  };
}

/** Whether a block is a heading: by its element, or as a short line in bold that is not a sentence. */
function isHeadingBlock(document: HtmlDocument, block: HtmlBlock, line: string): boolean {
  if (isHeadingElement(document, block) || isDateLine(line)) return true;
  // White space between words is not counted as bold.
  return block.bold >= (block.end - block.start) * 0.8 && isHeading(line);
}

function isHeadingElement({ elements }: HtmlDocument, { element }: HtmlBlock): boolean {
  return headingTags.has(elements[element]?.name ?? '');
}

/** Drops headings without a paragraph below. They belong to parts that were left out: `Related stories`. */
function withoutEmptySections(blocks: readonly KeptBlock[]): KeptBlock[] {
  return blocks.filter(({ kind }, i) => kind !== 'heading' || blocks[i + 1]?.kind === 'paragraph');
}
