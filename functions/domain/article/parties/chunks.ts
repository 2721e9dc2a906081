import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { beginsName, isCapital, isName, isPlain } from './capital-words.ts';
import { countryAt, isCurrencySign } from './countries.ts';
import { knownOrganisationAt } from './known-organisations.ts';
import { leadingFamilyNames, particles } from './lexicon/first-names.ts';
import { plainWords, timeWords } from './lexicon/not-names.ts';
import { headsWithOf, legalForms } from './lexicon/organisation-words.ts';
import { officesWithOf, portfolios, titles } from './lexicon/roles.ts';

/** A run of words with capitals, and small words between them (`Bank of England`). `first` and `last` are inclusive. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  /** The first word opens a sentence, so that its capital shows nothing. */
  readonly opens: boolean;
  /** All words of the sentence have capitals, so that the capitals show nothing. */
  readonly headline: boolean;
}

/** In tokens. Longer runs are headlines and tables. The limit keeps the work linear. */
const longest = 16;

/** Finds the runs of words with capitals in a text, in order. */
export function findChunks(prose: Prose): Chunk[] {
  const { tokens, sentences } = prose;
  const chunks: Chunk[] = [];
  let i = 0;
  for (const sentence of sentences) {
    while (i < tokens.length && (tokens[i] as Token).start < sentence.start) i += 1;
    const from = i;
    let to = i;
    while (to < tokens.length && (tokens[to] as Token).end <= sentence.end) to += 1;
    const headline = isHeadline(tokens, from, to);
    let opens = true;
    while (i < to) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word') {
        opens = opens || '"“:•'.includes(token.text);
        i += 1;
        continue;
      }
      const known = knownOrganisationAt(tokens, i);
      if (
        (!isCapital(token) && known === undefined) ||
        isCurrencySign(tokens, i) ||
        timeWords.has(token.lower) ||
        (known === undefined && isPlain(token) && !beginsName(tokens, i))
      ) {
        opens = false;
        i += 1;
        continue;
      }
      const last = Math.min(
        headline
          ? (known?.last ?? countryAt(tokens, i)?.last ?? i)
          : endOfChunk(tokens, i, to, known?.last ?? countryAt(tokens, i)?.last),
        to - 1,
      );
      chunks.push({ first: i, last, opens, headline });
      opens = false;
      i = last + 1;
    }
  }
  return chunks;
}

function endOfChunk(
  tokens: readonly Token[],
  first: number,
  to: number,
  knownLast: number | undefined,
): number {
  let last = Math.max(first, knownLast ?? first);
  const end = Math.min(to, first + longest);
  for (;;) {
    const next = continuation(tokens, first, last, end);
    if (next === last) return last;
    last = next;
  }
}

/** Returns the last token of the chunk if it goes on behind `last`, or `last` if it ends there. */
function continuation(tokens: readonly Token[], first: number, last: number, end: number): number {
  const token = tokens[last] as Token;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 >= end) return last;
  const after = last + 2 < end ? tokens[last + 2] : undefined;
  if (isName(next)) return last + 1;
  const touches = next.start === token.end;
  if (next.text === '&' && isName(after)) return last + 2;
  if ((next.text === '-' || next.text === '‑') && touches && after?.start === next.end && isName(after)) {
    return countryAt(tokens, last) !== undefined && countryAt(tokens, last + 2) !== undefined
      ? last
      : last + 2;
  }
  // "Kim Jong-un": the second syllable of a Korean given name has no capital.
  if (next.text === '-' && touches && after?.start === next.end && isSyllable(after)) {
    const family = last > first ? tokens[last - 1] : undefined;
    if (leadingFamilyNames.has(family?.text ?? '') && !isSyllable(token)) return last + 2;
  }
  if (next.lower === 'plc') return last + 1;
  if (
    next.text === '.' &&
    touches &&
    (token.text.length === 1 || titles.has(token.lower) || abbreviated.has(token.lower))
  ) {
    if (legalForms.has(token.lower))
      return isName(after) && legalForms.has(after?.lower ?? '') ? last + 2 : last;
    return isName(after) ? last + 2 : last;
  }
  if ((next.text === "'" || next.text === '’') && token.text === 'O' && isName(after)) return last + 2;
  if (next.text === ',' && after !== undefined && legalForms.has(after.lower) && isCapital(after))
    return last + 2;
  // "Securities and Exchange Commission", "Food and Drug Administration"
  if (
    next.lower === 'and' &&
    (last === first || countryAt(tokens, first)?.last === last - 1) &&
    isName(after) &&
    last + 3 < end &&
    jointHeads.has(tokens[last + 3]?.lower ?? '')
  ) {
    return isName(tokens[last + 3]) ? last + 3 : last;
  }
  if (particles.has(next.lower) && last - first < 4) {
    if (isName(after)) return last + 2;
    // "van der Leyen"
    if (after !== undefined && particles.has(after.lower) && last + 3 < end && isName(tokens[last + 3]))
      return last + 3;
  }
  return afterOf(tokens, first, last, end);
}

function isSyllable({ text, lower, kind }: Token): boolean {
  return kind === 'word' && text === lower && text.length >= 2 && text.length <= 6;
}

const jointHeads = new Set(
  'commission administration agency authority department committee council ministry board service services office association federation institute fund organization organisation bureau corporation company'.split(
    ' ',
  ),
);

const abbreviated = new Set('st mt ft no jr sr inc corp co ltd bros'.split(' '));

/** Continues a chunk behind "of": "Bank of England", "Ministry of Economy, Trade, and Industry". */
function afterOf(tokens: readonly Token[], first: number, last: number, end: number): number {
  const token = tokens[last] as Token;
  const next = tokens[last + 1] as Token;
  if (next.lower === 'of' || next.lower === 'for') {
    const takesOf = headsWithOf.has(token.lower) || (next.lower === 'of' && officesWithOf.has(token.lower));
    if (!takesOf) return last;
    const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
    return at < end && isName(tokens[at]) ? at : last;
  }
  // A list inside the name of a ministry goes on to its "and".
  const opener =
    tokens[first + 1]?.lower === 'of' || tokens[first + 1]?.lower === 'for' ? tokens[first] : undefined;
  if (opener === undefined || !(headsWithOf.has(opener.lower) || officesWithOf.has(opener.lower)))
    return last;
  let at = last + 1;
  if (tokens[at]?.text === ',') at += 1;
  const isLast = tokens[at]?.lower === 'and' || tokens[at]?.text === '&';
  if (isLast) at += 1;
  const word = tokens[at];
  if (at >= end || !isName(word) || !portfolios.has(word?.lower ?? '')) return last;
  return isLast || listGoesOn(tokens, at, end) ? at : last;
}

function listGoesOn(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(from + 5, end); at += 1)
    if (tokens[at]?.lower === 'and' && portfolios.has(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}

function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  let content = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4 || plainWords.has(token.lower)) continue;
    content += 1;
    if (isCapital(token)) capitals += 1;
  }
  return content >= 4 && capitals === content && tokens[to - 1]?.text !== '.';
}
