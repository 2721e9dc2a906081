import { isBoilerplate } from '../blocks/boilerplate.ts';
import type { Block, Readable } from '../blocks/readable.ts';
import { sameWords } from '../blocks/same-words.ts';
import { readHtml } from './read-html.ts';
import { selectBlocks } from './select-blocks.ts';
import { headingTags } from './tags.ts';

/** Reads the article of an HTML page: its paragraphs and headings, without the page around it. */
export function readArticleHtml(html: string, headline: string): Readable {
  const document = readHtml(html);
  const blocks: Block[] = [];
  let sawParagraph = false;
  for (const { start, end, element } of selectBlocks(document)) {
    const line = document.text.slice(start, Math.min(end, start + 400));
    const isHeading = headingTags.has(document.elements[element]?.name ?? '');
    if (isBoilerplate(line)) continue;
    if (!sawParagraph && sameWords(line, headline)) continue;
    if (!isHeading) sawParagraph = true;
    blocks.push({ kind: isHeading ? 'heading' : 'paragraph', start, end });
  }
  return { text: document.text, blocks, toSource: (span) => document.map.toSource(span) };
}
