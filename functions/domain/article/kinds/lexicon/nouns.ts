import type { ItemKind } from '../../item.ts';

/** Nouns that name a fact: what a light verb does with them makes it one. Singular, own lists after usage in news. */
const nouns: Readonly<Partial<Record<ItemKind, string>>> = {
  agreement:
    'agreement|deal|pact|accord|treaty|memorandum|mou|contract|truce|ceasefire|cease-fire|armistice|settlement|partnership|venture|alliance|merger|framework|compact|compromise|consensus',
  purchase: 'acquisition|takeover|purchase|buyout|order|sale|bid|buyback|tender',
  investment:
    'investment|fund|funding|financing|stake|grant|loan|injection|initiative|package|programme|program|project|plant|factory|facility|capex|expenditure|round|bond|subsidy|stimulus|aid|bailout',
  meeting:
    'talk|discussion|negotiation|meeting|summit|conference|conversation|dialogue|consultation|round-table|roundtable|session|hearing',
  visit: 'visit|trip|tour',
  forecast: 'forecast|outlook|projection|estimate|prediction|guidance|target',
  policy:
    'tariff|sanction|ban|bill|law|legislation|regulation|rule|quota|tax|embargo|moratorium|decree|directive|levy|duty|restriction|measure|policy|reform|curb|rate|strategy|curfew|blockade|plan|act|amendment|budget|resolution|control|limit|cap|waiver|exemption|mandate|bond-buying|incentive|requirement|lockdown',
  statement: 'statement|communique|communiqué|declaration|sheet|report|letter|condemnation|apology',
  deadline: 'deadline|ultimatum',
};

/** The kind of fact that a noun names, by its singular. */
export const factNouns: ReadonlyMap<string, ItemKind> = new Map(
  Object.entries(nouns).flatMap(([kind, list]) =>
    list.split('|').map((noun) => [noun, kind as ItemKind] as const),
  ),
);

/** Nouns made of light verbs: `the signing of a memorandum`, `the announcement of tariffs`. */
export const lightNouns: ReadonlySet<string> = new Set(
  'announcement signature conclusion ratification approval launch completion imposition introduction award release start resumption end suspension lifting extension proposal adoption'.split(
    ' ',
  ),
);
