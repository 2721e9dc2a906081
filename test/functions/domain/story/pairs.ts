import { type ReportName, reports } from './reports.ts';

/** Two texts, and whether they tell one story. */
export interface Pair {
  readonly name: string;
  readonly isSame: boolean;
  readonly texts: readonly [string, string];
}

const whole = (name: ReportName): string => reports[name].join('\n\n');
const first = (name: ReportName, count: number): string => reports[name].slice(0, count).join('\n\n');
const without = (name: ReportName, ...left: number[]): string =>
  reports[name].filter((_, i) => !left.includes(i)).join('\n\n');
const changed = (name: ReportName, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name} has no "${from}".`);
    return text.replace(from, to);
  }, whole(name));

const same = (name: string, a: string, b: string): Pair => ({ name, isSame: true, texts: [a, b] });
const other = (name: string, a: string, b: string): Pair => ({ name, isSame: false, texts: [a, b] });

const about =
  '\n\nAbout us: The Coastal Post has been read on the coast since 1898. Sign up for our newsletter. All rights reserved.';

export const pairs: readonly Pair[] = [
  // Copies.
  same('word for word', whole('ferry'), whole('ferry')),
  same('with an opening of wire copy', whole('ferry'), `OSLO, Nov 25 (Reuters) - ${whole('ferry')}`),
  same(
    'with openings of two agencies',
    `OSLO, Nov 25 (Reuters) - ${whole('rateOslo')}`,
    `OSLO (AFP) — ${whole('rateOslo')}`,
  ),
  same('with an opening in French', whole('ruling'), `HAMBOURG, 3 mars (AFP) - ${whole('ruling')}`),
  same('with an opening in German', whole('vaccine'), `BRÜSSEL (dpa-AFX) - ${whole('vaccine')}`),
  same('with a byline and a time', whole('strike'), `By Jonas Berg\n\nUpdated 14:05\n\n${whole('strike')}`),
  same(
    'with a sentence of its own before it',
    whole('merger'),
    `This report has been published with permission of the agency that wrote it.\n\n${whole('merger')}`,
  ),
  same('with boilerplate behind it', whole('quake'), `${whole('quake')}${about}`),
  same(
    'with boilerplate of two papers',
    `${whole('energy')}${about}`,
    `${whole('energy')}\n\nReporting by A. Stone in Vilnius; editing by B. Field. Our standards: the principles of trust.`,
  ),
  same('cut to three paragraphs', whole('ferry'), first('ferry', 3)),
  same('cut to two paragraphs', whole('merger'), first('merger', 2)),
  same('two different cuts', first('merger', 3), first('merger', 5)),
  same('cut in the middle', whole('strike'), without('strike', 2, 3)),
  same(
    'cut, with an opening and an end of its own',
    whole('ferry'),
    `STAVANGER (NTB) - ${first('ferry', 4)}${about}`,
  ),
  same(
    'with a paragraph added',
    whole('results'),
    `${whole('results')}\n\nAnalysts had expected a profit of $1.1 billion, according to a poll of nine banks.`,
  ),
  same('with the quote left out', whole('ferry'), without('ferry', 2)),
  same(
    'with two paragraphs exchanged',
    whole('quake'),
    [0, 2, 1, 3, 4].map((i) => reports.quake[i]).join('\n\n'),
  ),
  same('with a corrected date', whole('summit'), changed('summit', ['on March 12', 'on March 13'])),
  same('with a corrected figure', whole('results'), changed('results', ['$6.8 billion', '$6.9 billion'])),
  same('with a corrected name', whole('ruling'), changed('ruling', ['Friederike Ahl', 'Friederike Ahlers'])),
  same(
    'with a corrected date and figure',
    whole('energy'),
    changed('energy', ['October 1', 'October 15'], ['60 hours', '66 hours']),
  ),
  same(
    'with a corrected toll',
    whole('quake'),
    changed('quake', ['at least seven people', 'at least eight people']),
  ),
  same(
    'in American spelling',
    whole('vaccine'),
    changed(
      'vaccine',
      ['clearing the way for its sale', 'which clears the way for it to be sold'],
      ['southern Europe', 'Southern Europe'],
    ),
  ),
  same(
    'with the first sentence written anew',
    whole('merger'),
    changed('merger', [
      'Alder Foods agreed to buy the bakery chain Crumb & Sons for 640 million pounds in cash, the companies said on Wednesday.',
      'Bakery chain Crumb & Sons will be sold to Alder Foods for 640 million pounds, both said on Wednesday.',
    ]),
  ),
  same('with straight quotation marks', whole('ferry'), whole('ferry').replace(/[“”]/g, '"')),
  same('as one paragraph', whole('match'), whole('match').replaceAll('\n\n', ' ')),
  same('with a headline in the text', whole('match'), `KUNZ SAVES ROVERS\n\n${whole('match')}`),
  same('cut, with a corrected figure', changed('strike', ['41,000', '43,000']), first('strike', 4)),

  same(
    'of one sentence, with an opening of wire copy',
    first('energy', 1),
    `VILNIUS (Reuters) - ${first('energy', 1)}`,
  ),

  // Look-alikes.
  other(
    'two notices by one pattern',
    'The port of Aalborg signed an agreement on a ferry line to Oslo on Monday, its board said.',
    'The port of Arendal signed an agreement on a ferry line to Oslo on Monday, its board said.',
  ),
  other('two rate decisions on one day', whole('rateOslo'), whole('rateStockholm')),
  other(
    'the next rate decision of one bank',
    whole('rateOslo'),
    changed(
      'rateOslo',
      [
        'raised its key interest rate by a quarter of a point to 4.75 percent on Thursday',
        'lowered its key interest rate by half a point to 4.25 percent on Wednesday',
      ],
      ['inflation was still too high', 'growth had slowed to 0.2 percent'],
      ['rose 3.9 percent in October', 'rose 2.3 percent in December'],
      ['gained 0.4 percent', 'lost 1.1 percent'],
      ['January 22', 'March 19'],
    ),
  ),
  other('two contracts of one ministry', whole('awardRoad'), whole('awardBridge')),
  other('the talks, and the strike', whole('strike'), whole('strikeNextDay')),
  other('the earthquake, and its toll a day later', whole('quake'), whole('quakeToll')),
  other('the ruling, and the appeal', whole('ruling'), whole('rulingAppeal')),
  other('two forecasts by one pattern', whole('weatherMonday'), whole('weatherTuesday')),
  other('the results of two firms', whole('results'), whole('resultsOther')),
  other('two reports about Norway', whole('ferry'), whole('rateOslo')),
  other('two reports about energy and ports', whole('energy'), whole('ferry')),
  other('two reports with the same boilerplate', `${whole('summit')}${about}`, `${whole('vaccine')}${about}`),
  other(
    'a report, and one that quotes its second sentence',
    whole('merger'),
    `${whole('awardRoad')}\n\n${reports.merger[1]}`,
  ),
  other(
    'a follow-up with all of the background',
    whole('strike'),
    `Baggage handlers at Delmont Airport went back to work on Saturday after their union accepted an offer of 6 percent more pay.\n\nThe agreement runs until 2028 and was reached at 3 a.m., mediator Hanne Voll said.\n\nMembers still have to vote on it by December 12.\n\n${reports.strike.slice(2).join('\n\n')}`,
  ),
  other(
    'a second game of one team',
    whole('match'),
    changed(
      'match',
      [
        'Rovers beat Athletic 3-1 on Saturday to stay top of the league, with two goals by Dario Kunz in the last ten minutes.',
        'Rovers lost 2-0 at Harbour on Saturday and fell to second, after a red card for Dario Kunz before half-time.',
      ],
      [
        'Athletic had led since the 12th minute through a header by Sam Oyelaran.',
        'Harbour scored through Ines Falk and a late penalty.',
      ],
      [
        'Rovers have 44 points from 19 games; second-placed Harbour have 41.',
        'Harbour have 44 points too, and the better goals.',
      ],
      ['Rovers travel to Harbour next Saturday.', 'Rovers are at home to Union next Sunday.'],
    ),
  ),
];
