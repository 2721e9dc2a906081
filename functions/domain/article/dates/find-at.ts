import type { Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';
import { dateRules } from './date-rules.ts';
import type { RuleMatch } from './match.ts';
import type { Reader } from './reader.ts';
import { anyNumber, type RuleFamily, wordWithDigits } from './rule.ts';

const noFamilies: readonly RuleFamily[] = [];

/** The families of rules by the first word of their dates. */
const byFirstWord = new Map<string, RuleFamily[]>();
for (const family of dateRules) {
  for (const word of new Set(family.startsWith)) {
    const known = byFirstWord.get(word);
    if (known === undefined) byFirstWord.set(word, [family]);
    else known.push(family);
  }
}

/** Returns the longest time expression that begins at a token. When two are equally long, the earlier family of rules counts. */
export function findAt(reader: Reader, at: number): RuleMatch | undefined {
  let best: RuleMatch | undefined;
  for (const family of familiesFrom(reader.tokens[at])) {
    const match = family.match(reader, at);
    if (match !== undefined && (best === undefined || endOf(match) > endOf(best))) best = match;
  }
  return best;
}

/** Returns all matches that begin at a token, at most one per family. {@link findAt} chooses the longest of them. */
export function matchesAt(reader: Reader, at: number): RuleMatch[] {
  return familiesFrom(reader.tokens[at]).flatMap((family) => family.match(reader, at) ?? []);
}

/** Returns the index after the last of the mentions that a match makes. */
function endOf({ to, also }: RuleMatch): number {
  return also?.at(-1)?.to ?? to;
}

/** Whether any rule begins with a token. */
export function mayBegin(token: Token): boolean {
  return familiesFrom(token) !== noFamilies;
}

function familiesFrom(token: Token | undefined): readonly RuleFamily[] {
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'symbol') return noFamilies;
  if (token.kind === 'number') return byFirstWord.get(anyNumber) ?? noFamilies;
  return familiesOf(token.word);
}

/** The families that a word begins. Most words begin none. */
const familiesOf = wordFact(({ lower }): readonly RuleFamily[] => {
  const families = byFirstWord.get(lower);
  if (families !== undefined) return families;
  return (/\d$/.test(lower) ? byFirstWord.get(wordWithDigits) : undefined) ?? noFamilies;
});
