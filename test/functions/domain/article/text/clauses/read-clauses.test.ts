import { describe, expect, it } from 'vitest';
import type { VerbGroup } from '../../../../../../functions/domain/article/text/clauses/clause.ts';
import { readClauses } from '../../../../../../functions/domain/article/text/clauses/read-clauses.ts';
import { readProse } from '../../../../../../functions/domain/article/text/prose.ts';

/** Sentences, and their clauses in the order of their verbs: role, opening word, then each verb group with its features. */
const cases: readonly [sentence: string, clauses: readonly string[]][] = [
  [
    'The union said on Tuesday it would strike from Monday unless pay talks resume.',
    ['main: said (past)', 'content: would strike (would)', 'condition unless: resume (present)'],
  ],
  [
    'Ministers, who met in Oslo last week, have agreed to sign the pact by June 30.',
    ['relative who: met (past)', 'main: have agreed (present perfect), to sign (infinitive)'],
  ],
  [
    'The bank is widely expected to cut rates on Thursday, but some economists think it will wait until May.',
    [
      'main: is widely expected (present passive), to cut (infinitive)',
      'main but: think (present)',
      'content: will wait (will)',
    ],
  ],
  [
    'Asked about the delay, Mr Lee said the plant will open in April.',
    ['main: Asked (participle), said (past)', 'content: will open (will)'],
  ],
  [
    'Under a deal reached on Friday, the firm must repay the loan by 2027.',
    ['main: reached (participle passive), must repay (must)'],
  ],
  [
    'The court has yet to decide whether the trial can start on May 3.',
    ['main: has (present), to decide (infinitive)', 'condition whether: can start (can)'],
  ],
  [
    'Shares fell after the company warned that sales would drop next year.',
    ['main: fell (past)', 'adverbial after: warned (past)', 'content that: would drop (would)'],
  ],
  [
    'The EU plans to publish its proposal on March 12 and hopes talks will end by the summer.',
    [
      'main: plans (present), to publish (infinitive)',
      'main and: hopes (present)',
      'content: will end (will)',
    ],
  ],
  ['No date has been set for the hearing.', ['main: has been set (present perfect passive)']],
  ['Trading resumes Monday.', ['main: Trading (gerund), resumes (present)']],
  [
    'The minister, due to visit Seoul next week, cancelled the trip.',
    ['main: due (participle), to visit (infinitive), cancelled (past)'],
  ],
  [
    'A visit by the president, announced for May, was postponed.',
    ['main: announced (participle passive), was postponed (past passive)'],
  ],
  ["The lawmakers' vote on the bill has been moved.", ['main: has been moved (present perfect passive)']],
  ['The laws come into force on Friday.', ['main: come (present)']],
  ['New tolls on the expressway take effect Monday.', ['main: take (present)']],
  [
    'Had the firm not paid by June, it would have lost the site.',
    ['condition had: Had (past), paid (participle passive denied)', 'main: would have lost (would perfect)'],
  ],
  ['The pact, signed in 2009, runs out in December.', ['main: signed (participle passive), runs (present)']],
  [
    'The terminal, which was to have opened in January, is expected to start up in late April.',
    [
      'relative which: was (past), to have opened (infinitive perfect)',
      'main: is expected (present passive), to start (infinitive)',
    ],
  ],
  [
    'He said it expects the plant, which was to open in May, to start in June.',
    [
      'main: said (past)',
      'content: expects (present), to start (infinitive)',
      'relative which: was (past), to open (infinitive)',
    ],
  ],
  [
    'The votes will be held in May and the results published in June.',
    ['main: will be held (will passive)', 'main and: published (will passive)'],
  ],
  ['The festival will not be held this year.', ['main: will not be held (will passive denied)']],
  ["Talks haven't been called off.", ["main: haven't been called (present perfect passive denied)"]],
  [
    'The board proposed that the chairman step down in March.',
    ['main: proposed (past)', 'content that: step (present)'],
  ],
  [
    'Organisers moved the race, first planned for March 7, to March 20.',
    ['main: moved (past), planned (participle passive)'],
  ],
  ['Rules that ban the drug take effect in July.', ['relative that: ban (present)', 'main: take (present)']],
  ['They were ordered to hand over the files.', ['main: were ordered (past passive), to hand (infinitive)']],
  [
    'The company is considering selling its unit.',
    ['main: is considering (present progressive), selling (gerund)'],
  ],
  ['“We will open on March 20,” she said.', ['main: will open (will)', 'main: said (past)']],
  ['Paris hosts the summit in May.', ['main: hosts (present)']],
  ['The city has hosts of cafes.', ['main: has (present)']],
  ['The Fed cut rates on Wednesday.', ['main: cut (past)']],
  ['The rate cut was expected.', ['main: was expected (past passive)']],
  ["It's likely to rain.", ["main: 's likely (present says likely), to rain (infinitive)"]],
  ["They'll meet again.", ["main: They'll meet (will)"]],
  [
    'The figures, due on Friday, are expected to show a fall.',
    ['main: due (participle), are expected (present passive), to show (infinitive)'],
  ],
  ['Visa requests will in principle be denied.', ['main: will in principle be denied (will passive)']],
  ['The port has in part been rebuilt.', ['main: has in part been rebuilt (present perfect passive)']],
  ['They will in May be on tour.', ['main: will in May be (will)']],
  ['The two are close to signing a deal.', ['main: are (present), signing (gerund)']],
  ['Nokia and Ericsson plan to merge.', ['main: plan (present), to merge (infinitive)']],
  ['The Nokia and Ericsson plan was bold.', ['main: was (past)']],
  [
    'The committee (MPC) on Friday voted to wait, and changed its stance.',
    ['main: voted (past), to wait (infinitive)', 'main and: changed (past)'],
  ],
  ['The maker has since sold it.', ['main: has since sold (present perfect)']],
  [
    'It was suspended after violating federal law.',
    ['main: was suspended (past passive), violating (gerund)'],
  ],
  ['Output fell, analysts at Banco Cordillera estimate.', ['main: fell (past)', 'main: estimate (present)']],
  [
    'Crews will strike unless the authority (KPA) cancels the deal.',
    ['main: will strike (will)', 'condition unless: cancels (present)'],
  ],
  ['He has re-emphasized his support.', ['main: has (present), emphasized (participle)']],
  ['Rates rose by 25 basis points to 5 percent.', ['main: rose (past)']],
  ['On Monday the grocer also limited flour to two bags per buyer.', ['main: limited (past)']],
  ['The agencies both plan to appeal.', ['main: plan (present), to appeal (infinitive)']],
  ['The minister herself opens the fair.', ['main: opens (present)']],
  ['One transport analyst warned of delays.', ['main: warned (past)']],
  ['Some opposed him, and others left.', ['main: opposed (past)', 'main and: left (past)']],
  ['When this failed, they appealed.', ['adverbial when: failed (past)', 'main: appealed (past)']],
  [
    'The Arab revolt that began in May turned the tide.',
    ['relative that: began (past)', 'main: turned (past)'],
  ],
  ['A tanker named Vega reached the port.', ['main: named (participle passive), reached (past)']],
  [
    'With fees set to rise, buyers hurried.',
    ['main: set (participle passive), to rise (infinitive), hurried (past)'],
  ],
  [
    'She joined a club, into which members put their savings.',
    ['main: joined (past)', 'relative which: put (past)'],
  ],
  ['The clerk once said: "No."', ['main: said (past)']],
  ['The plan, tested in 2019, cut costs.', ['main: tested (participle passive), cut (past)']],
  ['Dust storms usually start in spring.', ['main: start (present)']],
  [
    'The association says the combined security lapses raise doubts.',
    ['main: says (present)', 'content: raise (present)'],
  ],
  ['The film "Ebb" opens on Friday.', ['main: opens (present)']],
  ['At greater wind speeds, turbines stop.', ['main: stop (present)']],
  ['Firms organising boat tours to the reef will pay more.', ['main: organising (gerund), will pay (will)']],
  ['A theme of the talks involves tariffs.', ['main: involves (present)']],
  ['The workers wearing black clothes gathered at the gate.', ['main: wearing (gerund), gathered (past)']],
  ["The WHO's decision in January stands.", ['main: stands (present)']],
  ['Shares fell at 2 am on Friday.', ['main: fell (past)']],
  ['Their retrial opens on 9 March.', ['main: opens (present)']],
  ['The forecasts mention environmental changes in Peru.', ['main: mention (present)']],
  ['It sold its Malaysian stores to Charoen.', ['main: sold (past)']],
  ['The Senate votes to approve it.', ['main: votes (present), to approve (infinitive)']],
  ['The council will at least delay the sale.', ['main: will at least delay (will)']],
  ["We've had many calls.", ["main: We've had (present perfect)"]],
  ['He sent a telex to creditor banks Friday.', ['main: sent (past)']],
  ['At least one broker expected it.', ['main: expected (past)']],
];

