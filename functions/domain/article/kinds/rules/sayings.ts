import { ranks } from '../cue.ts';
import { appealVerbs, speechVerbs, stanceVerbs } from '../lexicon/verbs.ts';
import { type VerbRule, verbRule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

/** `urged Japan to raise taxes` is a statement. Nothing behind the verb is a fact of its own. */
export const appealRule: VerbRule = verbRule({
  name: 'verb of appeal or blame',
  verbs: appealVerbs,
  reads: {
    'The OECD urged Chile to raise taxes.': 'statement',
    'Greenpeace accused Shell of delay.': 'statement',
    'Norway called for calm.': 'statement',
  },
  match: (view, at) =>
    view.parties.length > 0 && isAppeal(view, at)
      ? { kind: 'statement', rank: ranks.toldEvent, closes: true }
      : undefined,
});

/** Whether the verb appeals to somebody. `called OpenAI` names something, and a gerund only accompanies. */
function isAppeal({ tokens }: SentenceView, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:call|calls|called|calling)$/.test(word)) return /^(?:for|on)$/.test(tokens[at + 1]?.lower ?? '');
  return !word.endsWith('ing');
}

/** `confirmed`, `praised`. */
export const stanceRule: VerbRule = verbRule({
  name: 'verb of taking a position',
  verbs: stanceVerbs,
  reads: {
    'Nestle confirmed the recall.': 'statement',
    'Lula praised the vaccine.': 'statement',
  },
  match: ({ parties }) => (parties.length > 0 ? { kind: 'statement', rank: ranks.saying } : undefined),
});

/** `said`, with an amount, a date to come or a topic. */
export const speechRule: VerbRule = verbRule({
  name: 'verb of saying, with substance',
  verbs: speechVerbs,
  reads: {
    'Norway said inflation hurts families.': 'statement',
    'Equinor said the leak cost $3 million.': 'statement',
  },
  match: (view) =>
    view.parties.length > 0 && hasSubstance(view) ? { kind: 'statement', rank: ranks.saying } : undefined,
});

const ofOneself = new Set(['i', "i'm", 'i’m', "i've", 'i’ve', "i'd", 'i’d', 'my', 'me']);

/** Whether a sentence that only says something is worth keeping. Words about oneself are not: `I like it, he said`. */
function hasSubstance(view: SentenceView): boolean {
  const { tokens, first, last, amounts, dates } = view;
  for (let at = first; at < last; at += 1) if (ofOneself.has(tokens[at]?.lower ?? '')) return false;
  return amounts.length > 0 || dates.some(({ role }) => role === 'due') || view.ownTopics.length > 0;
}
