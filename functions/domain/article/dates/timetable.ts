import { unitsSingular, weekdays } from './lexicon/calendar-words.ts';
import { comesNext, superseded } from './lexicon/tense-words.ts';
import type { Reader } from './match.ts';
import type { Tense } from './tense.ts';

/** The preposition that governs a date: in `until at least Thursday` the one before the adverb. */
export function linkBefore(reader: Reader, from: number): string {
  const before = reader.word(from - 1);
  if (before === 'least' || before === 'most' || before === 'earliest') return reader.word(from - 3);
  return /^(?:early|late|about|around|only)$/.test(before) ? reader.word(from - 2) : before;
}

/** What the words around a date say before any verb does. */
export function tenseOfLink(reader: Reader, link: string, from: number, to: number): Tense | undefined {
  if (link === 'since') return 'past';
  // `oil for May delivery`, `the December contract`, `for delivery in June`: months to come.
  if (/^(?:delivery|contract|contracts|futures)$/.test(reader.word(to))) return 'future';
  if (reader.word(from - 2) === 'delivery' && (link === 'in' || link === 'for' || link === 'on'))
    return 'future';
  // `called a strike for Friday`: a day that something is for lies ahead, a month may be reported on.
  if (link === 'for' && weekdays.has(reader.word(from)) && !superseded.has(reader.word(from - 3)))
    return 'future';
  return undefined;
}

/**
 * `The next meeting is Nov. 12`, `he meets them on Sunday`: the present tense, with a date, is a timetable. `is accused`
 * and `is visiting` are told by the words that follow.
 */
export function isPresent(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (comesNext.has(word))
    return reader.isWord(at - 1) && !/^(?:the|a|an|its|his|their)$/.test(reader.word(at - 1));
  if (word !== 'is' && word !== 'are') return false;
  let next = at + 1;
  while (/^(?:not|also|still|now|only)$/.test(reader.word(next)) || reader.word(next).endsWith('ly'))
    next += 1;
  return !/(?:ed|en|ing|wn|lt|ught|old|aid|eld|ade)$/.test(reader.word(next));
}

/** Whether a present tense so far away makes a timetable of a date: one of a day, or a month close by; `Monday’s vote` does not say. */
export function announces(reader: Reader, from: number, to: number, distance: number): boolean {
  if (/^['’]s$/.test(reader.word(to)) || unitsSingular.has(reader.word(to - 1))) return false;
  const day = weekdays.has(reader.word(from)) || (to - from > 1 && reader.isNumber(to - 1));
  return distance <= (day ? 12 : 3);
}
