import { weekdays } from '../lexicon/calendar-words.ts';
import type { Reader } from '../reader.ts';

/** Forms of verbs that give somebody a time: `has 30 days to appeal`, `gave the firm 48 hours to reply`. */
const givingForms: ReadonlySet<string> = new Set(
  'has have having had give gives gave given giving get gets got getting allow allows allowed allowing grant grants granted granting leave leaves left leaving receive receives received set sets setting issue issues issued issuing serve serves served serving face faces faced facing impose imposes imposed imposing hand hands handed'.split(
    ' ',
  ),
);

/** How many tokens may be between the verb and the time: `gave the owner of the yard 60 days`. */
const furthest = 12;

/** Returns the token of the verb that gives somebody the time that begins at `from`. */
export function givingVerbAt(reader: Reader, from: number): number | undefined {
  for (let at = from - 1; at >= from - furthest; at -= 1) {
    const word = reader.word(at);
    if (givingForms.has(word)) return at;
    if (word === '' || /^[.;:!?]$/.test(word)) return undefined;
  }
  return undefined;
}

/** Whether words after a time say that it is for doing something: `to appeal`, `in which to reply`. */
export function isForActing(reader: Reader, at: number): boolean {
  // `gave the sides 72 hours on Wednesday to name a chief`
  if (reader.word(at) === 'on' && weekdays.has(reader.word(at + 1))) return isForActing(reader, at + 2);
  if (reader.word(at) === 'to') return reader.isWord(at + 1) && !reader.isCapital(at + 1);
  return reader.word(at) === 'in' && reader.word(at + 1) === 'which' && reader.word(at + 2) === 'to';
}

/** Nouns of a time that ends: `a 48-hour ultimatum`, `30 days’ notice`. */
const endingNouns: ReadonlySet<string> = new Set(['deadline', 'ultimatum', 'notice', 'grace']);

/** Whether a time is an attribute of a noun that names its end. */
export function isOfEndingNoun(reader: Reader, to: number): boolean {
  const possessive = /^['’]s?$/.test(reader.word(to));
  return endingNouns.has(reader.word(possessive ? to + 1 : to));
}
