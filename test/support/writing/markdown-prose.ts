import { type Fragment, joined, type Prose } from './prose.ts';

/** Returns the paragraphs, list entries, headings and table cells of a page, without its blocks of code. */
export function markdownProse(page: string): readonly Prose[] {
  const found: Prose[] = [];
  let paragraph: Fragment[] = [];
  let fence: string | undefined;
  const close = () => {
    if (paragraph.length > 0) found.push(joined('page', paragraph));
    paragraph = [];
  };

  for (const [index, text] of page.split('\n').entries()) {
    const line = index + 1;
    const mark = /^\s*(```+|~~~+)/.exec(text)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) {
      close();
      fence = mark;
    } else if (/^\s*\|/.test(text)) {
      close();
      for (const cell of text.split(/(?<!\\)\|/)) found.push(joined('page', [{ line, text: cell }]));
    } else {
      if (/^\s*(?:$|#|[-*>] |\d+\. )/.test(text)) close();
      if (text.trim() !== '') paragraph.push({ line, text: text.replace(/^\s*(?:#+|[-*>]|\d+\.) /, '') });
      if (/^\s*#/.test(text)) close();
    }
  }
  close();
  return found;
}
