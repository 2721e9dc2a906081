import type { Tense } from './date-context.ts';
import { unitsSingular, weekdays } from './lexicon/calendar-words.ts';
import { comesNext, comesNextPlural, superseded } from './lexicon/tense-words.ts';
import type { Reader } from './reader.ts';

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
  const worship = /^(?:prayers|prayer|mass|services)$/.test(reader.word(to));
  if (link === 'for' && !worship && weekdays.has(reader.word(from)) && !superseded.has(reader.word(from - 3)))
    return 'future';
  return undefined;
}

/**
 * `The next meeting is Nov. 12`, `he meets them on Sunday`: the present tense, with a date, is a timetable. `is accused`
 * and `is visiting` are told by the words that follow.
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
 * Whether the present tense at `verb` makes a timetable of a date: one of a day, or a month close by. `Monday’s vote is` does
 * not say, `faces them in Monday’s final` does.
 */
export function announces(reader: Reader, verb: number, from: number, to: number): boolean {
  const state = /^(?:is|are)$/.test(reader.word(verb));
  if ((state && /^['’]s$/.test(reader.word(to))) || unitsSingular.has(reader.word(to - 1))) return false;
  const day = weekdays.has(reader.word(from)) || (to - from > 1 && reader.isNumber(to - 1));
  const distance = verb < from ? from - verb : verb - to;
  return distance <= (day ? 12 : state ? 3 : 6);
}

/** Whether an infinitive between a verb and a date is what is to be done by, before or from it. */
export function startsPlan(reader: Reader, link: string, verb: number, from: number): boolean {
  if (!/^(?:before|by|from|until)$/.test(link)) return false;
  for (let at = verb + 1; at < from - 1; at += 1) if (reader.word(at) === 'to') return true;
  return false;
}
