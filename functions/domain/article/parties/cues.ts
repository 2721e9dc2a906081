import type { Token } from '../text/tokens.ts';
import { agentVerbs, organisationCues } from './lexicon/organisation-words.ts';
import { businessRoles, titles } from './lexicon/roles.ts';

const speech = new Set(
  'said says told added adds argued explained commented stated tweeted wrote noted warned'.split(' '),
);

/** Returns the type of party that the words around a name show: "the airline X", "X, the chairman of". */
export function readCueAround(
  tokens: readonly Token[],
  first: number,
  last: number,
): 'person' | 'organisation' | undefined {
  // Names of models have digits: "A380".
  if (/\d/.test(tokens[last]?.text ?? '')) return undefined;
  const words = countWords(tokens, first, last);
  const before = tokens[first - 1];
  const role = before?.text === ',' ? tokens[first - 2] : before;
  if (role?.kind === 'word' && role.text === role.lower) {
    if (organisationCues.has(role.lower)) return 'organisation';
    if (titles.has(role.lower) && words <= 4) return 'person';
  }
  // "Ryanair CEO, Michael …": the title has a capital, and a comma is between it and the name.
  if (before?.text === ',' && role !== undefined && titles.has(role.lower) && words > 1 && words <= 4)
    return 'person';

  const after = tokens[last + 1];
  if (after === undefined) return undefined;
  const possessive = after.lower === "'s" || after.lower === '’s';
  const next = possessive ? tokens[last + 2] : after;
  if (next !== undefined && businessRoles.has(next.lower)) return 'organisation';
  if (after.text === ',') return apposition(tokens, last + 2, words);
  if (speech.has(after.lower) && words > 1 && words <= 3) return 'person';
  return agentVerbs.has(after.lower) ? 'organisation' : undefined;
}

/** Reads an apposition up to the next comma: ", the chairman of …", ", an Irish low cost airline", ", 49,". */
function apposition(
  tokens: readonly Token[],
  from: number,
  words: number,
): 'person' | 'organisation' | undefined {
  const first = tokens[from];
  if (first?.kind === 'number' && /^\d\d$/.test(first.text) && tokens[from + 1]?.text === ',' && words > 1)
    return 'person';
  if (first === undefined || first.kind !== 'word') return undefined;
  const article =
    first.lower === 'the' || first.lower === 'a' || first.lower === 'an' || first.lower === 'its';
  for (let at = from; at < from + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ',' || token.text === '.') return undefined;
    if (token.lower === 'of' || token.lower === 'and' || token.lower === 'in') return undefined;
    if (titles.has(token.lower) && words > 1 && words <= 4) return 'person';
    if (article && organisationCues.has(token.lower) && token.text === token.lower) return 'organisation';
  }
  return undefined;
}

export function countWords(tokens: readonly Token[], first: number, last: number): number {
  let words = 0;
  for (let at = first; at <= last; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words;
}
