import { describe, expect, it } from 'vitest';
import { findParties } from '../../../../../functions/domain/article/parties/find-parties.ts';
import { type PartyRule, partyRules } from '../../../../../functions/domain/article/parties/party-rules.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** The last party of a text, and the rule that finds it. */
const examples: readonly (readonly [text: string, name: string, rule: PartyRule])[] = [
  ['It hired Steve Miller.', 'Steve Miller', partyRules.fullName],
  ['It met Finance Minister Katayama.', 'Katayama', partyRules.title],
  ['It thanked Putin.', 'Putin', partyRules.publicFigure],
  ['It sued Boeing.', 'Boeing', partyRules.knownOrganisation],
  ['It sued the Ministry of Finance.', 'Ministry of Finance', partyRules.organisationNoun],
  ['It flew with Japan Airlines.', 'Japan Airlines', partyRules.countryInName],
  ['It wrote to the WTX.', 'WTX', partyRules.acronym],
  ['It wrote to Polar Freight Nordic (PFN).', 'Polar Freight Nordic (PFN)', partyRules.acronymBehind],
  ['It left Norway.', 'Norway', partyRules.country],
  ['A ban was announced, and Moscow accused Kyiv of delay.', 'Ukraine', partyRules.capital],
  ['It fought the airline Skyhop.', 'Skyhop', partyRules.wordsAround],
  ['The airline Skyhop won. It praised Skyhop.', 'Skyhop', partyRules.named],
  ['Steve Miller won. It praised Big Miller.', 'Steve Miller', partyRules.familyName],
  ['Apple must pay.', 'Apple', partyRules.commonWord],
];

describe('findParties, for each rule', () => {
  it.each(examples)('%s: %s by "%s"', (text, name, rule) => {
    expect(findParties(readProse(text)).at(-1)).toMatchObject({ party: { name }, rule });
  });

  it('has an example of every rule that gives a party', () => {
    const { unknown: _, ...named } = partyRules;

    expect(new Set(examples.map(([, , rule]) => rule))).toEqual(new Set(Object.values(named)));
  });
});
