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
export function nounKind({ tokens, last }: SentenceView, at: number): ItemKind | undefined {
  const kind = kindOfNoun(tokens[at]);
  if (kind === undefined) return undefined;
  const next = at + 1 < last ? tokens[at + 1] : undefined;
  if (kindOfNoun(next) !== undefined || isHead(next)) return undefined;
  if (/^orders?$/.test(tokens[at]?.lower ?? '') && officialOrders.has(tokens[at - 1]?.lower ?? ''))
    return 'policy';
  return kind;
}

const functionWords = new Set(
  (
    'of in on at to for from with by and or but nor than as that which who whom whose is are was were be been has have had will would can could may might should must do does did ' +
    'the a an this these those it its he she they his her their between against under over after before until into about among through during within without not also next last ' +
    'here there now then today yesterday tomorrow together again so if when where while because worth due early late down up out off per via near across beyond despite amid soon yet back aimed'
  ).split(' '),
);

/** Whether a word is a noun that the word before it only describes: `pipeline` in `investment pipeline`. */
function isHead(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower || token.lower.length < 3) return false;
  if (functionWords.has(token.lower) || senseOf(token.lower)?.verb !== undefined) return false;
  return !/(?:ed|s|ing|ly|day)$/.test(token.lower);
}

function kindOfNoun(token: Token | undefined): ItemKind | undefined {
  if (token?.kind !== 'word') return undefined;
  return senseOf(token.lower)?.noun;
}
