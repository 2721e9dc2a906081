import { isGsm7, segments } from './gsm7.ts';
import { plainLine, shorten } from './plain-line.ts';
import { transliterate } from './transliterate.ts';
import { withoutLinks } from './without-links.ts';

export const maxSegments = 3;

/** A gist shorter than this says too little, in UTF-16 units. A second SMS is better. */
const enoughOfTheGist = 28;

/**
 * Composes a text for SMS: the lead, the gist and a link. It takes one segment if enough of the gist fits, and never
 * more than three. If GSM-7 has no form of some letters, the text keeps them, and its segments are shorter.
 */
export function smsText({
  lead,
  gist,
  tail,
  enough = enoughOfTheGist,
}: {
  readonly lead: string;
  readonly gist: string;
  /** The link. It is never cut; a link longer than one segment is left out. */
  readonly tail: string;
  /** Length of the gist that is worth another segment, in UTF-16 units. */
  readonly enough?: number;
}): string {
  const whole = `${lead}${gist}`;
  const gsm = transliterate(plainLine(whole), isGsm7);
  // Only now, because another spelling can make a new link: `bit.¬ly` loses its mark.
  const text = withoutLinks(gsm.lost === 0 ? gsm.text : plainLine(whole));
  const ellipsis = gsm.lost === 0 ? '...' : '…';
  const end = tail === '' || segments(tail) > 1 ? '' : ` ${tail}`;
  for (let allowed = 1; allowed <= maxSegments; allowed += 1) {
    const fitted = cutToFit(text, end, allowed, ellipsis);
    const wanted = Math.min(text.length, lead.length + enough);
    if (fitted !== undefined && (allowed === maxSegments || fitted.length - end.length >= wanted))
      return fitted;
  }
  return cutToFit(text, '', maxSegments, ellipsis) ?? '';
}

/** Cuts the text so that it fits together with its end. Returns undefined when not even one word fits. */
function cutToFit(text: string, end: string, allowed: number, ellipsis: string): string | undefined {
  if (segments(text + end) <= allowed) return text + end;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (segments(shorten(text, middle, ellipsis) + end) <= allowed) low = middle;
    else high = middle - 1;
  }
  return low > ellipsis.length ? shorten(text, low, ellipsis) + end : undefined;
}
