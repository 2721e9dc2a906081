import type { ItemKind } from '../../item.ts';
import type { Condition } from '../condition.ts';
import {
  company,
  complement,
  counterpart,
  destination,
  figure,
  fund,
  goods,
  money,
  name as nameBehind,
} from '../conditions.ts';

/** Verbs that say by themselves what kind of fact they carry, where their condition is met. */
export interface EventVerbs {
  readonly name: string;
  readonly kind: ItemKind;
  readonly condition?: Condition;
  /** Infinitives, with irregular forms behind them: `buy bought|order`. */
  readonly verbs: string;
  readonly reads: Readonly<Record<string, ItemKind>>;
}

/**
 * Own lists, after the wording of business, defence and political news. The first family whose condition is met decides.
 * An infinitive (`agreed to buy`) has the kind of the last family with its verb.
 */
export const eventVerbs: readonly EventVerbs[] = [
  {
    name: 'verb of buying, by a fund',
    kind: 'investment',
    condition: fund,
    verbs: 'buy bought|acquire|purchase',
    reads: { 'The wealth fund bought 4 percent of Nokia.': 'investment' },
  },
  {
    name: 'verb of acquiring',
    kind: 'purchase',
    verbs: 'acquire|procure|repurchase|divest',
    reads: {
      'Borealis acquired a rival in Turku.': 'purchase',
      'The army will procure drones from Norway.': 'purchase',
    },
  },
  {
    name: 'verb of buying or selling, with goods',
    kind: 'purchase',
    condition: goods,
    verbs: 'buy bought|purchase|sell sold|order|import|offload|auction',
    reads: {
      'Peru bought 12 helicopters.': 'purchase',
      'Danske Bank sold its stake in a ferry line.': 'purchase',
      'Finnair ordered jets from Embraer.': 'purchase',
    },
  },
  {
    name: 'verb of investing',
    kind: 'investment',
    verbs: 'invest|reinvest|bankroll',
    reads: {
      'Novo Nordisk will invest in Odense.': 'investment',
      'Norway bankrolled the museum.': 'investment',
    },
  },
  {
    name: 'verb of giving money, with a sum',
    kind: 'investment',
    condition: money,
    verbs:
      'pour|inject|finance|fund|pump|commit committed committing|spend spent|contribute|donate|lend lent|pledge|earmark|allocate',
    reads: {
      'Sweden poured $2 billion into wind farms.': 'investment',
      'Japan will lend Vietnam 300 million dollars.': 'investment',
    },
  },
  {
    name: 'verb of agreeing, with what is agreed',
    kind: 'agreement',
    condition: complement,
    verbs: 'agree|partner|merge|collaborate|cooperate',
    reads: {
      'Peru and Chile agreed on a common border post.': 'agreement',
      'Nokia will partner with Telenor.': 'agreement',
    },
  },
  {
    name: 'verb of ratifying',
    kind: 'agreement',
    verbs: 'ratify',
    reads: { 'Denmark ratified the fishing pact.': 'agreement' },
  },
  {
    name: 'verb of meeting, with company, time or place',
    kind: 'meeting',
    condition: company,
    verbs: 'meet met|confer conferred conferring|gather|assemble|convene|reconvene',
    reads: {
      'The prime ministers of Norway and Iceland met in Bergen.': 'meeting',
      'OPEC ministers gather on Sunday.': 'meeting',
    },
  },
  {
    name: 'verb of speaking, with somebody',
    kind: 'meeting',
    condition: counterpart,
    verbs: 'speak spoke spoken|talk',
    reads: { 'Macron spoke with Modi late on Monday.': 'meeting' },
  },
  {
    name: 'verb of visiting, with a name',
    kind: 'visit',
    condition: nameBehind,
    verbs: 'visit|tour',
    reads: { 'The pope visited Peru.': 'visit', 'The king toured Greenland.': 'visit' },
  },
  {
    name: 'verb of travelling, with a destination',
    kind: 'visit',
    condition: destination,
    verbs: 'travel travelled travelling|fly flew flown|arrive|head|return|land',
    reads: {
      'The premier flew to Kenya.': 'visit',
      'Ursula von der Leyen arrived in Lima.': 'visit',
    },
  },
  {
    name: 'verb of expecting',
    kind: 'forecast',
    verbs: 'forecast forecast forecasted|predict|foresee foresaw foreseen|expect|anticipate|project',
    reads: {
      'The Bank of Canada predicts slower growth.': 'forecast',
      'Maersk expects weak trade.': 'forecast',
    },
  },
  {
    name: 'verb of estimating, with a figure',
    kind: 'forecast',
    condition: figure,
    verbs: 'estimate|see saw seen seeing',
    reads: {
      'Citigroup sees copper at $9,000.': 'forecast',
      'The IMF estimated growth at 2 percent.': 'forecast',
    },
  },
  {
    name: 'verb of making law',
    kind: 'policy',
    verbs:
      'legislate|enact|outlaw|repeal|veto|sanction|nationalise|nationalize|deregulate|devalue|subsidise|subsidize|ban banned banning|bar barred barring|prohibit|blacklist',
    reads: {
      'Chile banned plastic straws.': 'policy',
      'Bolivia nationalised its lithium mines.': 'policy',
    },
  },
  {
    name: 'verb of running out, with a figure',
    kind: 'deadline',
    condition: figure,
    verbs: 'expire|lapse',
    reads: { 'The fishing licence expires on June 30, 2031.': 'deadline' },
  },
];
