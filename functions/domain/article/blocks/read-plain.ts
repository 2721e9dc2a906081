import { isHardWrapped } from '../text/sentences.ts';
import { isBoilerplate } from './boilerplate.ts';
import { Diary } from './diary.ts';
import { isDatedLine } from './entry.ts';
import { isHeading } from './heading.ts';
import type { Block, Readable } from './readable.ts';
import { sameWords } from './same-words.ts';

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Reads plain text as paragraphs and headings. Menus, captions and the title itself are left out. */
export function readPlain(text: string, headline: string): Readable {
  const paragraphs = isHardWrapped(text)
    ? joinLines(text, linesOf(text))
    : linesOf(text).filter(({ start, end }) => start < end);
  const blocks: Block[] = [];
  let sawParagraph = false;
  const lineAt = (i: number): string => {
    const { start = 0, end = 0 } = paragraphs[i] ?? {};
    return text.slice(start, Math.min(end, start + 400));
  };
  const diary = new Diary();
  paragraphs.forEach(({ start, end }, i) => {
    const line = lineAt(i);
    if (isBoilerplate(line)) return;
    // The title may be repeated above the first paragraph.
    if (!sawParagraph && sameWords(line, headline)) return;
    const isOpen = i + 1 < paragraphs.length && isHeading(line) && !isListed(lineAt, i);
    const kind = diary.isHeading(line, isOpen) ? 'heading' : 'paragraph';
    if (kind === 'paragraph') sawParagraph = true;
    blocks.push({ kind, start, end });
  });
  return { text, blocks, toSource: ({ start, end }) => ({ start, end }) };
}

/** Whether a line is one of several with days, one below the other. */
function isListed(lineAt: (i: number) => string, i: number): boolean {
  return isDatedLine(lineAt(i)) && (isDatedLine(lineAt(i - 1)) || isDatedLine(lineAt(i + 1)));
}

/** Returns the lines of a text, without breaks and the white space around them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[\n\r\u2028\u2029]/g)) {
    lines.push(trimmed(text, start, index));
    start = index + 1;
  }
  lines.push(trimmed(text, start, text.length));
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || code === 0xfeff || code === 0x200b;
}

/** Joins the lines of a text that breaks at a width. Its paragraphs end at blank lines. */
function joinLines(text: string, lines: readonly Line[]): Line[] {
  const paragraphs: Line[] = [];
  let open: Line | undefined;
  let breakBefore = true;
  for (const line of lines) {
    if (line.start === line.end) {
      // CR LF makes an empty line between its two characters, which is not a blank line.
      const crlf = text.charCodeAt(line.start) === 10 && text.charCodeAt(line.start - 1) === 13;
      if (!crlf) breakBefore = true;
      continue;
    }
    if (open !== undefined && !breakBefore) open = { start: open.start, end: line.end };
    else {
      if (open !== undefined) paragraphs.push(open);
      open = line;
    }
    breakBefore = false;
  }
  if (open !== undefined) paragraphs.push(open);
  return paragraphs;
}
