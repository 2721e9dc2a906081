import { isMoney } from '../amounts/is-money.ts';
import { singularOf } from '../amounts/singular.ts';
import type { Token } from '../text/tokens.ts';
import { verbAt } from './clause.ts';
import type { Condition } from './condition.ts';
import { goodsNouns } from './lexicon/nouns.ts';
import { meetingPlaces, notMet, travellers } from './lexicon/verb-company.ts';
import type { SentenceView } from './sentence-view.ts';

/** How many tokens behind a verb its object may begin. */
const near = 9;

export const goods: Condition = {
  name: 'goods, an amount or a name behind the verb',
  holds: ['The navy *bought* 50 jets.', 'Chile *sold* its stake.', 'Lufthansa *ordered* from Boeing.'],
  fails: ['He *bought* a round.', 'The judge *ordered* calm.'],
  isMet: (view, at) => amountNear(view, at) || partyBehind(view, at, near) || goodsBehind(view, at),
};

export const fund: Condition = {
  name: 'a fund or investor right before the verb',
  holds: ['The wealth fund *bought* 4 percent of Nokia.', 'Two pension funds have *acquired* the port.'],
  fails: ['The fund’s rival *bought* a port.', 'Vale *bought* a port.'],
  isMet: (view, at) => {
    const from = verbAt(view, at)?.from ?? at;
    return /^(?:funds?|investors?)$/.test(view.tokens[from - 1]?.lower ?? '');
  },
};

export const money: Condition = {
  name: 'money in the sentence',
  holds: ['The bank will *lend* Ukraine $3 billion.', 'For the port, $20 million was *spent*.'],
  fails: ['He *spent* three weeks at sea.', 'The team *committed* errors.'],
  isMet: ({ amounts }) => amounts.some(({ unit }) => isMoney(unit)),
};

export const name: Condition = {
  name: 'a party or a name behind the verb',
  holds: ['The pope *visited* Turkey.', 'The king *toured* Hambach.'],
  fails: ['She *visited* her mother.', 'The band *toured* again.'],
  isMet: (view, at) => partyBehind(view, at, near) || nameBehind(view, at),
};

export const destination: Condition = {
  name: 'a traveller before the verb and a place behind it',
  holds: ['The president will *travel* to Oslo.', 'Blinken *arrived* in Cairo.'],
  fails: ['The storm will *travel* to Oslo.', 'The minister *arrived* late.', 'The envoy *returned* home.'],
  isMet: (view, at) => leadsTo(view, at) && nameBehind(view, at + 1, 2) && isTraveller(view, at),
};

export const counterpart: Condition = {
  name: 'somebody to speak with',
  holds: ['Macron *spoke* with Modi.', 'Trump and Putin *spoke* by phone.'],
  fails: ['Macron *spoke* in Paris.', 'Macron *spoke* with reporters.'],
  isMet: (view, at) => /^(?:with|by)$/.test(view.tokens[at + 1]?.lower ?? '') && view.parties.length > 1,
};

export const company: Condition = {
  name: 'somebody to meet, or a time or place',
  holds: ['The ministers *met* in Oslo.', 'They will *meet* on Thursday.', 'Xi *met* Putin.', 'They *met*.'],
  fails: ['The factory *meets* demand.', 'He *met* the requirements.', 'She *met* her husband there.'],
  isMet: (view, at) => {
    const { tokens, last } = view;
    for (let next = at + 1; next < Math.min(last, at + 5); next += 1) {
      if (notMet.has(tokens[next]?.lower ?? '')) return false;
    }
    const next = at + 1 < last ? tokens[at + 1] : undefined;
    if (next === undefined || next.text === '.' || next.text === ',') return true;
    if (meetingPlaces.has(next.lower)) return true;
    return partyBehind(view, at, 6) || view.dates.some(({ start }) => start === next.start);
  },
};

export const figure: Condition = {
  name: 'a figure or a date to come in the sentence',
  holds: ['Analysts *see* growth of 3 percent.', 'The licence *expires* on June 30, 2031.'],
  fails: ['Analysts *see* trouble.', 'The licence *expired*.'],
  isMet: ({ amounts, dates }) => amounts.length > 0 || dates.some(({ role }) => role === 'due'),
};

export const complement: Condition = {
  name: 'an infinitive, a clause or a preposition behind the verb',
  holds: ['The parties *agreed* to a truce.', 'They *agreed* on the text.', 'Fiat *merged* with Chrysler.'],
  fails: ['The two sides *agree*.', 'He *agreed* warmly.'],
  isMet: ({ tokens }, at) => /^(?:to|on|that|with|in|upon|a|an|not)$/.test(tokens[at + 1]?.lower ?? ''),
};

export const conditions: readonly Condition[] = [
  goods,
  fund,
  money,
  name,
  destination,
  counterpart,
  company,
  figure,
  complement,
];

function amountNear({ tokens, amounts }: SentenceView, at: number): boolean {
  const verb = tokens[at] as Token;
  const end = tokens[Math.min(tokens.length - 1, at + near + 3)]?.end ?? verb.end;
  return amounts.some(
    ({ start, unit }) => isMoney(unit) || (start > verb.start && start < end && unit !== 'percent'),
  );
}

function partyBehind({ tokens, last, parties }: SentenceView, at: number, words: number): boolean {
  const from = (tokens[at] as Token).end;
  const to = tokens[Math.min(last - 1, at + words)]?.end ?? from;
  return parties.some(({ start }) => start >= from && start < to);
}

/** `arrived in`, `will travel to`. */
function leadsTo({ tokens }: SentenceView, at: number): boolean {
  const arrives = /^(?:arriv|land)/.test(tokens[at]?.lower ?? '');
  return (arrives ? /^(?:in|at)$/ : /^(?:to|into|for)$/).test(tokens[at + 1]?.lower ?? '');
}

/** Whether a person or a government moves, and not a plane or a storm. */
function isTraveller({ tokens, first, parties }: SentenceView, at: number): boolean {
  const verb = tokens[at] as Token;
  if (parties.some(({ party, end }) => party.type === 'person' && end <= verb.start)) return true;
  for (let back = at - 1; back >= first; back -= 1)
    if (travellers.has(tokens[back]?.lower ?? '')) return true;
  return false;
}

/** Whether a word with a capital is right behind the verb: a city, a site. */
function nameBehind({ tokens, last }: SentenceView, at: number, reach = 3): boolean {
  for (let next = at + 1; next <= Math.min(last - 1, at + reach); next += 1) {
    const token = tokens[next];
    if (token?.kind === 'word' && token.word.isCapital) return true;
  }
  return false;
}

function goodsBehind(view: SentenceView, at: number): boolean {
  const { tokens, last } = view;
  if (nameBehind(view, at)) return true;
  for (let next = at + 1; next < Math.min(last, at + near); next += 1) {
    const token = tokens[next] as Token;
    if (token.text === ',' || token.text === ';') return false;
    if (goodsNouns.has(token.lower) || goodsNouns.has(singularOf(token) ?? '')) return true;
  }
  return false;
}
