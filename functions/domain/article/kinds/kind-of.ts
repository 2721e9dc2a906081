import { singularOf } from '../amounts/singular.ts';
import type { ItemKind } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import { isUnreal, isUsedAsVerb } from './clause.ts';
import { type Cue, ranks } from './cue.ts';
import { actors } from './lexicon/nouns.ts';
import type { VerbRule, WordRule } from './rule.ts';
import { dueDateRule, verbRules, wordRules } from './rules/rules.ts';
import type { SentenceView } from './sentence-view.ts';
import { senseOf } from './word-senses.ts';

/** The kind of a fact, and why the sentence has it. */
export interface ExplainedKind {
  readonly kind: ItemKind;
  /** The name of the rule that decided. */
  readonly rule: string;
}

/** Returns the kind of the fact that a sentence states. Undefined where it states none. */
export function kindOf(view: SentenceView): ItemKind | undefined {
  return explainKind(view)?.kind;
}

/**
 * Returns the kind of the fact that a sentence states, with the rule that decided. If several words say a kind, the
 * surest decides. If several are equally sure, the first decides.
 */
export function explainKind(view: SentenceView): ExplainedKind | undefined {
  if (view.tokens[view.last - 1]?.text === '?') return undefined;
  let best: RuledCue | undefined;
  for (let at = view.first; at < view.last; at += 1) {
    const cue = cueAt(view, at);
    if (cue !== undefined && cue.rank > (best?.rank ?? 0)) best = cue;
    if (cue?.closes === true) break;
  }
  if ((best?.rank ?? 0) < ranks.dueDate && view.dates.some(({ role }) => role === 'due'))
    best = { kind: 'deadline', rank: ranks.dueDate, rule: dueDateRule.name };
  return best !== undefined && namesSomething(view) ? { kind: best.kind, rule: best.rule } : undefined;
}

/** Whether the sentence names anything that a reader could watch for. */
function namesSomething(view: SentenceView): boolean {
  const { tokens, first, last, parties, amounts, dates } = view;
  if (parties.length + amounts.length > 0) return true;
  if (dates.some(({ role, type }) => role === 'due' || type === 'DATE')) return true;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    if (actors.has(token.lower) || actors.has(singularOf(token) ?? '')) return true;
  }
  // Topics come last because they cost the most to find.
  return view.topics.length > 0;
}

type RuledCue = Cue & { readonly rule: string };

/** Returns what the word at an index says. A word that is denied or supposed says nothing. */
function cueAt(view: SentenceView, at: number): RuledCue | undefined {
  const token = view.tokens[at] as Token;
  const rules = token.kind === 'word' ? rulesByWord.get(token.lower) : undefined;
  if (rules === undefined) return undefined;
  const cue = verbCue(view, at, rules.verb) ?? firstCue(rules.other, (rule) => rule.match(view, at));
  return cue !== undefined && isUnreal(view, at) ? undefined : cue;
}

function verbCue(view: SentenceView, at: number, rules: readonly VerbRule[]): RuledCue | undefined {
  const reading = rules.length === 0 ? undefined : senseOf(view.tokens[at]?.lower ?? '')?.verb;
  if (reading === undefined || !isUsedAsVerb(view, at, reading.form)) return undefined;
  return firstCue(rules, (rule) => rule.match(view, at, reading));
}

function firstCue<R extends VerbRule | WordRule>(
  rules: readonly R[],
  match: (rule: R) => Cue | undefined,
): RuledCue | undefined {
  for (const rule of rules) {
    const cue = match(rule);
    if (cue !== undefined) return { ...cue, rule: rule.name };
  }
  return undefined;
}

interface RulesOfWord {
  readonly verb: VerbRule[];
  readonly other: WordRule[];
}

/** The rules that a word may begin, in lower case. Most words have none, and one look-up tells. */
const rulesByWord: ReadonlyMap<string, RulesOfWord> = indexRules();

function indexRules(): Map<string, RulesOfWord> {
  const index = new Map<string, RulesOfWord>();
  const entry = (word: string): RulesOfWord => {
    const known = index.get(word);
    if (known !== undefined) return known;
    const made: RulesOfWord = { verb: [], other: [] };
    index.set(word, made);
    return made;
  };
  for (const rule of verbRules) for (const word of rule.words) entry(word).verb.push(rule);
  for (const rule of wordRules) for (const word of rule.words) entry(word).other.push(rule);
  return index;
}
