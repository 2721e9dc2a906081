import { plainLine, shorten } from './plain-line.ts';
import { transliterate } from './transliterate.ts';
import { withoutLinks } from './without-links.ts';

/** SNS takes subjects of ASCII characters, shorter than 100, without line breaks (API reference of Publish). */
const maxSubjectLength = 99;

/**
 * Composes a subject that SNS takes: printable ASCII, at most 99 characters, not blank. If ASCII can show only little
 * of the gist, the subject uses `otherwise`: plain words say more than half a sentence in another script.
 */
export function emailSubject({
  lead,
  gist,
  otherwise,
}: {
  readonly lead: string;
  readonly gist: string;
  readonly otherwise: string;
}): string {
  const { text, lost } = ascii(gist);
  const kept = (text.match(/[A-Za-z0-9]/g) ?? []).length;
  // Another spelling can make a new link: `bit.¬ly` loses its mark.
  const subject = withoutLinks(ascii(`${lead}${kept >= 2 && kept >= lost ? gist : otherwise}`).text);
  const readable = /[A-Za-z0-9]{2}/.test(subject) ? subject : 'An alert from Dateline';
  return shorten(`${readable.slice(0, 1).toUpperCase()}${readable.slice(1)}`, maxSubjectLength, '...');
}

function ascii(text: string): { readonly text: string; readonly lost: number } {
  return transliterate(plainLine(text), (character) => character >= ' ' && character <= '~');
}
