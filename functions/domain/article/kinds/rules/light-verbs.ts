import type { ItemKind } from '../../item.ts';
import { verbAt } from '../clause.ts';
import { ranks } from '../cue.ts';
import { infinitiveKind } from '../infinitives.ts';
import { lightNouns } from '../lexicon/nouns.ts';
import { lightVerbs, policyVerbs } from '../lexicon/verbs.ts';
import { type FactNoun, findObjectNoun, findSubjectNoun } from '../objects.ts';
import { type VerbRule, verbRule, type WordRule, wordRule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

/** `sign a deal`, `hold talks`. In the passive the subject says the kind: `the deal was signed`. */
export const lightVerbRule: VerbRule = verbRule({
  name: 'verb that takes its kind from its object',
  verbs: lightVerbs,
  reads: {
    'Norway signed a treaty with Iceland.': 'agreement',
    'A treaty with Iceland was signed in Oslo.': 'agreement',
    'Canada imposed tariffs on furniture.': 'policy',
    'Maersk raised its guidance.': 'forecast',
    'Poland signed a contract to buy 40 trucks.': 'purchase',
  },
  match: (view, at, { form }) => {
    const group = verbAt(view, at);
    const subject = group?.passive === true ? findSubjectNoun(view, at) : undefined;
    // A past form behind its noun may have an object all the same: `a tender that closed drew bids`.
    const hasObject = group?.passive !== true || group.form === 'participle';
    const noun = subject ?? (hasObject ? findObjectNoun(view, at) : undefined);
    if (noun === undefined) return undefined;
    const kind = kindOfObject(view, noun);
    if (kind === 'statement') return { kind, rank: ranks.saying };
    return { kind, rank: form === 'gerund' ? ranks.namedEvent : ranks.toldEvent };
  },
});

/** `signed a contract to buy` is a purchase. A memorandum to build stays an agreement. */
function kindOfObject(view: SentenceView, noun: FactNoun): ItemKind {
  const infinitive = infinitiveKind(view, noun.at);
  return infinitive === undefined || (noun.kind === 'agreement' && infinitive !== 'purchase')
    ? noun.kind
    : infinitive;
}

/** `approved the expansion`, `deployed troops`. Only where no rule above finds a noun that names the fact. */
export const policyVerbRule: VerbRule = verbRule({
  name: 'verb of an act of state',
  verbs: policyVerbs,
  reads: {
    'NATO deployed ships in the Baltic Sea.': 'policy',
    'Britain approved the tunnel.': 'policy',
  },
  match: (_, __, { form }) => (form === 'gerund' ? undefined : { kind: 'policy', rank: ranks.namedEvent }),
});

/** `the signature of a memorandum`, `the announcement of tariffs`. */
export const lightNounRule: WordRule = wordRule({
  name: 'noun that takes its kind from the noun behind it',
  words: lightNouns,
  reads: {
    'Markets in Tokyo cheered the announcement of a trade deal.': 'agreement',
    'The imposition of tariffs on Canada was slow.': 'policy',
  },
  match: (view, at) => {
    const noun = findObjectNoun(view, at);
    return noun === undefined || noun.kind === 'statement'
      ? undefined
      : { kind: noun.kind, rank: ranks.toldEvent };
  },
});
