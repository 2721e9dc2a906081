import type { VerbGroup } from './clause.ts';
import { calendarNames, subordinators } from './lexicon/closed-words.ts';
import type { SentenceWords } from './sentence-words.ts';

/** The tagged words of a sentence and its verb groups. */
export interface Sentence {
  readonly words: SentenceWords;
  readonly groups: readonly VerbGroup[];
}

export function takesObject(words: SentenceWords, at: number): boolean {
  const tag = words.tag(at);
  return tag === 'determiner' || tag === 'object' || tag === 'name';
}

/** Whether an object begins at a place, also one without an article: `collected comments`, `put £2bn`. */
export function takesAnyObject(words: SentenceWords, at: number): boolean {
  const tag = words.tag(at);
  if (tag === 'name') return !calendarNames.has(words.lower(at));
  if (tag === 'number') return !/^(?:19|20)\d\d$/.test(words.text(at));
  return tag === 'determiner' || tag === 'object' || (tag === 'noun' && /^\p{L}/u.test(words.text(at)));
}

/** Whether something between two places may open a clause. */
export function isBroken(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const tag = words.tag(at);
    if (tag === 'coordinator' || tag === 'relative' || tag === 'that' || tag === 'subordinator') return true;
    if (tag === 'mark' && /[,;:—–"“”]/.test(words.text(at))) return true;
    if (tag === 'preposition' && subordinators.has(words.lower(at)) && opensClause(words, at, to))
      return true;
  }
  return false;
}

/** Whether a preposition is a conjunction here: nothing but a subject is between it and the verb. */
export function opensClause(words: SentenceWords, at: number, verb: number): boolean {
  for (let next = at + 1; next < verb; next += 1) {
    if (/^[,;:—–]$/.test(words.text(next))) return false;
  }
  return verb > at + 1;
}

export function isNominal(words: SentenceWords, at: number): boolean {
  const tag = words.tag(at);
  if (words.text(at) === ',') return isNominal(words, at - 1);
  return tag === 'noun' || tag === 'name' || tag === 'number' || tag === 'pronoun' || tag === 'object';
}

export function isQuoted(words: SentenceWords, at: number): boolean {
  let open = false;
  for (let i = words.first; i < at; i += 1) {
    const text = words.text(i);
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
  }
  return open;
}

/** Returns where the subject before a verb begins: back over its noun phrase, down to `least`. */
export function subjectStart(words: SentenceWords, least: number, verb: number): number {
  let at = verb;
  while (at > least) {
    const tag = words.tag(at - 1);
    if (tag === 'pronoun') return at - 1;
    if (tag === 'adverb' || tag === 'not') {
      at -= 1;
      continue;
    }
    const inPhrase =
      tag === 'noun' ||
      tag === 'name' ||
      tag === 'number' ||
      tag === 'possessive' ||
      tag === 'determiner' ||
      tag === 'coordinator';
    const joins =
      tag === 'preposition' &&
      /^(?:of|in|for|on|at|with|between)$/.test(words.lower(at - 1)) &&
      isNominal(words, at - 2);
    if (!inPhrase && !joins) break;
    if (tag === 'name' && calendarNames.has(words.lower(at - 1)) && words.tag(at) !== 'possessive') break;
    at -= 1;
    if (tag === 'determiner' && !continues(words, at)) break;
  }
  return at;
}

/** Whether the noun phrase goes on to the left of a determiner: `the end of the talks`. */
function continues(words: SentenceWords, at: number): boolean {
  return words.lower(at - 1) === 'of' || words.lower(at - 1) === 'and';
}
