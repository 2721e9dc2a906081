import type { Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';
import { dateRules } from './date-rules.ts';
import { partsOfDay, unitsSingular } from './lexicon/calendar-words.ts';
import { vaguePhrases } from './lexicon/vague-words.ts';
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
  if (isIdleArticle(reader, at)) return undefined;
  let best: RuleMatch | undefined;
  for (const family of familiesFrom(reader.tokens[at])) {
    const match = family.match(reader, at);
    if (match !== undefined && (best === undefined || endOf(match) > endOf(best))) best = match;
  }
  return best;
}

/** Words behind an article or `that` in a date, besides those that a date can begin with. */
const behindArticle: ReadonlySet<string> = new Set([
  ...unitsSingular.keys(),
  ...partsOfDay.keys(),
  ...[...vaguePhrases.values()].flatMap((phrases) => phrases.map(({ words }) => words[1] ?? '')),
  ...'full whole other eve same hundred near new date start end former latter earlier later'.split(' '),
]);

const opensBehindArticle = wordFact(
  (word) => familiesOf(word) !== noFamilies || behindArticle.has(word.lower) || /^['’]|\d/.test(word.lower),
);

/**
 * Whether a token is an article, or `that`, of something else than a date. A tenth of all words are such. Without this
 * look at the next word many rules would be asked for nothing.
 */
function isIdleArticle(reader: Reader, at: number): boolean {
  if (!/^(?:the|an?|that)$/.test(reader.word(at))) return false;
  const next = reader.tokens[at + 1];
  return next === undefined || (next.kind !== 'number' && !opensBehindArticle(next.word));
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
