import { dueSpan } from '../../time/due-span.ts';
import { singularOf } from '../amounts/singular.ts';
import type { ItemKind } from '../item.ts';
import { mayChangePlan, planChangeIn } from '../moves/plan-change.ts';
import type { Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';
import { isUnreal, verbAt } from './clause.ts';
import { type Cue, ranks } from './cue.ts';
import type { KindTrace } from './kind-trace.ts';
import { actors } from './lexicon/nouns.ts';
import type { VerbRule, WordRule } from './rule.ts';
import { dueDateRule, planEndRule, verbRules, wordRules } from './rules/rules.ts';
import type { SentenceView } from './sentence-view.ts';
import { senseOf } from './word-senses.ts';

/** The kind of a fact, and why the sentence has it. */
export interface ExplainedKind {
  readonly kind: ItemKind;
  /** The name of the rule that decided. */
  readonly rule: string;
  /** The token of the word that the rule is about. Undefined for a rule about the whole sentence. */
  readonly at?: number;
}

/** Returns the kind of the fact that a sentence states. Undefined where it states none. */
export function kindOf(view: SentenceView): ItemKind | undefined {
  return explainKind(view)?.kind;
}

/**
 * Returns the kind of the fact that a sentence states, with the rule that decided. If several words say a kind, the
 * surest decides. If several are equally sure, the first decides.
 */
export function explainKind(view: SentenceView, trace?: KindTrace): ExplainedKind | undefined {
  if (view.tokens[view.last - 1]?.text === '?') {
    trace?.refuseSentence('a question', 'A question states nothing.');
    return undefined;
  }
  let best: RuledCue | undefined;
  for (let at = view.first; at < view.last; at += 1) {
    const cue = cueAt(view, at, trace);
    if (cue !== undefined) {
      const isSurer = cue.rank > (best?.rank ?? 0);
      const loser = isSurer ? best : cue;
      if (loser !== undefined)
        trace?.refuseWord(loser.at, loser.rule, 'Another word of the sentence is surer.');
      if (isSurer) best = cue;
    }
    if (cue?.closes === true) break;
  }
  if ((best?.rank ?? 0) < ranks.dueDate && view.dates.some(({ role }) => role === 'due')) {
    if (best !== undefined) trace?.refuseWord(best.at, best.rule, 'The date to come is surer.');
    return { kind: 'deadline', rule: dueDateRule.name };
  }
  best ??= planEnd(view);
  if (best === undefined) {
    trace?.refuseSentence('no word of a kind', 'No word in it says what kind of fact it states.');
    return undefined;
  }
  const isNamedPlan = best.rule === planEndRule.name && hasName(view);
  if (!isNamedPlan && !namesSomething(view)) {
    trace?.refuseSentence('nothing to look for', 'It has no party, amount, date, topic or actor.');
    return undefined;
  }
  return { kind: best.kind, rule: best.rule, at: best.at };
}

/**
 * Returns the cue of a sentence that calls a plan off. It must say which plan: `it was called off` does not. A verb that
 * ends other things too (`dropped`) needs the day that the plan had.
 */
function planEnd(view: SentenceView): RuledCue | undefined {
  if (!mayChangePlan(view.tokens, view.first, view.last)) return undefined;
  const change = planChangeIn(view.tokens, view.clauses);
  if (change?.ends !== true || change.about.size === 0) return undefined;
  const hasDay = view.dates.some(({ role, value }) => role === 'context' && dueSpan(value) !== undefined);
  if (change.isPlain !== true && !hasDay) return undefined;
  return { kind: 'deadline', rank: ranks.saying, rule: planEndRule.name, at: change.at };
}

/** Whether a word inside the sentence is part of a name: `the Oslo marathon`. */
function hasName({ first, last, clauses }: SentenceView): boolean {
  for (let at = first + 1; at < last; at += 1) if (clauses.tagAt(at) === 'name') return true;
  return false;
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

type RuledCue = Cue & { readonly rule: string; readonly at: number };

/** Returns what the word at an index says. A word that is denied or supposed says nothing. */
function cueAt(view: SentenceView, at: number, trace?: KindTrace): RuledCue | undefined {
  const token = view.tokens[at] as Token;
  if (token.kind !== 'word') return undefined;
  const rules = rulesOf(token.word);
  // `2.1 trillion won`
  if (rules === noRules || isInAmount(view, token)) return undefined;
  const cue =
    verbCue(view, at, rules.verb, trace) ?? firstCue(rules.other, at, (rule) => rule.match(view, at), trace);
  if (cue === undefined || !isUnreal(view, at)) return cue;
  trace?.refuseWord(at, cue.rule, 'It is denied, supposed or demanded here.');
  return undefined;
}

function isInAmount({ amounts }: SentenceView, { start, end }: Token): boolean {
  return amounts.some((amount) => amount.start <= start && end <= amount.end);
}

function verbCue(
  view: SentenceView,
  at: number,
  rules: readonly VerbRule[],
  trace?: KindTrace,
): RuledCue | undefined {
  const [first] = rules;
  const reading = first === undefined ? undefined : senseOf((view.tokens[at] as Token).word).verb;
  if (reading === undefined) return undefined;
  if (verbAt(view, at) !== undefined) {
    return firstCue(rules, at, (rule) => rule.match(view, at, reading), trace);
  }
  trace?.refuseWord(at, first?.name ?? '', 'It is not the verb of its clause.');
  return undefined;
}

function firstCue<R extends VerbRule | WordRule>(
  rules: readonly R[],
  at: number,
  match: (rule: R) => Cue | undefined,
  trace?: KindTrace,
): RuledCue | undefined {
  for (const rule of rules) {
    const cue = match(rule);
    if (cue !== undefined) return { ...cue, rule: rule.name, at };
  }
  if (trace !== undefined) for (const rule of rules) trace.refuseWord(at, rule.name, needOf(rule));
  return undefined;
}

function needOf(rule: VerbRule | WordRule): string {
  const needs = 'needs' in rule ? rule.needs : undefined;
  return needs === undefined ? 'The words around it do not fit the rule.' : `The rule needs ${needs}.`;
}

interface RulesOfWord {
  readonly verb: VerbRule[];
  readonly other: WordRule[];
}

const noRules: RulesOfWord = { verb: [], other: [] };
const rulesByWord: ReadonlyMap<string, RulesOfWord> = indexRules();

/** The rules that a word may begin. Most words have none. */
const rulesOf = wordFact(({ lower }) => rulesByWord.get(lower) ?? noRules);

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
