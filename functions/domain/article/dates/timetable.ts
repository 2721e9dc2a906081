import type { Tense } from './date-context.ts';
import { unitsSingular, weekdays } from './lexicon/calendar-words.ts';
import { comesNext, comesNextPlural, superseded } from './lexicon/tense-words.ts';
import type { Reader } from './reader.ts';

/** Returns the preposition of a date. In `until at least Thursday` it is `until`. */
export function linkBefore(reader: Reader, from: number): string {
  const before = reader.word(from - 1);
  if (before === 'least' || before === 'most' || before === 'earliest') return reader.word(from - 3);
  return /^(?:early|late|about|around|only)$/.test(before) ? reader.word(from - 2) : before;
}

/** Returns the tense that the words beside a date give, whatever the verb is. */
export function tenseOfLink(reader: Reader, link: string, from: number, to: number): Tense | undefined {
  if (link === 'since') return 'past';
  // `oil for May delivery`, `the December contract`, `for delivery in June`: months to come.
  if (/^(?:delivery|contract|contracts|futures)$/.test(reader.word(to))) return 'future';
  if (reader.word(from - 2) === 'delivery' && (link === 'in' || link === 'for' || link === 'on'))
    return 'future';
  // `called a strike for Friday`: the day is ahead. A month after `for` can also be the month of a report.
  const worship = /^(?:prayers|prayer|mass|services)$/.test(reader.word(to));
  if (link === 'for' && !worship && weekdays.has(reader.word(from)) && !superseded.has(reader.word(from - 3)))
    return 'future';
  return undefined;
}

/**
 * Whether a verb is in the present tense, which makes a timetable of a date: `The next meeting is Nov. 12`, `he meets them on
 * Sunday`. `is` before a participle (`is accused`, `is visiting`) does not count here.
 */
export function isPresent(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  // `runs through June`, `runs out in June`; a season `runs from November` each year.
  if (word === 'runs' && reader.word(at + 1) === 'from') return false;
  if (comesNext.has(word))
    return (
      (reader.isWord(at - 1) || reader.word(at - 1) === ',') &&
      !/^(?:the|a|an|its|his|their)$/.test(reader.word(at - 1))
    );
  if (comesNextPlural.has(word)) return /(?:[^s'’]s|they|we)$/.test(reader.word(at - 1));
  if (word !== 'is' && word !== 'are') return false;
  let next = at + 1;
  while (/^(?:not|also|still|now|only)$/.test(reader.word(next)) || reader.word(next).endsWith('ly'))
    next += 1;
  // `Stocks are up Friday`
  if (/^(?:up|down|higher|lower|flat|mixed)$/.test(reader.word(next))) return false;
  return !/(?:ed|en|ing|wn|lt|ught|old|aid|eld|ade)$/.test(reader.word(next));
}

/**
 * Whether the present tense at `verb` makes a timetable of a date. The date is a day, or a month near the verb.
 * `faces them in Monday’s final` does, `Monday’s vote is` does not.
 */
export function announces(reader: Reader, verb: number, from: number, to: number): boolean {
  const state = /^(?:is|are)$/.test(reader.word(verb));
  if ((state && /^['’]s$/.test(reader.word(to))) || unitsSingular.has(reader.word(to - 1))) return false;
  const day = weekdays.has(reader.word(from)) || (to - from > 1 && reader.isNumber(to - 1));
  const distance = verb < from ? from - verb : verb - to;
  return distance <= (day ? 12 : state ? 3 : 6);
}

/** Whether there is an infinitive to be done by, before or from a date: `urged them to leave before Friday`. */
export function startsPlan(reader: Reader, link: string, verb: number, from: number): boolean {
  if (!/^(?:before|by|from|until)$/.test(link)) return false;
  for (let at = verb + 1; at < from - 1; at += 1) if (reader.word(at) === 'to') return true;
  return false;
}