function featuresOf(group: VerbGroup): string {
  const features = [
    group.form === 'finite' ? (group.modal ?? group.tense) : group.form,
    group.perfect && 'perfect',
    group.progressive && 'progressive',
    group.passive && 'passive',
    group.denied && 'denied',
    group.predicate && `says ${group.predicate}`,
  ];
  return features.filter((feature) => typeof feature === 'string').join(' ');
}

function clausesOf(sentence: string): string[] {
  const { tokens } = readProse(sentence);
  const textOf = ({ from, to }: VerbGroup) => sentence.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return readClauses(tokens, 0, tokens.length).clauses.map(({ role, opener, groups }) => {
    const opening = /[,;:]/.test(opener) || opener === '' ? role : `${role} ${opener}`;
    return `${opening}: ${groups.map((group) => `${textOf(group)} (${featuresOf(group)})`).join(', ')}`;
  });
}

describe('readClauses', () => {
  it.each(cases)('%s', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  it('puts each word of a sentence into one clause', () => {
    for (const [sentence] of cases) {
      const { tokens } = readProse(sentence);
      const { clauses } = readClauses(tokens, 0, tokens.length);
      const counts = tokens.map(
        (_, at) => clauses.filter(({ parts }) => parts.some(([from, to]) => at >= from && at < to)).length,
      );

      expect(counts, sentence).toEqual(tokens.map(() => 1));
    }
  });

  it('reads a run of words without an end in bounded time, and gives every word a clause', () => {
    const text = 'the bank said that the court said that '.repeat(2_000);
    const { tokens } = readProse(text);
    const sentence = readClauses(tokens, 0, tokens.length);

    expect(sentence.clauseAt(tokens.length - 1)).toBe(sentence.clauses[0]);
    expect(sentence.clauses.length).toBeLessThan(150);
  });
});
