import type { ItemKind } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import { officialOrders } from './lexicon/nouns.ts';
import type { SentenceView } from './sentence-view.ts';
import { senseOf } from './word-senses.ts';

/** A noun that names a fact, with the index of its token. */
export interface FactNoun {
  readonly kind: ItemKind;
  readonly at: number;
}

const clauseEnds = new Set(
  'that which who whose at from near during because while but although though whereas after before when if until unless since amid despite as'.split(
    ' ',
  ),
);
const reach = 14;

/** Finds the nearest noun behind a verb that names a fact. It is in the same clause. */
export function findObjectNoun(view: SentenceView, at: number): FactNoun | undefined {
  const { tokens, last } = view;
  for (let next = at + 1; next < Math.min(last, at + reach); next += 1) {
    const token = tokens[next] as Token;
    if (token.text === ';' || token.text === ':' || clauseEnds.has(token.lower)) return undefined;
    const kind = nounKind(view, next);
    if (kind !== undefined) return { kind, at: next };
  }
  return undefined;
}

/** Finds the nearest such noun before a passive: `a treaty was signed`. */
export function findSubjectNoun(view: SentenceView, at: number): FactNoun | undefined {
  const { tokens, first } = view;
  for (let back = at - 1; back >= Math.max(first, at - reach); back -= 1) {
    if ((tokens[back] as Token).text === ';') return undefined;
    const kind = nounKind(view, back);
    if (kind !== undefined) return { kind, at: back };
  }
  return undefined;
}

/**
 * Returns the kind of fact that the word at an index names. In a compound only the last noun names one: `deal talks`.
 */
export function nounKind(view: SentenceView, at: number): ItemKind | undefined {
  const { tokens, last } = view;
  const kind = kindOfNoun(tokens[at]);
  if (kind === undefined) return undefined;
  const next = at + 1 < last ? tokens[at + 1] : undefined;
  if (next !== undefined && isWord(next) && view.clauses.tagAt(at + 1) === 'noun') return undefined;
  if (/^orders?$/.test(tokens[at]?.lower ?? '') && officialOrders.has(tokens[at - 1]?.lower ?? ''))
    return 'policy';
  return kind;
}

/** Adjectives that come behind their noun, or tell of the verb: `a deal worth $2 billion`, `agreed a deal late on Sunday`. */
const behindNoun = new Set(
  'late early worth due next last soon alone likely valued aimed open ready'.split(' '),
);

function isWord({ kind, text, lower }: Token): boolean {
  return kind === 'word' && text === lower && !behindNoun.has(lower) && !/(?:ed|ly|day)$/.test(lower);
}

function kindOfNoun(token: Token | undefined): ItemKind | undefined {
  if (token?.kind !== 'word') return undefined;
  return senseOf(token.word).noun;
}
