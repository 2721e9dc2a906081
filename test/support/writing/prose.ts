import { markdownProse } from './markdown-prose.ts';
import { typescriptProse } from './typescript-prose.ts';

/** A stretch of a file that people read, in one line of text. Code in backticks is masked: `xxx`. */
export interface Prose {
  readonly kind: 'comment' | 'title' | 'text' | 'page';
  readonly text: string;
  /** Returns the line of the file that the character at `index` of `text` is in, from 1. */
  lineAt(index: number): number;
}

/** A line of a file, or a part of one. */
export interface Fragment {
  readonly line: number;
  readonly text: string;
}

/** Joins the fragments of one paragraph, and masks code and addresses in it. */
export function joined(kind: Prose['kind'], fragments: readonly Fragment[]): Prose {
  const starts: number[] = [];
  let text = '';
  for (const fragment of fragments) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += fragment.text.trim();
  }
  return {
    kind,
    text: masked(text),
    lineAt: (index) => fragments[starts.findLastIndex((start) => start <= index)]?.line ?? 0,
  };
}

/** Returns the same text with `x` for each character of code and of addresses, so that every index stays true. */
function masked(text: string): string {
  return text
    .replace(/`([^`]*)`/g, (_, code: string) => `\`${'x'.repeat(code.length)}\``)
    .replace(/\]\(([^)\s]*)\)/g, (_, address: string) => `](${'x'.repeat(address.length)})`)
    .replace(/\*\*/g, '  ');
}

/** Returns what people read of a file: comments, titles of tests, texts that are shown, paragraphs of pages. */
export function proseOf(file: string, text: string): readonly Prose[] {
  return file.endsWith('.md') ? markdownProse(text) : typescriptProse(text, file);
}
