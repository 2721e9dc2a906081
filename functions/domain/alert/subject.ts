import { plainLine, shorten } from './plain-line.ts';
import { transliterate } from './transliterate.ts';

/** SNS takes ASCII subjects of less than 100 characters without line breaks (API reference of Publish). */
export const maxSubjectLength = 99;

/**
 * A subject that SNS takes: printable ASCII, at most 99 characters, beginning with a letter, digit or mark. A text of
 * which nothing is left in ASCII gives `otherwise`.
 */
export function emailSubject(text: string, otherwise: string): string {
  const ascii = transliterate(plainLine(text), (character) => character >= ' ' && character <= '~').text;
  // A gist that is mostly gone says less than the plain words.
  const subject = /[A-Za-z0-9]{2}/.test(ascii) ? ascii : otherwise;
  return shorten(subject, maxSubjectLength, '...');
}
