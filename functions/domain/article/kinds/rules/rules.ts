import type { KindRule, VerbRule, WordRule } from '../rule.ts';
import { eventNounRules } from './event-nouns.ts';
import { eventVerbRules } from './event-verbs.ts';
import { controlVerbRule, controlWordRule, prospectRule, purposeRule } from './infinitives.ts';
import { lightNounRule, lightVerbRule, policyVerbRule } from './light-verbs.ts';
import { appealRule, speechRule, stanceRule } from './sayings.ts';

/** The rules for the verb of a clause, in the order in which they are asked. The first that matches decides. */
export const verbRules: readonly VerbRule[] = [
  controlVerbRule,
  ...eventVerbRules,
  appealRule,
  lightVerbRule,
  policyVerbRule,
  stanceRule,
  speechRule,
];

/** The rules for other words, in their order. They are asked where no rule for verbs matches. */
export const wordRules: readonly WordRule[] = [
  purposeRule,
  prospectRule,
  controlWordRule,
  lightNounRule,
  ...eventNounRules,
];

/** The rule for a sentence in which no word says an event, but that names a date to come. */
export const dueDateRule: KindRule = {
  name: 'date to come in a sentence that tells no event',
  reads: { 'Applications must be filed by March 15.': 'deadline' },
};

/** The rule for a sentence that ends a plan, in which no word says an event. Its date may be in an earlier article. */
export const planEndRule: KindRule = {
  name: 'plan that is called off or put off, in a sentence that tells no event',
  reads: {
    'The opening of the Oslo ferry terminal was called off.': 'deadline',
    'The Oslo marathon will not take place.': 'deadline',
  },
};

export const kindRules: readonly KindRule[] = [...verbRules, ...wordRules, dueDateRule, planEndRule];
