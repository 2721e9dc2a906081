import type { Tense } from './date-context.ts';
import {
  commands,
  forwardWords,
  futureModals,
  invariables,
  notPast,
  openModals,
  participles,
  pastWords,
  presentWords,
  stoppedWords,
  superseded,
} from './lexicon/tense-words.ts';
import type { Reader } from './reader.ts';
import { announces, isPresent, linkBefore, startsPlan, tenseOfLink } from './timetable.ts';

const subjects = new Set(['who', 'which', 'he', 'she']);

/** The greatest distance between a verb and its date, in tokens. A sentence in news has about 25. */
const reach = 24;

/**
 * Returns the tense of the verb that governs the tokens `from` to `to`, within the sentence `first` to `last` (exclusive).
 * English puts a time after its verb, so the nearest verb before the date counts. A date that opens its sentence is governed
 * by the first verb after it.
 */
export function tenseOf(reader: Reader, from: number, to: number, first: number, last: number): Tense {
  const link = linkBefore(reader, from);
  const fixed = tenseOfLink(reader, link, from, to);
  if (fixed !== undefined) return fixed;
  // `until Monday`, `by Monday`: ahead, unless the verb says otherwise.
  const open: Tense = link === 'until' || link === 'till' || link === 'by' ? 'future' : 'none';
  const start = Math.max(first, from - reach);
  for (let at = from - 1; at >= start; at -= 1) {
    const word = reader.word(at);
    // A sentence inside quotation marks has its own verbs.
    if (word === ';' && at < from - 1) break;
    if (isBaseline(reader, at)) return 'past';
    const tense = tenseOfVerb(reader, at, start);
    // `who steps down in June, has voted`: a present verb in the clause of the date leaves the tense open.
    if (tense === undefined && word.endsWith('s') && at > start && subjects.has(reader.word(at - 1)))
      return open;
    if (tense === undefined) continue;
    // `cancelled until Thursday`, `extended through May`: it is still so until then.
    if (tense === 'past' && (open === 'future' || link === 'through') && stoppedWords.has(word))
      return 'future';
    // `urged them to leave before Friday`, `threatened to strike from Monday`
    if (tense === 'past' && commands.has(word) && startsPlan(reader, link, at, from)) return 'future';
    // `is rising after Monday’s blast`, `is in hospital following Sunday’s crash`
    const modal = futureModals.has(word) || openModals.has(word) || forwardWords.has(word);
    if ((link === 'after' || link === 'following') && !modal && /^['’]s$/.test(reader.word(to)))
      return 'past';
    if (!isPresent(reader, at)) return tense;
    if (announces(reader, at, from, to)) return tense;
    break;
  }
  // `By Thursday, homes were without power`: a date that opens a sentence has its verb after it.
  if (open !== 'none' && from - 1 > first) return open;
  const end = Math.min(last, to + reach);
  for (let at = to; at < end; at += 1) {
    const tense = tenseOfVerb(reader, at, to);
    if (tense === undefined) continue;
    return isPresent(reader, at) && !announces(reader, at, from, to) ? open : tense;
  }
  return open;
}

/** Whether a word begins a comparison with an earlier figure: `up from 0.1 percent in`, `compared with 3 percent in`. */
function isBaseline(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  if (reader.word(at) === 'from') {
    const figure = reader.isNumber(at + 1) || reader.tokens[at + 1]?.kind === 'symbol';
    return (
      before === 'up' ||
      before === 'down' ||
      before === 'unchanged' ||
      (before === ',' && figure && !isYear(reader, at + 1))
    );
  }
  return before === 'compared' && (reader.word(at) === 'with' || reader.word(at) === 'to');
}

function isYear(reader: Reader, at: number): boolean {
  return reader.digits(at) >= 1900 && reader.digits(at) < 2100;
}

function tenseOfVerb(reader: Reader, at: number, start: number): Tense | undefined {
  if (!reader.isWord(at)) return undefined;
  const word = reader.word(at);
  // `failed to meet on Monday`
  if (reader.word(at - 1) === 'to' && /^(?:failed|refused|declined|managed)$/.test(reader.word(at - 2)))
    return 'past';
  if (futureModals.has(word)) return 'future';
  if (openModals.has(word)) {
    // `would have risen`: it did not happen.
    return reader.word(at + 1) === 'have' || (word === 'may' && reader.isCapital(at)) ? undefined : 'future';
  }
  // `a vote originally scheduled for Thursday` was not held then.
  if (forwardWords.has(word)) {
    // `had expected`: the result is known.
    const before = reader.word(at - 1);
    return superseded.has(before) || before === 'had' ? 'past' : 'future';
  }
  if (invariables.has(word) && !isVerb(reader, at)) return auxiliaryBefore(reader, at, start);
  if (pastWords.has(word)) return auxiliaryBefore(reader, at, start) ?? 'past';
  if (participles.has(word)) return auxiliaryBefore(reader, at, start);
  if (word.length > 4 && word.endsWith('ed') && !notPast.has(word) && !reader.isCapital(at)) {
    return auxiliaryBefore(reader, at, start) ?? 'past';
  }
  if (isPresent(reader, at)) return 'future';
  if (word === 'to' && reader.isWord(at + 1) && !reader.isCapital(at + 1)) {
    const before = reader.word(at - 1);
    // `only to be shut again`
    if (before === 'only') return 'past';
    // `is to meet`, `to be released`: an infinitive for the future.
    if (presentWords.has(before) || reader.word(at + 1) === 'be') return 'future';
    return undefined;
  }
  if (word.endsWith('ing') && word.length > 5) {
    // `is visiting` with a date is a plan; `was visiting` is past.
    const before = reader.word(at - 1);
    if (before === 'is' || before === 'are' || before === "'re" || before === 'am') return 'future';
  }
  return undefined;
}

/** Whether a word such as `cut` is a verb: it has a pronoun or a capital before it, or an object after it. `the Fed cut rates` */
function isVerb(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  if (/^(?:it|he|she|they|we|who|which|that)$/.test(before) || reader.isCapital(at - 1)) return true;
  const after = reader.word(at + 1);
  return (
    reader.isWord(at + 1) &&
    !/^(?:by|in|of|to|for|from|on|at|and|or|is|was|are|were|will|would|that|which)$/.test(after) &&
    !/^(?:a|an|the|its|his|their|this|that)$/.test(before)
  );
}

/** Returns the tense of the auxiliaries before a participle: `will be released`, `to be held`, `was expected`. */
function auxiliaryBefore(reader: Reader, at: number, start: number): Tense | undefined {
  for (let back = at - 1; back >= Math.max(start, at - 4); back -= 1) {
    const word = reader.word(back);
    if (word === 'to' && reader.word(back - 1) === 'only') return 'past';
    if (futureModals.has(word) || word === 'to') return 'future';
    if (openModals.has(word)) return reader.word(back + 1) === 'have' ? 'past' : 'future';
    if (word === 'has' || word === 'have' || word === 'had' || word === 'was' || word === 'were')
      return 'past';
    if (word !== 'be' && word !== 'not' && word !== 'been' && word !== 'also' && !word.endsWith('ly'))
      return undefined;
  }
  return undefined;
}
