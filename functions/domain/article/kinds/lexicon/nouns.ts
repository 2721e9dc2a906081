import type { ItemKind } from '../../item.ts';

/** Nouns that name one kind of fact. A verb that says little takes its kind from them: `sign a treaty`. */
export interface NounFamily {
  readonly name: string;
  readonly kind: ItemKind;
  /** In the singular. */
  readonly nouns: string;
  /** Plurals that no rule makes. */
  readonly plurals?: string;
  /** Sentences in which the noun between stars names the fact. They run as tests. */
  readonly reads: readonly string[];
}

/** Own lists, after usage in news. */
export const nounFamilies: readonly NounFamily[] = [
  {
    name: 'noun of agreements',
    kind: 'agreement',
    nouns:
      'agreement|deal|pact|accord|treaty|memorandum|mou|contract|truce|ceasefire|armistice|settlement|partnership|venture|alliance|merger|compact|compromise|consensus',
    plurals: 'memoranda',
    reads: [
      'Japan signed a *treaty* with Norway.',
      'Kia and Posco reached a steel supply *deal*.',
      'Peru ended its *partnership* with Vale.',
    ],
  },
  {
    name: 'noun of purchases and sales',
    kind: 'purchase',
    nouns: 'acquisition|takeover|purchase|buyout|order|sale|bid|buyback',
    reads: [
      'Rheinmetall completed its *takeover* of Loc Performance.',
      'Kuwait placed an *order* for trucks.',
    ],
  },
  {
    name: 'noun of money that is given, or of what it builds',
    kind: 'investment',
    nouns:
      'investment|fund|funding|financing|stake|grant|loan|injection|initiative|package|programme|program|project|plant|factory|facility|capex|expenditure|round|subsidy|stimulus|aid|bailout|gigafactory|refinery',
    reads: ['Chile announced a copper *fund*.', 'Toyota will build a *plant* in Durango.'],
  },
  {
    name: 'noun of meetings and talks',
    kind: 'meeting',
    nouns:
      'talk|discussion|negotiation|meeting|summit|conference|conversation|dialogue|consultation|roundtable|session|hearing',
    reads: ['Norway will host a *summit* on cod.', 'Seoul and Tokyo resumed *talks*.'],
  },
  {
    name: 'noun of visits',
    kind: 'visit',
    nouns: 'visit|trip|tour',
    reads: ['The pope began a *tour* of Asia.', 'The king cancelled his *trip* to Peru.'],
  },
  {
    name: 'noun of forecasts',
    kind: 'forecast',
    nouns: 'forecast|outlook|projection|estimate|prediction|guidance|target',
    reads: ['Maersk raised its *guidance*.', 'The IMF cut its *outlook* for Peru.'],
  },
  {
    name: 'noun of acts of state',
    kind: 'policy',
    nouns:
      'tariff|sanction|ban|bill|law|legislation|regulation|rule|quota|tax|embargo|moratorium|decree|directive|levy|duty|restriction|measure|policy|reform|curb|rate|strategy|curfew|blockade|act|amendment|budget|resolution|control|limit|cap|waiver|exemption|mandate|incentive|lockdown|referendum|election',
    reads: [
      'Canada imposed a *tariff* on furniture.',
      'Parliament passed the *bill*.',
      'Brazil issued a court *order* on fishing.',
    ],
  },
  {
    name: 'noun of statements',
    kind: 'statement',
    nouns: 'statement|communique|communiqué|declaration|sheet|report|letter|condemnation|apology|concern',
    reads: ['The G7 issued a *declaration*.', 'Nestle released a *statement* on cocoa.'],
  },
  {
    name: 'noun of deadlines',
    kind: 'deadline',
    nouns: 'deadline|ultimatum',
    reads: ['Brussels set a *deadline* for Hungary.', 'The union extended its *ultimatum* to Volkswagen.'],
  },
];

/** Words before `order` that make it an act of state: `an executive order`. */
export const officialOrders = new Set('executive court restraining emergency evacuation'.split(' '));

/**
 * Nouns made of verbs that say little. The noun behind them says what was done: `the signing of a memorandum`, `the
 * announcement of tariffs`.
 */
export const lightNouns =
  'announcement|signing|signature|conclusion|ratification|approval|launch|completion|imposition|introduction|award|release|resumption|suspension|lifting|extension|proposal|adoption';

/** Goods that are bought and sold without a name or number: `sold its stake`. */
export const goodsNouns = new Set(
  'stake share asset unit business company firm division subsidiary bond jet aircraft ship missile tank weapon oil gas crude wheat soybean land property chip vaccine helicopter submarine drone vessel rival maker operator startup plane fighter product goods equipment good building warship frigate'.split(
    ' ',
  ),
);

/** Actors of news that have no name: `the government`. */
export const actors = new Set(
  'government parliament congress senate cabinet court regulator lawmaker minister ministry president premier chancellor commission council bank company union committee administration authority army navy police legislator opposition coalition house board agency official country bloc party'.split(
    ' ',
  ),
);
