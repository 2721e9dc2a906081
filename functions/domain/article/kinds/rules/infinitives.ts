import type { Token } from '../../text/tokens.ts';
import { ranks } from '../cue.ts';
import { expectedKind, infinitiveKind, saysEvent } from '../infinitives.ts';
import { eventVerbs } from '../lexicon/event-verbs.ts';
import { controlVerbs, controlWords, prospects } from '../lexicon/verbs.ts';
import { type VerbRule, verbRule, type WordRule, wordRule } from '../rule.ts';
import { senseOf } from '../word-senses.ts';

/** `agreed to buy` is a purchase. `expects to buy` is left to the verb of expecting, which makes it a forecast. */
export const controlVerbRule: VerbRule = verbRule({
  name: 'verb that leaves the fact to its infinitive',
  verbs: controlVerbs,
  reads: {
    'Equinor agreed to buy two wind farms.': 'purchase',
    'Seoul vowed to invest in batteries.': 'investment',
    'Exxon wants to buy Pioneer.': 'purchase',
    'Nokia and Ericsson plan to sign a contract.': 'agreement',
    'The pope is expected to visit Peru.': 'visit',
  },
  match: (view, at, { verb }) => {
    const kind = verb === 'expect' ? expectedKind(view, at) : infinitiveKind(view, at);
    return kind && { kind, rank: ranks.toldEvent };
  },
});

/** An infinitive of buying or investing, in a sentence with a figure, is what a deal is about. */
export const purposeRule: WordRule = wordRule({
  name: 'infinitive of buying or investing, with a figure',
  words: eventVerbs
    .filter(({ kind }) => kind === 'purchase' || kind === 'investment')
    .flatMap(({ verbs }) => verbs.split('|').map((entry) => entry.split(' ')[0] ?? ''))
    .join('|'),
  reads: { 'It used its options with Boeing to purchase five jets.': 'purchase' },
  match: (view, at) => {
    const { word } = view.tokens[at] as Token;
    const event = senseOf(word).verb?.event;
    if (event === undefined || view.tokens[at - 1]?.lower !== 'to' || view.amounts.length === 0)
      return undefined;
    return saysEvent(view, at, event) ? { kind: event.kind, rank: ranks.namedEvent } : undefined;
  },
});

/** `is likely to double` is a forecast, `is likely to visit Peru` is a visit. */
export const prospectRule: WordRule = wordRule({
  name: 'adjective of prospect, with an infinitive',
  words: prospects,
  reads: {
    'Copper output in Chile is likely to fall.': 'forecast',
    'The king is tipped to visit Kenya.': 'visit',
  },
  match: (view, at) =>
    view.tokens[at + 1]?.lower === 'to'
      ? { kind: expectedKind(view, at) ?? 'forecast', rank: ranks.toldEvent }
      : undefined,
});

/** `is due to visit`, `a contract to buy`. */
export const controlWordRule: WordRule = wordRule({
  name: 'noun or adjective that leaves the fact to its infinitive',
  words: controlWords,
  reads: {
    'The king is due to visit Peru.': 'visit',
    'Norway is ready to sell its stake in Telenor.': 'purchase',
  },
  match: (view, at) => {
    const kind = infinitiveKind(view, at);
    return kind && { kind, rank: ranks.toldEvent };
  },
});
