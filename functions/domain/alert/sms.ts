import { isGsm7, segments } from './gsm7.ts';
import { plainLine, shorten } from './plain-line.ts';
import { transliterate } from './transliterate.ts';

export const maxSegments = 3;

/** A gist shorter than this says too little: better a second SMS. */
const enoughOfTheGist = 28;

/**
 * A text for SMS: what comes first, the gist, what comes last (a link). One segment where enough of the gist fits,
 * never more than three. Letters that GSM-7 has no form for are kept, at the price of shorter segments.
 */
export function smsText({
  lead,
  gist,
  tail,
  enough = enoughOfTheGist,
}: {
  readonly lead: string;
  readonly gist: string;
  /** Kept whole; longer than a segment and it is left out. */
  readonly tail: string;
  /** How much of the gist a further segment is spent for, in UTF-16 units. */
  readonly enough?: number;
}): string {
  const whole = `${lead}${gist}`;
  const gsm = transliterate(plainLine(whole), isGsm7);
  const text = gsm.lost === 0 ? gsm.text : plainLine(whole);
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

/** As much of the text as fits with its end, or undefined where not even a word does. */
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
