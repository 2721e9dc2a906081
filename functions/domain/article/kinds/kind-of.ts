import { singularOf } from '../amounts/counts.ts';
import type { ItemKind } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import { isPassive, isUnreal, type SentenceView, standsAsVerb } from './clause.ts';
import { complementKind, infinitiveKind } from './complements.ts';
import { cueWordOf } from './cue-words.ts';
import { actors } from './lexicon/nouns.ts';
import { satisfies } from './needs.ts';
import { nounCue } from './noun-cues.ts';
import { type FactNoun, objectNoun, subjectNoun } from './objects.ts';
import { type Cue, ranks } from './ranks.ts';
import type { VerbReading } from './verb-forms.ts';

/**
 * The kind of the fact that a sentence states, by the verb or noun that carries it; undefined where it states none.
 * Of several the surest counts, of equals the first.
 */
export function kindOf(view: SentenceView): ItemKind | undefined {
  if (view.tokens[view.last - 1]?.text === '?') return undefined;
  let best: Cue | undefined;
  for (let at = view.first; at < view.last; at += 1) {
    const cue = cueAt(view, at);
    if (cue !== undefined && cue.rank > (best?.rank ?? 0)) best = cue;
    if (cue?.closes === true) break;
  }
  const kind = (best?.rank ?? 0) < ranks.due && hasDue(view) ? 'deadline' : best?.kind;
  return kind !== undefined && namesSomething(view) ? kind : undefined;
}

/** Whether anything is there that a reader could watch for. */
function namesSomething(view: SentenceView): boolean {
  const { tokens, first, last, parties, amounts, dates } = view;
  if (parties.length + amounts.length > 0) return true;
  if (dates.some(({ role, type }) => role === 'due' || type === 'DATE')) return true;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    if (actors.has(token.lower) || actors.has(singularOf(token) ?? '')) return true;
  }
  // Last, as topics cost the most to find.
  return view.topics.length > 0;
}

function hasDue({ dates }: SentenceView): boolean {
  return dates.some(({ role }) => role === 'due');
}

function cueAt(view: SentenceView, at: number): Cue | undefined {
  const token = view.tokens[at] as Token;
  const word = token.kind === 'word' ? cueWordOf(token.lower) : undefined;
  if (word === undefined) return undefined;
  const reading = word.verb;
  if (reading !== undefined && standsAsVerb(view, at, reading.form)) {
    const cue = verbCue(view, at, reading);
    if (cue !== undefined) return cue;
  }
  if (reading !== undefined && isPurpose(view, at, reading))
    return { kind: reading.full.kind, rank: ranks.named };
  if (word.prospect === true && view.tokens[at + 1]?.lower === 'to') {
    if (isUnreal(view, at)) return undefined;
    return { kind: infinitiveKind(view, at, true) ?? 'forecast', rank: ranks.told };
  }
  if (word.control === true && !isUnreal(view, at)) {
    const kind = infinitiveKind(view, at, false);
    if (kind !== undefined) return { kind, rank: ranks.told };
  }
  return nounCue(view, at);
}

function verbCue(view: SentenceView, at: number, reading: VerbReading): Cue | undefined {
  if (isUnreal(view, at)) return undefined;
  const complement = complementKind(view, at, reading);
  if (complement !== undefined) return { kind: complement, rank: ranks.told };
  const { full } = reading;
  if (full !== undefined && satisfies[full.needs](view, at)) return { kind: full.kind, rank: ranks.told };
  if (reading.appeal === true && view.parties.length > 0 && takesStand(view, at))
    return { kind: 'statement', rank: ranks.told, closes: true };
  if (reading.light === true) {
    const passive = reading.form === 'past' && isPassive(view, at);
    const noun = passive ? subjectNoun(view, at) : objectNoun(view, at);
    if (noun !== undefined) {
      const kind = kindOfObject(view, noun);
      return {
        kind,
        rank: kind === 'statement' ? ranks.stance : reading.form === 'gerund' ? ranks.named : ranks.told,
      };
    }
  }
  if (reading.policy === true && reading.form !== 'gerund') return { kind: 'policy', rank: ranks.named };
  if (view.parties.length === 0) return undefined;
  if (reading.stance === true) return { kind: 'statement', rank: ranks.stance };
  return reading.speech === true && hasSubstance(view)
    ? { kind: 'statement', rank: ranks.stance }
    : undefined;
}

/** `its options with Boeing to purchase five jets`: an infinitive with a figure is what a deal is about. */
function isPurpose(
  view: SentenceView,
  at: number,
  reading: VerbReading,
): reading is VerbReading & Required<Pick<VerbReading, 'full'>> {
  const { full, form } = reading;
  if (full === undefined || form !== 'base' || view.tokens[at - 1]?.lower !== 'to') return false;
  if (full.kind !== 'purchase' && full.kind !== 'investment') return false;
  return view.amounts.length > 0 && satisfies[full.needs](view, at) && !isUnreal(view, at);
}

/** `signed a contract to buy` is a purchase; a memorandum to build is an agreement all the same. */
function kindOfObject(view: SentenceView, noun: FactNoun): ItemKind {
  const infinitive = infinitiveKind(view, noun.at, false);
  return infinitive === undefined || (noun.kind === 'agreement' && infinitive !== 'purchase')
    ? noun.kind
    : infinitive;
}

/** Whether an appeal is one: finite, and not the name of something (`called OpenAI`). */
function takesStand({ tokens }: SentenceView, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:call|calls|called|calling)$/.test(word)) return /^(?:for|on)$/.test(tokens[at + 1]?.lower ?? '');
  if (word.endsWith('ing')) return false;
  return true;
}

const ofOneself = new Set(['i', "i'm", 'i’m', "i've", 'i’ve', "i'd", 'i’d', 'my', 'me']);

/** What makes a sentence worth keeping though it only says something. What people tell of themselves does not. */
function hasSubstance(view: SentenceView): boolean {
  const { tokens, first, last, amounts, dates } = view;
  for (let at = first; at < last; at += 1) if (ofOneself.has(tokens[at]?.lower ?? '')) return false;
  return amounts.length > 0 || dates.some(({ role }) => role === 'due') || view.ownTopics.length > 0;
}
