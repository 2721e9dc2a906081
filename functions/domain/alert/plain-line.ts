/** Control, format (bidi, zero-width, tags), private and unassigned characters, and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu;
const separators = /[\s\p{Z}]+/gu;
/**
 * Anything that may be a host name, because mail programs and phones turn host names into links. Has all dots that
 * browsers know.
 */
const hostLike = /[\p{L}\p{N}.\u3002\uff0e\uff61-]+/gu;
const dots = /[.\u3002\uff0e\uff61]/g;

/**
 * Returns text by others (an article, a watch's name) as one plain line: without control characters, direction
 * characters and line breaks, and without links that work.
 */
export function plainLine(text: string): string {
  return (
    text
      .normalize('NFC')
      // White space first: a line break is a control character too, but it separates words.
      .replace(separators, ' ')
      .replace(invisible, '')
      .replace(separators, ' ')
      .replaceAll('://', ': //')
      .trim()
  );
}

/**
 * Returns text by strangers as a {@link plainLine}, with spaces around the dots of `ownHost`, so that no program turns
 * it into a link: only Dateline makes links to Dateline.
 *
 * Example: `see dateline.example now` becomes `see dateline . example now`.
 */
export function foreignLine(text: string, ownHost: string): string {
  return plainLine(text).replace(hostLike, (name) => {
    // Browsers read full-width letters as plain letters, so this does too.
    const folded = name.replace(dots, '.').normalize('NFKC').toLowerCase();
    return folded.includes(ownHost.toLowerCase()) ? name.replace(dots, ' . ') : name;
  });
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
