import { plainLine } from './plain-line.ts';

/** The place of matched words: UTF-16 offsets into the quote, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the quote as one plain line, with asterisks around the marked words: `They signed an *MoU* today.` Asterisks
 * of the quote itself are removed.
 */
export function markedQuote(quote: string, marks: readonly Mark[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of joined(quote, marks)) {
    marked += `${quote.slice(at, start).replaceAll('*', '')}*${quote.slice(start, end).replaceAll('*', '')}*`;
    at = end;
  }
  marked += quote.slice(at).replaceAll('*', '');
  return plainLine(marked);
}

/** Sorts the marks, drops those outside of the quote, and joins two marks with only white space between them. */
function joined(quote: string, marks: readonly Mark[]): Mark[] {
  const result: { start: number; end: number }[] = [];
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= quote.length);
  for (const { start, end } of inside.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && quote.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
