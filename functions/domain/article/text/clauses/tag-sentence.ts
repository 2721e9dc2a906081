import type { Token } from '../tokens.ts';
import { auxiliaryOf } from './auxiliaries.ts';
import * as closed from './lexicon/closed-words.ts';
import { SentenceWords, startsLarge } from './sentence-words.ts';
import type { Tagged } from './tags.ts';
import { verbTag } from './verb-tag.ts';
import { verbForms } from './word-forms.ts';

const noun: Tagged = { tag: 'noun' };
const name: Tagged = { tag: 'name' };
const mark: Tagged = { tag: 'mark' };
const number: Tagged = { tag: 'number' };

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
  const lower = token.lower;
  // `second-round`, `phase-out`: what is joined by a hyphen is part of a name or an adjective.
  if (words.isJoined(at)) return noun;
  if (lower === "'s" || lower === '’s') return possessiveTag(words, at);
  const opens = words.opensSentence(at);
  if (!opens && startsLarge(token) && lower !== 'i' && !closed.joinedModals.has(lower)) return name;
  return closedTag(words, lower, at, opens) ?? openTag(words, lower, at, opens);
}

function possessiveTag(words: SentenceWords, at: number): Tagged {
  const before = words.lower(at - 1);
  const is = /^(?:it|he|she|that|there|who|what|here|where)$/.test(before);
  return is ? { tag: 'be', auxiliary: 'is' } : { tag: 'possessive' };
}

function closedTag(words: SentenceWords, lower: string, at: number, opens: boolean): Tagged | undefined {
  if (lower === 'to') return { tag: 'to' };
  if (lower === 'that') return tagOfThat(words, at);
  const auxiliary = auxiliaryOf(lower);
  if (auxiliary !== undefined) return isMonth(words, lower, at, opens) ? name : auxiliary;
  if (closed.negations.has(lower) && lower !== 'no' && lower !== 'nor') return { tag: 'not', denies: true };
  if (lower === 'once' && /^(?:have|be|not)$/.test(words.tag(at - 1) ?? '')) return { tag: 'adverb' };
  if (closed.coordinators.has(lower)) return { tag: 'coordinator' };
  if (closed.relatives.has(lower)) return { tag: 'relative' };
  if (closed.objectPronouns.has(lower)) return { tag: 'object' };
  if (closed.determiners.has(lower)) return determinerTag(words, lower, at);
  if (closed.pronouns.has(lower)) return { tag: 'pronoun' };
  if (closed.predicates.has(lower) && (lower === 'due' || words.before(at)?.tag === 'be'))
    return { tag: 'predicate' };
  if (closed.prepositions.has(lower)) return { tag: 'preposition' };
  if (closed.subordinators.has(lower)) return { tag: 'subordinator' };
  if (closed.adverbs.has(lower)) return { tag: 'adverb' };
  if (lower.length > 4 && lower.endsWith('ly') && !closed.notAdverbs.has(lower)) return { tag: 'adverb' };
  return undefined;
}

/** `May 5 was`, `March figures`: at the opening of a sentence the capital says nothing. */
function isMonth(words: SentenceWords, lower: string, at: number, opens: boolean): boolean {
  const next = words.token(at + 1);
  return opens && lower === 'may' && startsLarge(words.token(at)) && !closed.pronouns.has(next?.lower ?? '');
}

/** `on that day`, `that deal` are determiners; `said that`, `a plan that` open a clause. */
function tagOfThat(words: SentenceWords, at: number): Tagged {
  const before = words.tag(at - 1);
  if (before === 'preposition' || before === 'to') return { tag: 'determiner' };
  return { tag: 'that' };
}

/** `those who`, `more than`, `most of`: a determiner without its noun is a pronoun. */
function determinerTag(words: SentenceWords, lower: string, at: number): Tagged {
  if (/^(?:the|a|an|its|his|her|their|our|your|my|every|no|whose)$/.test(lower)) return { tag: 'determiner' };
  const next = words.lower(at + 1);
  const alone =
    auxiliaryOf(next) !== undefined ||
    closed.prepositions.has(next) ||
    closed.relatives.has(next) ||
    words.token(at + 1)?.kind === 'punctuation';
  return alone ? { tag: 'pronoun' } : { tag: 'determiner' };
}

function openTag(words: SentenceWords, lower: string, at: number, opens: boolean): Tagged {
  const forms = verbForms(lower);
  if (forms === undefined) return opens && startsLarge(words.token(at)) ? name : noun;
  const before = words.before(at);
  const tag = verbTag(words, forms, at, before?.tag);
  return tag === undefined ? noun : { tag, forms };
}
