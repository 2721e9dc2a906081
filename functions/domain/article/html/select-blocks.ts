import type { HtmlBlock, HtmlDocument } from './html-document.ts';

const outside = new Set(['nav', 'aside', 'footer', 'form', 'figure', 'figcaption', 'menu', 'dialog']);

/** The blocks of a page that are the article's: not in its navigation, asides, forms and captions. */
export function selectBlocks({ elements, blocks }: HtmlDocument): HtmlBlock[] {
  // Parents come before their children, so one pass tells of each element whether it is inside.
  const kept: boolean[] = [];
  elements.forEach(({ name, parent }, i) => {
    kept[i] = (parent < 0 || kept[parent] === true) && !outside.has(name);
  });
  return blocks.filter(({ element }) => element < 0 || kept[element] === true);
}
