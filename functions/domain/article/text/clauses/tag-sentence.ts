import type { Token } from '../tokens.ts';
import * as closed from './lexicon/closed-words.ts';
import { SentenceWords } from './sentence-words.ts';
import { type Tag, type Tagged, tagged } from './tags.ts';
import { verbTag } from './verb-tag.ts';
import { entryOf, type WordEntry } from './word-entry.ts';

const noun = tagged('noun');
const name = tagged('name');
const mark = tagged('mark');
const number = tagged('number');
const adverb = tagged('adverb');
const determiner = tagged('determiner');
const pronoun = tagged('pronoun');
const predicate = tagged('predicate');
const preposition = tagged('preposition');
const possessive = tagged('possessive');
const contracted = tagged('be', { auxiliary: 'is' });

/** Tags the words of the tokens `first` to `last` (exclusive), from left to right. */
export function tagSentence(tokens: readonly Token[], first: number, last: number): SentenceWords {
  const tags: Tagged[] = [];
  const words = new SentenceWords(tokens, first, last, tags);
  for (let at = first; at < last; at += 1) tags.push(tagAt(words, at));
  return words;
}

function tagAt(words: SentenceWords, at: number): Tagged {
  const token = words.token(at) as Token;
  if (token.kind === 'punctuation') return token.text === '&' ? noun : mark;
  if (token.kind === 'number' || token.kind === 'symbol') return number;
  const { lower } = token;
  // `second-round`, `phase-out`: a word behind a hyphen is part of a name or an adjective.
  if (words.isJoined(at)) return joinedTag(words, at);
  if (lower === "'s" || lower === '’s') return isContracted(words, at - 1) ? contracted : possessive;
  const isLarge = token.word.isCapital;
  const opens = isLarge && words.opensSentence(at);
  if (isLarge && !opens && lower !== 'i' && !closed.joinedModals.has(lower)) return name;
  const entry = entryOf(token.word);
  return closedTag(words, entry, at, opens) ?? openTag(words, entry, at, opens);
}

const prefixes = new Set('re co pre over out un'.split(' '));

/** Returns the tag of a word behind a hyphen. `has re-emphasized`: a prefix leaves a verb what it is. */
function joinedTag(words: SentenceWords, at: number): Tagged {
  if (!prefixes.has(words.lower(at - 2))) return noun;
  const { forms } = entryOf((words.token(at) as Token).word);
  const tag = forms && verbTag(words, forms, at, words.before(at - 2)?.tag);
  return tag === undefined ? noun : tagged(tag, forms && { forms });
}

const contracting = new Set('it he she that there who what here where'.split(' '));

/** `it’s`, `who’s`: there the `s` is a verb. `WHO’s` and `IT’s` are names. */
function isContracted(words: SentenceWords, before: number): boolean {
  const text = words.text(before);
  return contracting.has(words.lower(before)) && (text.length < 2 || text !== text.toUpperCase());
}

function closedTag(
  words: SentenceWords,
  { auxiliary, fixed, isPredicate, mayStandAlone, varies }: WordEntry,
  at: number,
  opens: boolean,
): Tagged | undefined {
  if (auxiliary !== undefined) {
    // `at 2 am`
    if (words.lower(at) === 'am' && words.token(at - 1)?.kind === 'number') return noun;
    return opens && isMonth(words, at) ? name : auxiliary;
  }
  if (isPredicate && words.lower(at) === 'due') return isCause(words, at) ? preposition : predicate;
  if (isPredicate && words.before(at)?.tag === 'be') return predicate;
  const varying = varies ? varyingTag(words, at, words.tag(at - 1)) : undefined;
  if (varying !== undefined) return varying;
  return mayStandAlone ? (hasNoun(words, at) ? determiner : pronoun) : fixed;
}

function varyingTag(words: SentenceWords, at: number, before: Tag | undefined): Tagged | undefined {
  switch (words.lower(at)) {
    case 'one':
      return isNumber(words, at) ? number : pronoun;
    case 'once':
      return isVerbal(before) || isPast(words, at + 1) ? adverb : undefined;
    case 'that':
      return before === 'preposition' || before === 'to' ? determiner : undefined;
    default:
      return isFloating(words, at, before) ? adverb : undefined;
  }
}

/** Whether a word is behind the subject that it belongs to: `they both plan`, `the minister herself met`. */
function isFloating(words: SentenceWords, at: number, before: Tag | undefined): boolean {
  const lower = words.lower(at);
  if (closed.floating.has(lower))
    return isVerbal(before) || before === 'pronoun' || (before === 'noun' && words.isPlural(at - 1));
  return before === 'noun' || before === 'name';
}

/** Whether `one` counts the noun behind it: `one travel expert warned`, but `one opened`. */
function isNumber(words: SentenceWords, at: number): boolean {
  const next = words.token(at + 1);
  if (next?.kind !== 'word' || at + 1 >= words.last) return false;
  const { forms, isFunction, fixed } = entryOf(next.word);
  return !isFunction && fixed === undefined && (forms === undefined || forms.isBase || forms.isGerund);
}

function isPast(words: SentenceWords, at: number): boolean {
  const token = at < words.last ? words.token(at) : undefined;
  return token?.kind === 'word' && entryOf(token.word).forms?.isPast === true;
}

/** `due to a strike` names a cause, `due to open` a plan. */
function isCause(words: SentenceWords, at: number): boolean {
  if (words.lower(at) !== 'due' || words.lower(at + 1) !== 'to') return false;
  const next = at + 2 < words.last ? words.token(at + 2) : undefined;
  if (next?.kind !== 'word') return false;
  const { forms, auxiliary, fixed } = entryOf(next.word);
  if (next.word.isCapital || fixed?.tag === 'determiner') return true;
  return auxiliary === undefined && fixed?.tag !== 'adverb' && forms?.isBase !== true;
}

/** `has not once been` */
function isVerbal(before: Tag | undefined): boolean {
  return before === 'have' || before === 'be' || before === 'not';
}

/** `May 5 was`: at the opening of a sentence the capital says nothing. */
function isMonth(words: SentenceWords, at: number): boolean {
  return words.lower(at) === 'may' && !closed.pronouns.has(words.lower(at + 1));
}

/** Whether a determiner has its noun. `those who`, `more than`, `most of`: without it, it is a pronoun. */
function hasNoun(words: SentenceWords, at: number): boolean {
  const next = words.token(at + 1);
  if (next === undefined || at + 1 >= words.last) return true;
  if (next.kind === 'punctuation' || entryOf(next.word).endsPhrase) return false;
  // `Some opposed him`, `When this failed,`, but `this failed attempt`
  const { forms } = entryOf(next.word);
  return !(forms?.isPast && !forms.isBase) || isPlainNoun(words, at + 2);
}

function isPlainNoun(words: SentenceWords, at: number): boolean {
  const token = at < words.last ? words.token(at) : undefined;
  if (token?.kind !== 'word' || token.word.isCapital) return false;
  const { fixed, auxiliary } = entryOf(token.word);
  return fixed === undefined && auxiliary === undefined;
}

function openTag(words: SentenceWords, { forms }: WordEntry, at: number, opens: boolean): Tagged {
  if (forms === undefined) return opens && !closed.openingAdjectives.has(words.lower(at)) ? name : noun;
  const tag = verbTag(words, forms, at, words.before(at)?.tag);
  return tag === undefined ? noun : tagged(tag, { forms });
}
