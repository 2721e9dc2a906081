import type { ItemKind } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import type { SentenceView } from './clause.ts';
import { isUnreal } from './clause.ts';
import { cueWordOf } from './cue-words.ts';
import { isMoney } from './needs.ts';
import { nounKind, objectNoun } from './objects.ts';
import { type Cue, ranks } from './ranks.ts';

/** Kinds whose nouns name an event by themselves, given what it takes: a party, a price, a day. */
const events = new Set<ItemKind>([
  'agreement',
  'purchase',
  'investment',
  'meeting',
  'visit',
  'forecast',
  'deadline',
]);

/** A noun that carries the fact: `the announcement of a deal`, `a $7 billion order`, `talks with Japan`. */
export function nounCue(view: SentenceView, at: number): Cue | undefined {
  const { tokens, last } = view;
  if (cueWordOf((tokens[at] as Token).lower)?.lightNoun === true) {
    const noun = objectNoun(view, at);
    return noun === undefined || noun.kind === 'statement' || isUnreal(view, at)
      ? undefined
      : { kind: noun.kind, rank: ranks.told };
  }
  const kind = nounKind(view, at);
  if (kind === undefined || !events.has(kind) || isUnreal(view, at)) return undefined;
  const next = at + 1 < last ? (tokens[at + 1]?.lower ?? '') : '';
  return carries(view, at, kind, next) ? { kind, rank: ranks.named } : undefined;
}

function carries(view: SentenceView, at: number, kind: ItemKind, next: string): boolean {
  const { parties, dates, amounts, tokens } = view;
  // `a $7 billion deal`
  if (hasMoneyBefore(view, at)) return true;
  const due = dates.some(({ role }) => role === 'due');
  switch (kind) {
    case 'meeting':
      return due || ((next === 'between' || next === 'with') && parties.length > 0);
    case 'agreement':
      // `under the accord, …`
      if (
        /^(?:the|this|that|an|a|its|their)$/.test(tokens[at - 1]?.lower ?? '') &&
        tokens[at - 2]?.lower === 'under'
      )
        return true;
      return (next === 'between' || next === 'with') && parties.length > 0;
    case 'visit':
      return next === 'to' && parties.length > 0;
    case 'purchase':
      return next === 'of' && amounts.some(({ unit }) => isMoney(unit));
    default:
      return kind === 'deadline' && due;
  }
}

function hasMoneyBefore({ tokens, amounts }: SentenceView, at: number): boolean {
  const from = (tokens[Math.max(0, at - 4)] as Token).start;
  const { start } = tokens[at] as Token;
  return amounts.some((amount) => isMoney(amount.unit) && amount.end > from && amount.start < start);
}
