import { ends, longestObject, moves, type WordsAround } from '../dates/roles/events.ts';
import { denyingVerbs, endingVerbs, movingVerbs } from '../dates/roles/role-words.ts';
import type { Clause, SentenceClauses, VerbGroup } from '../text/clauses/clause.ts';
import { entryOf } from '../text/clauses/word-entry.ts';
import { readProse } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';
import { stemOf } from './stems.ts';

/** The way in which a date moves. `either`: the verb does not say (`rescheduled`). */
export type Direction = 'later' | 'earlier' | 'either';

/** The change of a plan that a text tells. */
export interface PlanChange {
  /** Set when it moves the plan to another day. */
  readonly moves?: Direction;
  /** Set when the plan has no day any more: it is called off, will not take place, or is put off without a new day. */
  readonly ends?: true;
  /** Set when the verb says so of plans alone: `called off`, not `dropped`. */
  readonly isPlain?: true;
  /** Stems of the nouns that the change is about. Empty for a pronoun. */
  readonly about: ReadonlySet<string>;
}

/** Verbs that move a plan to an earlier day, with the particle that makes them so. `brought forward`, `moved up`. */
const earlierParticles = /^(?:forward|up)$/;
const laterVerbs = new Set('postpone delay defer adjourn extend prolong slip set hold carry roll'.split(' '));
const laterParticles = /^(?:back|off|out)$/;

/** Verbs that leave a plan without a day when no new one is named: `postponed`, `put off`. */
const openEnded = new Set('postpone delay defer put push adjourn set'.split(' '));

/** Verbs that end nothing but plans. */
const plainEnds = new Set('cancel call scrap shelve postpone put'.split(' '));

/** Verbs of taking place. Denied, they end a plan: `will not take place`, `will not be held`. */
const happening = new Set('take go hold stage happen proceed occur'.split(' '));

/** Verbs whose infinitive is decided: `agreed to postpone`, `was forced to cancel`. */
const deciding = new Set('agree decide choose opt vote force be'.split(' '));

/** Returns what a text says of a plan. Undefined when it neither moves nor ends one. The first change counts. */
export function planChange(text: string): PlanChange | undefined {
  const { tokens, sentences, clauses } = readProse(text);
  let first = 0;
  for (const { end } of sentences) {
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last += 1;
    const change = planChangeIn(tokens, clauses.of(first, last));
    if (change !== undefined) return change;
    first = last;
  }
  return undefined;
}

/** Whether the words of a sentence allow that it moves or ends a plan. Most do not, and their clauses need not be read. */
export function mayChangePlan(tokens: readonly Token[], first: number, last: number): boolean {
  let happens = false;
  let denies = false;
  for (let at = first; at < last; at += 1) {
    const part = partInChange((tokens[at] as Token).word);
    if (part === 'none') continue;
    if (part === 'changes') return true;
    if (part === 'happens') happens = true;
    else denies = true;
  }
  return happens && denies;
}

/** The part that a word may have in a change. `happens` changes a plan only together with `denies`: `will not take place`. */
const partInChange = wordFact((word): 'none' | 'changes' | 'happens' | 'denies' => {
  // `The rally is off.`
  if (word.lower === 'off') return 'changes';
  const { forms, fixed, auxiliary } = entryOf(word);
  const verb = forms?.base ?? '';
  if (endingVerbs.has(verb) || movingVerbs.has(verb)) return 'changes';
  if (happening.has(verb)) return 'happens';
  return fixed?.denies === true || auxiliary?.denies === true ? 'denies' : 'none';
});

/** Returns what one sentence says of a plan. */
export function planChangeIn(
  tokens: readonly Token[],
  sentence: SentenceClauses,
): (PlanChange & { readonly at: number }) | undefined {
  const around: WordsAround = { reader: { word: (at) => tokens[at]?.lower ?? '' } };
  for (const clause of sentence.clauses) {
    for (const group of clause.groups) {
      const change = changeBy(group, clause, { tokens, sentence, around });
      if (change !== undefined) return { ...change, at: group.head };
    }
  }
  return undefined;
}

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentence: SentenceClauses;
  readonly around: WordsAround;
}

function changeBy(group: VerbGroup, clause: Clause, surroundings: Surroundings): PlanChange | undefined {
  const { around } = surroundings;
  if (!isTold(group, clause)) return undefined;
  if (group.denied) {
    if (!happens(group, around)) return undefined;
    return { ends: true, isPlain: true, about: subjectOf(group, clause, surroundings) };
  }
  const plain = plainEnds.has(group.verb) ? { isPlain: true as const } : {};
  if (ends(group, around)) return { ends: true, ...plain, about: patientOf(group, clause, surroundings) };
  if (!moves(group, around)) return undefined;
  const about = patientOf(group, clause, surroundings);
  const direction = directionOf(group, around);
  const isOpen = openEnded.has(group.verb) && direction === 'later';
  return { moves: direction, ...(isOpen && { ends: true, ...plain }), about };
}

