import { singularOf } from '../amounts/counts.ts';
import type { Amount, DateMention, ItemKind } from '../item.ts';
import type { PartyMention } from '../parties/find-parties.ts';
import type { Token } from '../text/tokens.ts';
import { factNouns } from './lexicon/nouns.ts';

/** One sentence with all that was found in it. `first` and `last` are indexes of tokens, `last` exclusive. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly parties: readonly PartyMention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  readonly topics: readonly string[];
}

const determiners = new Set(
  'a an the its his her their our my your this that these those some any no each every of in for with by from on at as new latest first second joint major recent such own possible potential proposed'.split(
    ' ',
  ),
);
const auxiliaries = new Set(
  "is are was were be been being has have had 's ’s 're ’re get got gets".split(' '),
);

/** Whether a word that may be a noun, too, stands where a verb does. */
export function standsAsVerb({ tokens, first }: SentenceView, at: number, form: string): boolean {
  const before = tokens[at - 1];
  if (at === first || before === undefined) return form === 'gerund' || form === 'past';
  if (form === 'gerund') return true;
  if (form === 'past') return !(determiners.has(before.lower) && !isRelative(before.lower));
  if (before.lower === 'to') return true;
  if (determiners.has(before.lower)) return false;
  if (before.lower === "'s" || before.lower === '’s' || before.kind === 'number' || before.kind === 'symbol')
    return false;
  if (before.text === '-') return false;
  // A capital in mid-sentence is a name: `Federal Reserve`, `Best Buy`.
  return !startsLarge(tokens[at]);
}

function isRelative(word: string): boolean {
  return word === 'that';
}

function startsLarge(token: Token | undefined): boolean {
  const initial = token?.text.charAt(0) ?? '';
  return initial !== initial.toLowerCase();
}

/** `was signed`, `were imposed`: a past form behind a form of to be, whose object is its subject. */
export function isPassive({ tokens, first }: SentenceView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 3); back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return true;
    if (!word.endsWith('ly') && word !== 'not' && word !== 'also') return false;
  }
  return false;
}

const negations = new Set('not never without nor neither cannot nobody none no'.split(' '));
const conditions = new Set('if unless whether'.split(' '));

/** Whether the clause denies what its verb says, or only supposes it. */
export function isUnreal({ tokens, first }: SentenceView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 4); back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (negations.has(word) || /n['’]t$/.test(word)) return true;
    // `would have signed`: it did not come to be.
    if (word === 'have' && /^(?:would|could|might|should)$/.test(tokens[back - 1]?.lower ?? '')) return true;
    if (
      !auxiliaries.has(word) &&
      !/^(?:will|would|to|yet|be|been|have|has|had|do|did|does|longer|any|ever|also|a|an|going|able)$/.test(
        word,
      )
    )
      break;
  }
  for (let back = at - 1; back >= Math.max(first, at - 14); back -= 1) {
    const token = tokens[back] as Token;
    if (conditions.has(token.lower)) return true;
    if (token.text === ',' || token.text === ';' || token.lower === 'that') return false;
  }
  return false;
}

const clauseEnds = new Set(
  'that which who whose because while but although though whereas after before when if until'.split(' '),
);
const reach = 14;

/** The nearest noun behind a verb, in its clause, that names a fact. */
export function objectNoun(view: SentenceView, at: number): { kind: ItemKind; at: number } | undefined {
  const { tokens, last } = view;
  for (let next = at + 1; next < Math.min(last, at + reach); next += 1) {
    const token = tokens[next] as Token;
    if (token.text === ';' || token.text === ':' || clauseEnds.has(token.lower)) return undefined;
    const kind = nounKind(view, next);
    if (kind !== undefined) return { kind, at: next };
  }
  return undefined;
}

/** The same in front of a passive. */
export function subjectNoun(view: SentenceView, at: number): { kind: ItemKind; at: number } | undefined {
  const { tokens, first } = view;
  for (let back = at - 1; back >= Math.max(first, at - reach); back -= 1) {
    if ((tokens[back] as Token).text === ';') return undefined;
    const kind = nounKind(view, back);
    if (kind !== undefined) return { kind, at: back };
  }
  return undefined;
}

/** The kind of fact that the word at an index names; the last noun of a compound decides (`trade deal talks`). */
export function nounKind({ tokens, last }: SentenceView, at: number): ItemKind | undefined {
  const kind = kindOfNoun(tokens[at]);
  if (kind === undefined) return undefined;
  const next = at + 1 < last ? kindOfNoun(tokens[at + 1]) : undefined;
  return next === undefined ? kind : undefined;
}

function kindOfNoun(token: Token | undefined): ItemKind | undefined {
  if (token?.kind !== 'word') return undefined;
  return factNouns.get(token.lower) ?? factNouns.get(singularOf(token) ?? '');
}
