import type { ItemKind } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import {
  isPassive,
  isUnreal,
  nounKind,
  objectNoun,
  type SentenceView,
  standsAsVerb,
  subjectNoun,
} from './clause.ts';
import { lightNouns } from './lexicon/nouns.ts';
import { controlVerbs } from './lexicon/verbs.ts';
import { isMoney, satisfies } from './needs.ts';
import { type VerbReading, verbOf } from './verb-forms.ts';

/** How surely a cue carries the fact: an event told outranks one named, that one a date to come, and that a saying. */
const ranks = { told: 4, named: 3, due: 2, stance: 1 } as const;

interface Cue {
  readonly kind: ItemKind;
  readonly rank: number;
}

/**
 * The kind of the fact that a sentence states, by the verb or noun that carries it; undefined where it states none.
 * Of several the surest counts, of equals the first.
 */
export function kindOf(view: SentenceView): ItemKind | undefined {
  if (view.tokens[view.last - 1]?.text === '?' || !namesSomething(view)) return undefined;
  let best: Cue | undefined;
  for (let at = view.first; at < view.last; at += 1) {
    const cue = cueAt(view, at);
    if (cue !== undefined && cue.rank > (best?.rank ?? 0)) best = cue;
  }
  if ((best?.rank ?? 0) < ranks.due && hasDue(view)) return 'deadline';
  return best?.kind;
}

function namesSomething({ parties, amounts, dates, topics }: SentenceView): boolean {
  return parties.length + amounts.length + topics.length > 0 || dates.some(({ role }) => role === 'due');
}

function hasDue({ dates }: SentenceView): boolean {
  return dates.some(({ role }) => role === 'due');
}

function cueAt(view: SentenceView, at: number): Cue | undefined {
  const token = view.tokens[at] as Token;
  if (token.kind !== 'word') return undefined;
  const reading = verbOf(token.lower);
  if (reading !== undefined && standsAsVerb(view, at, reading.form)) {
    const cue = verbCue(view, at, reading);
    if (cue !== undefined) return cue;
  }
  return nounCue(view, at);
}

function verbCue(view: SentenceView, at: number, reading: VerbReading): Cue | undefined {
  if (isUnreal(view, at)) return undefined;
  const complement = controlVerbs.has(reading.verb) ? complementKind(view, at, reading) : undefined;
  if (complement !== undefined) return { kind: complement, rank: ranks.told };
  const { full } = reading;
  if (full !== undefined && satisfies[full.needs](view, at)) return { kind: full.kind, rank: ranks.told };
  if (reading.light === true) {
    const noun =
      reading.form === 'past' && isPassive(view, at) ? subjectNoun(view, at) : objectNoun(view, at);
    if (noun !== undefined)
      return { kind: noun.kind, rank: noun.kind === 'statement' ? ranks.stance : ranks.told };
  }
  if (view.parties.length === 0) return undefined;
  if (reading.stance === true) return { kind: 'statement', rank: ranks.stance };
  return reading.speech === true && hasSubstance(view)
    ? { kind: 'statement', rank: ranks.stance }
    : undefined;
}

/** `agreed to buy`: the kind of the infinitive that a verb leaves the fact to. */
function complementKind(view: SentenceView, at: number, reading: VerbReading): ItemKind | undefined {
  const { tokens, last } = view;
  let next = at + 1;
  if (tokens[next]?.lower !== 'to' || next >= last) return undefined;
  next += 1;
  while (tokens[next]?.lower.endsWith('ly') && next < last) next += 1;
  const infinitive = next < last ? verbOf(tokens[next]?.lower ?? '') : undefined;
  if (infinitive?.form !== 'base') return undefined;
  const { full } = infinitive;
  if (full !== undefined && satisfies[full.needs](view, next)) {
    // Whoever expects a purchase forecasts it; a meeting that is expected is on the calendar.
    return reading.verb === 'expect' && full.kind !== 'meeting' && full.kind !== 'visit'
      ? undefined
      : full.kind;
  }
  if (infinitive.light !== true || reading.verb === 'expect') return undefined;
  return objectNoun(view, next)?.kind;
}

function nounCue(view: SentenceView, at: number): Cue | undefined {
  const { tokens, last } = view;
  const word = (tokens[at] as Token).lower;
  if (lightNouns.has(word)) {
    const noun = objectNoun(view, at);
    return noun === undefined || noun.kind === 'statement'
      ? undefined
      : { kind: noun.kind, rank: ranks.told };
  }
  const kind = nounKind(view, at);
  if (kind === undefined || kind === 'statement' || kind === 'policy') return undefined;
  // `a $7 billion deal`, `a 50-aircraft order`
  if (hasAmountBefore(view, at)) return { kind, rank: ranks.named };
  const next = at + 1 < last ? tokens[at + 1]?.lower : undefined;
  if (
    (kind === 'meeting' || kind === 'agreement') &&
    (next === 'between' || next === 'with') &&
    view.parties.length > 0
  )
    return { kind, rank: ranks.named };
  if (kind === 'visit' && next === 'to' && view.parties.length > 0) return { kind, rank: ranks.named };
  if (kind === 'meeting' && hasDue(view)) return { kind, rank: ranks.named };
  return kind === 'deadline' && hasDue(view) ? { kind, rank: ranks.named } : undefined;
}

function hasAmountBefore({ tokens, amounts }: SentenceView, at: number): boolean {
  const from = (tokens[Math.max(0, at - 4)] as Token).start;
  const { start } = tokens[at] as Token;
  return amounts.some((amount) => isMoney(amount.unit) && amount.end > from && amount.start < start);
}

/** What makes a sentence worth keeping though it only says something. */
function hasSubstance({ amounts, dates, topics }: SentenceView): boolean {
  return topics.length > 0 || amounts.length > 0 || dates.some(({ role }) => role === 'due');
}