/** `will take place`, `would go ahead`, `will be held`. */
function happens({ verb, to, passive }: VerbGroup, { reader }: WordsAround): boolean {
  if (!happening.has(verb)) return false;
  if (verb === 'take') return reader.word(to) === 'place';
  if (verb === 'go') return /^(?:ahead|forward)$/.test(reader.word(to));
  return passive || (verb !== 'hold' && verb !== 'stage');
}

/** Whether the clause tells what the verb says as decided, and not as supposed, wished for, possible or denied. */
function isTold(group: VerbGroup, clause: Clause): boolean {
  if (clause.role === 'condition' || isDeniedAbove(clause)) return false;
  const { form, modal, perfect } = group;
  if (form === 'gerund') return false;
  if (form === 'participle') return true;
  if (form === 'infinitive') return isDecided(group, clause);
  if (modal === undefined || modal === 'will' || modal === 'shall') return true;
  return modal === 'would' && !perfect && clause.role === 'content';
}

function isDecided(group: VerbGroup, clause: Clause): boolean {
  const before = clause.groups[clause.groups.indexOf(group) - 1];
  if (before === undefined || before.denied) return false;
  return (group.modal === 'to' || deciding.has(before.verb)) && isTold(before, clause);
}

function isDeniedAbove({ parent }: Clause): boolean {
  for (let above: Clause | undefined = parent; above !== undefined; above = above.parent) {
    if (above.groups.some(({ verb, denied }) => denyingVerbs.has(verb) && !denied)) return true;
  }
  return false;
}

function directionOf({ verb, head }: VerbGroup, { reader }: WordsAround): Direction {
  for (let at = head + 1; at <= head + longestObject; at += 1) {
    const word = reader.word(at);
    if (earlierParticles.test(word)) return 'earlier';
    if (laterParticles.test(word)) return 'later';
    if (/^[.;]$/.test(word)) break;
  }
  if (laterVerbs.has(verb)) return 'later';
  return verb === 'advance' ? 'earlier' : 'either';
}

/** Returns the nouns that the verb acts on: its object, or the subject of a passive or of a verb without an object. */
function patientOf(group: VerbGroup, clause: Clause, surroundings: Surroundings): ReadonlySet<string> {
  const object = group.passive ? undefined : objectOf(group, surroundings);
  return object === undefined || object.size === 0 ? subjectOf(group, clause, surroundings) : object;
}

const particle = /^(?:off|back|up|out|forward|down)$/;

function objectOf({ to }: VerbGroup, { tokens, sentence }: Surroundings): Set<string> {
  let first = to;
  while (particle.test(tokens[first]?.lower ?? '')) first += 1;
  // `moved from Tuesday`, `was moved to`: there is no object.
  const opens = sentence.tagAt(first);
  if (opens === 'preposition' || opens === 'to') return new Set();
  return headsIn(tokens, sentence, first, sentence.last);
}

function subjectOf({ from }: VerbGroup, { parts }: Clause, { tokens, sentence }: Surroundings): Set<string> {
  const first = parts[0]?.[0] ?? from;
  return headsIn(tokens, sentence, first, from);
}

/** Nouns that say little. The words behind their `of`, or before them, say what they are about. */
const generic = new Set('plan event date day idea proposal project scheme'.split(' ').map(stemOf));

/**
 * Returns the stem of the head of the first noun phrase: `launch` of `the satellite launch on Monday`. If the head says
 * little (`plans for a merger`), returns the stems of all nouns.
 */
function headsIn(
  tokens: readonly Token[],
  sentence: SentenceClauses,
  first: number,
  last: number,
): Set<string> {
  const stems: string[] = [];
  let head: string | undefined;
  for (let at = first; at < last; at += 1) {
    const tag = sentence.tagAt(at);
    const { lower = '' } = tokens[at] ?? {};
    if (tag === 'noun' || tag === 'name') stems.push(stemOf(lower));
    const isEnd = tag === 'preposition' || tag === 'to' || tag === 'mark';
    if (isEnd && !particle.test(lower) && stems.length > 0) head ??= stems.at(-1);
    if (tag === 'mark' && stems.length > 0) break;
  }
  head ??= stems.at(-1);
  if (head === undefined) return new Set();
  return generic.has(head) ? new Set(stems) : new Set([head]);
}
