const longest = 110;

/** Whether a line of plain text reads as a section heading: it is short and does not end like a sentence. */
export function isHeading(line: string): boolean {
  if (line.length > longest || line.length < 2) return false;
  // These end a sentence, introduce a list, or begin a list item or a quotation.
  if (/[.!,;:…]["”’')\]]*$/u.test(line) && !/\b(?:Inc|Co|Corp|Ltd|U\.S|U\.K)\.$/u.test(line)) return false;
  if (/^[-–—•*·\d"“‘'(]/u.test(line)) return false;
  const words = line.split(/\s+/u);
  if (words.length > 14) return false;
  return /\p{L}/u.test(line) && /^\P{Ll}/u.test(line);
}
