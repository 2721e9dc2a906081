import { withoutLinks } from './without-links.ts';

/** Control, format (bidi, zero-width, tags), private and unassigned characters, and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu;
const separators = /[\s\p{Z}]+/gu;

/**
 * Returns text by others (an article, a watch's name) as one plain line: without control characters, direction
 * characters and line breaks.
 */
export function plainLine(text: string): string {
  return (
    text
      .normalize('NFC')
      // White space first: a line break is a control character too, but it separates words.
      .replace(separators, ' ')
      .replace(invisible, '')
      .replace(separators, ' ')
      .trim()
  );
}

/** Returns text by strangers as a {@link plainLine} in which nothing becomes a link ({@link withoutLinks}). */
export function foreignLine(text: string): string {
  return withoutLinks(plainLine(text));
}

/** Cuts a text to at most `max` UTF-16 units, at the end of a word. An ellipsis marks the cut. */
export function shorten(text: string, max: number, ellipsis = '…'): string {
  if (text.length <= max) return text;
  const room = Math.max(0, max - ellipsis.length);
  let cut = text.slice(0, room);
  const space = cut.lastIndexOf(' ');
  if (space > room / 2) cut = cut.slice(0, space);
  // A cut must not leave half of a surrogate pair.
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}${ellipsis}`.slice(0, max);
}
