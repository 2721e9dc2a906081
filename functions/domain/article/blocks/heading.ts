import { isDateLine, isEntry } from './entry.ts';

const longest = 110;

/**
 * Whether a line of plain text reads as a section heading: it is short and does not end like a sentence. A day alone is a heading
 * too, and a day with its event is not.
 */
export function isHeading(line: string): boolean {
  if (isDateLine(line)) return true;
  if (isEntry(line)) return false;
  if (line.length > longest || line.length < 2) return false;
  // These end a sentence, introduce a list, or begin a list item or a quotation.
  if (/[.!,;:…]["”’')\]]*$/u.test(line) && !/\b(?:Inc|Co|Corp|Ltd|U\.S|U\.K)\.$/u.test(line)) return false;
  if (/^[-–—•*·\d"“‘'(]/u.test(line)) return false;
  const words = line.split(/\s+/u);
  if (words.length > 14) return false;
  return /\p{L}/u.test(line) && /^\P{Ll}/u.test(line);
}
