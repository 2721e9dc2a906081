import { singularOf } from '../amounts/counts.ts';
import type { Token } from '../text/tokens.ts';
import type { SentenceView } from './clause.ts';
import { goodsNouns } from './lexicon/nouns.ts';
import type { Needs } from './lexicon/verbs.ts';

const near = 9;

/** What `meet` takes that is nobody: `meet demand`, `meets the criteria`. */
const notMet = new Set(
  'demand demands target targets goal goals requirement requirements need needs deadline deadlines standard standards criteria expectations expectation condition conditions obligation obligations challenge challenges quota quotas threshold objective objectives commitments commitment cost costs payments rules'.split(
    ' ',
  ),
);
const places = new Set(
  'in on at with to for over next this last late early today tomorrow yesterday again and'.split(' '),
);

const met = (view: SentenceView, at: number): boolean => {
  const { tokens, last } = view;
  for (let next = at + 1; next < Math.min(last, at + 5); next += 1) {
    if (notMet.has(tokens[next]?.lower ?? '')) return false;
  }
  const next = at + 1 < last ? tokens[at + 1] : undefined;
  if (next === undefined || next.text === '.' || next.text === ',') return true;
  if (places.has(next.lower)) return true;
  return partyBehind(view, at, 6) || view.dates.some(({ start }) => start === next.start);
};

/** Whether what a verb needs is there. */
export const satisfies: Readonly<Record<Needs, (view: SentenceView, at: number) => boolean>> = {
  nothing: () => true,
  goods: (view, at) => amountNear(view, at) || partyBehind(view, at, near) || goodsBehind(view, at),
  money: ({ amounts }) => amounts.some(({ unit }) => isMoney(unit)),
  name: (view, at) => partyBehind(view, at, near) || nameBehind(view, at),
  destination: (view, at) => leadsTo(view, at) && nameBehind(view, at + 1, 2) && isTraveller(view, at),
  counterpart: (view, at) =>
    /^(?:with|by)$/.test(view.tokens[at + 1]?.lower ?? '') && view.parties.length > 1,
  company: met,
  figure: ({ amounts, dates }) => amounts.length > 0 || dates.some(({ role }) => role === 'due'),
  complement: ({ tokens }, at) => /^(?:to|on|that|with|in|upon|a|an|not)$/.test(tokens[at + 1]?.lower ?? ''),
};

export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

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

const travellers = new Set(
  'president minister secretary chancellor premier pope king queen prince delegation envoy envoys leader leaders officials ministers negotiators diplomat chief ambassador senator governor he she they'.split(
    ' ',
  ),
);

/** A word written large right behind the verb: a city, a site. */
function nameBehind({ tokens, last }: SentenceView, at: number, reach = 3): boolean {
  for (let next = at + 1; next <= Math.min(last - 1, at + reach); next += 1) {
    const text = tokens[next]?.text ?? '';
    if (tokens[next]?.kind === 'word' && text.charAt(0) !== text.charAt(0).toLowerCase()) return true;
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
