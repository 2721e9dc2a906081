import { isMoney } from '../../amounts/is-money.ts';
import type { ItemKind } from '../../item.ts';
import type { Token } from '../../text/tokens.ts';
import { ranks } from '../cue.ts';
import { pluralOf } from '../inflect.ts';
import { nounFamilies } from '../lexicon/nouns.ts';
import { nounKind } from '../objects.ts';
import { type KindRule, type WordRule, wordRule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

/** Kinds whose nouns name an event without a verb, with what an event takes: a party, a price, a day. */
const events: readonly ItemKind[] = [
  'agreement',
  'purchase',
  'investment',
  'meeting',
  'visit',
  'forecast',
  'deadline',
];

interface EventNoun extends KindRule {
  readonly kinds: readonly ItemKind[];
  readonly isMet: (view: SentenceView, at: number) => boolean;
}

/** Nouns that carry the fact alone: `a $7 billion order`, `talks with Japan`. */
const eventNouns: readonly EventNoun[] = [
  {
    name: 'noun of an event, with money before it',
    kinds: events,
    reads: { 'The $7 billion deal surprised Wall Street.': 'agreement' },
    isMet: hasMoneyBefore,
  },
  {
    name: 'noun of a meeting, with a day to come',
    kinds: ['meeting'],
    reads: { 'The summit is next Tuesday.': 'meeting' },
    isMet: hasDueDate,
  },
  {
    name: 'noun of a meeting or agreement, with its parties',
    kinds: ['meeting', 'agreement'],
    reads: {
      'Talks between Seoul and Tokyo were brief.': 'meeting',
      'The pact with Kenya was long overdue.': 'agreement',
    },
    isMet: (view, at) => view.parties.length > 0 && isBefore(view, at, /^(?:between|with)$/),
  },
  {
    name: 'noun of an agreement behind "under"',
    kinds: ['agreement'],
    reads: { 'Under the accord, Egypt gets more water.': 'agreement' },
    isMet: ({ tokens }, at) =>
      /^(?:the|this|that|an|a|its|their)$/.test(tokens[at - 1]?.lower ?? '') &&
      tokens[at - 2]?.lower === 'under',
  },
  {
    name: 'noun of a visit, with its destination',
    kinds: ['visit'],
    reads: { 'Her trip to Peru was short.': 'visit' },
    isMet: (view, at) => view.parties.length > 0 && isBefore(view, at, /^to$/),
  },
  {
    name: 'noun of a purchase, with its price',
    kinds: ['purchase'],
    reads: { 'The sale of the mine for $2 billion surprised Vale.': 'purchase' },
    isMet: (view, at) => isBefore(view, at, /^of$/) && view.amounts.some(({ unit }) => isMoney(unit)),
  },
  {
    name: 'noun of an event, with what it is worth',
    kinds: events,
    reads: { 'The Air India order is worth $6.8 billion.': 'purchase' },
    isMet: isWorthMoney,
  },
  {
    name: 'noun of a deadline, with a day to come',
    kinds: ['deadline'],
    reads: { 'The deadline is next Friday.': 'deadline' },
    isMet: hasDueDate,
  },
];

export const eventNounRules: readonly WordRule[] = eventNouns.map(({ name, kinds, reads, isMet }) =>
  wordRule({
    name,
    reads,
    words: kinds.flatMap(nounsOf).join('|'),
    match: (view, at) => {
      // A noun may name another kind where it is: `an executive order` is policy.
      const kind = nounKind(view, at);
      return kind !== undefined && kinds.includes(kind) && isMet(view, at)
        ? { kind, rank: ranks.namedEvent }
        : undefined;
    },
  }),
);

function nounsOf(kind: ItemKind): string[] {
  return nounFamilies
    .filter((family) => family.kind === kind)
    .flatMap(({ nouns, plurals }) => [
      ...nouns.split('|').flatMap((noun) => [noun, pluralOf(noun)]),
      ...(plurals === undefined ? [] : [plurals]),
    ]);
}

function hasDueDate({ dates }: SentenceView): boolean {
  return dates.some(({ role }) => role === 'due');
}

/** Whether the word at an index is right before a word of the pattern. */
function isBefore({ tokens, last }: SentenceView, at: number, next: RegExp): boolean {
  return at + 1 < last && next.test(tokens[at + 1]?.lower ?? '');
}

/** `the order is worth $6.8 billion`, `the deal was valued at 2 billion euros`. */
function isWorthMoney({ tokens, last, amounts }: SentenceView, at: number): boolean {
  let next = at + 1;
  while (next < last && /^(?:is|was|are|were|be|been|will|would|could)$/.test(tokens[next]?.lower ?? ''))
    next += 1;
  if (!/^(?:worth|valued)$/.test(tokens[next]?.lower ?? '')) return false;
  const from = tokens[next]?.end ?? 0;
  return amounts.some(
    ({ unit, start }) => isMoney(unit) && start >= from && start < from + 'at about a '.length,
  );
}

function hasMoneyBefore({ tokens, amounts }: SentenceView, at: number): boolean {
  const from = (tokens[Math.max(0, at - 4)] as Token).start;
  const { start } = tokens[at] as Token;
  return amounts.some((amount) => isMoney(amount.unit) && amount.end > from && amount.start < start);
}
