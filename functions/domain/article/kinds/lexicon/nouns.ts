import type { ItemKind } from '../../item.ts';

/** Nouns that name a fact: what a light verb does with them makes it one. Singular, own lists after usage in news. */
const nouns: Readonly<Partial<Record<ItemKind, string>>> = {
  agreement:
    'agreement|deal|pact|accord|treaty|memorandum|mou|contract|truce|ceasefire|armistice|settlement|partnership|venture|alliance|merger|compact|compromise|consensus',
  purchase: 'acquisition|takeover|purchase|buyout|order|sale|bid|buyback',
  investment:
    'investment|fund|funding|financing|stake|grant|loan|injection|initiative|package|programme|program|project|plant|factory|facility|capex|expenditure|round|subsidy|stimulus|aid|bailout|gigafactory|refinery',
  meeting:
    'talk|discussion|negotiation|meeting|summit|conference|conversation|dialogue|consultation|roundtable|session|hearing',
  visit: 'visit|trip|tour',
  forecast: 'forecast|outlook|projection|estimate|prediction|guidance|target',
  policy:
    'tariff|sanction|ban|bill|law|legislation|regulation|rule|quota|tax|embargo|moratorium|decree|directive|levy|duty|restriction|measure|policy|reform|curb|rate|strategy|curfew|blockade|act|amendment|budget|resolution|control|limit|cap|waiver|exemption|mandate|incentive|lockdown|referendum|election',
  statement: 'statement|communique|communiqué|declaration|sheet|report|letter|condemnation|apology|concern',
  deadline: 'deadline|ultimatum',
};

/** The kind of fact that a noun names, by its singular. */
export const factNouns: ReadonlyMap<string, ItemKind> = new Map(
  Object.entries(nouns).flatMap(([kind, list]) =>
    list.split('|').map((noun) => [noun, kind as ItemKind] as const),
  ),
);

/** Words before `order` that make it an act of state. */
export const officialOrders = new Set('executive court restraining emergency evacuation'.split(' '));

/** Nouns made of light verbs: `the signing of a memorandum`, `the announcement of tariffs`. */
export const lightNouns: ReadonlySet<string> = new Set(
  'announcement signature conclusion ratification approval launch completion imposition introduction award release resumption suspension lifting extension proposal adoption'.split(
    ' ',
  ),
);

/** What is bought and sold without a name or number: `sold its stake`. */
export const goodsNouns = new Set(
  'stake share asset unit business company firm division subsidiary bond jet aircraft ship missile tank weapon oil gas crude wheat soybean land property chip vaccine helicopter submarine drone vessel rival maker operator startup plane fighter product goods equipment good building warship frigate'.split(
    ' ',
  ),
);

/** Who acts in news without a name. */
export const actors = new Set(
  'government parliament congress senate cabinet court regulator lawmaker minister ministry president premier chancellor commission council bank company union committee administration authority army navy police legislator opposition coalition house board agency official country bloc party'.split(
    ' ',
  ),
);
