/** Control, format (bidi, zero-width, tags), private and unassigned characters, and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu;
const separators = /[\s\p{Z}]+/gu;
/** What may be a host's name, of which mail and phone programs make a link on sight. The dots that browsers fold, too. */
const hostLike = /[\p{L}\p{N}.\u3002\uff0e\uff61-]+/gu;
const dots = /[.\u3002\uff0e\uff61]/g;

/**
 * Text of others (an article, a watch's name) as one line that is what it looks like: no control or direction
 * characters, no line breaks, and no working links but those that Dateline sets itself.
 */
export function plainLine(text: string): string {
  return (
    text
      .normalize('NFC')
      // White space first: a line break is a control character too, and stands between words.
      .replace(separators, ' ')
      .replace(invisible, '')
      .replace(separators, ' ')
      .replaceAll('://', ': //')
      .trim()
  );
}

/**
 * {@link plainLine} for what strangers write, in which `ownHost` is spelled so that nothing makes a link of it: only
 * Dateline sets links to Dateline.
 */
export function foreignLine(text: string, ownHost: string): string {
  return plainLine(text).replace(hostLike, (name) => {
    // As a browser would: full-width letters are letters to it.
    const folded = name.replace(dots, '.').normalize('NFKC').toLowerCase();
    return folded.includes(ownHost.toLowerCase()) ? name.replace(dots, ' . ') : name;
  });
}

/** The text, cut at a word's end to at most `max` UTF-16 units; `…` stands for what is left out. */
export function shorten(text: string, max: number, ellipsis = '…'): string {
  if (text.length <= max) return text;
  const room = Math.max(0, max - ellipsis.length);
  let cut = text.slice(0, room);
  const space = cut.lastIndexOf(' ');
  if (space > room / 2) cut = cut.slice(0, space);
  // Never half of a surrogate pair.
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}${ellipsis}`.slice(0, max);
}
