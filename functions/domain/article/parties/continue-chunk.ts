import type { Token } from '../text/tokens.ts';
import { isCapital, isName } from './capital-words.ts';
import { countryAt } from './countries.ts';
import { leadingFamilyNames, particles } from './lexicon/first-names.ts';
import { headsWithOf, legalForms } from './lexicon/organisation-words.ts';
import { officesWithOf, portfolios, titles } from './lexicon/roles.ts';

/** The end of a chunk that began at token `first`, with the tokens behind it. `end` is exclusive. */
interface ChunkEnd {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly token: Token;
  readonly next: Token;
  readonly after: Token | undefined;
  /** Whether `next` is right behind `token`, without space. */
  readonly touches: boolean;
}

/** Returns the new last token, the old one to end the chunk, or undefined to leave it to the next rule. */
type Continuation = (chunk: ChunkEnd) => number | undefined;

/** The ways in which a name goes on, in their order. The first that knows the next token decides. */
const continuations: readonly Continuation[] = [
  behindCapital,
  behindAmpersand,
  behindHyphen,
  behindKoreanHyphen,
  behindPeriod,
  behindApostrophe,
  withLegalForm,
  withJointHead,
  withParticle,
  withOf,
];

/** Returns the last token of the chunk if it goes on behind `last`, or `last` if it ends there. */
export function continueChunk(tokens: readonly Token[], first: number, last: number, end: number): number {
  const token = tokens[last] as Token;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 >= end) return last;
  const after = last + 2 < end ? tokens[last + 2] : undefined;
  const touches = next.start === token.end;
  const chunk = { tokens, first, last, end, token, next, after, touches };
  for (const rule of continuations) {
    const found = rule(chunk);
    if (found !== undefined) return found;
  }
  return last;
}

/** "Steve Jobs": the next word has a capital. */
function behindCapital({ next, last }: ChunkEnd): number | undefined {
  return isName(next) ? last + 1 : undefined;
}

/** "Pratt & Whitney". */
function behindAmpersand({ next, after, last }: ChunkEnd): number | undefined {
  return next.text === '&' && isName(after) ? last + 2 : undefined;
}

/** "Rolls-Royce". Two countries stay two names: "Japan-China". */
function behindHyphen({ tokens, next, after, last, touches }: ChunkEnd): number | undefined {
  const hyphen = next.text === '-' || next.text === '‑';
  if (!hyphen || !touches || after?.start !== next.end || !isName(after)) return undefined;
  return countryAt(tokens, last) !== undefined && countryAt(tokens, last + 2) !== undefined ? last : last + 2;
}

/** "Kim Jong-un": the second syllable of a Korean given name has no capital. */
function behindKoreanHyphen({
  tokens,
  first,
  last,
  token,
  next,
  after,
  touches,
}: ChunkEnd): number | undefined {
  if (next.text !== '-' || !touches || after?.start !== next.end || !isSyllable(after)) return undefined;
  const family = last > first ? tokens[last - 1] : undefined;
  return leadingFamilyNames.has(family?.text ?? '') && !isSyllable(token) ? last + 2 : undefined;
}

function isSyllable({ text, lower, kind }: Token): boolean {
  return kind === 'word' && text === lower && text.length >= 2 && text.length <= 6;
}

const abbreviated = new Set('st mt ft no jr sr inc corp co ltd bros'.split(' '));

/** "J. P. Morgan", "Mr. Smith", "St. Louis", "Toyota Motor Co. Ltd". */
function behindPeriod({ last, token, next, after, touches }: ChunkEnd): number | undefined {
  const isShort = token.text.length === 1 || titles.has(token.lower) || abbreviated.has(token.lower);
  if (next.text !== '.' || !touches || !isShort) return undefined;
  if (legalForms.has(token.lower))
    return isName(after) && legalForms.has(after?.lower ?? '') ? last + 2 : last;
  return isName(after) ? last + 2 : last;
}

/** "O'Brien". */
function behindApostrophe({ last, token, next, after }: ChunkEnd): number | undefined {
  const apostrophe = next.text === "'" || next.text === '’';
  return apostrophe && token.text === 'O' && isName(after) ? last + 2 : undefined;
}

/** "Vodafone plc", "Apple, Inc". */
function withLegalForm({ last, next, after }: ChunkEnd): number | undefined {
  if (next.lower === 'plc') return last + 1;
  return next.text === ',' && after !== undefined && legalForms.has(after.lower) && isCapital(after)
    ? last + 2
    : undefined;
}

const jointHeads = new Set(
  'commission administration agency authority department committee council ministry board service services office association federation institute fund organization organisation bureau corporation company'.split(
    ' ',
  ),
);

/** "Securities and Exchange Commission", "Food and Drug Administration". */
function withJointHead({ tokens, first, last, end, next, after }: ChunkEnd): number | undefined {
  const isFirstWord = last === first || countryAt(tokens, first)?.last === last - 1;
  if (next.lower !== 'and' || !isFirstWord || !isName(after) || last + 3 >= end) return undefined;
  if (!jointHeads.has(tokens[last + 3]?.lower ?? '')) return undefined;
  return isName(tokens[last + 3]) ? last + 3 : last;
}

/** "Charles de Gaulle", "Ursula von der Leyen". */
function withParticle({ tokens, first, last, end, next, after }: ChunkEnd): number | undefined {
  if (!particles.has(next.lower) || last - first >= 4) return undefined;
  if (isName(after)) return last + 2;
  return after !== undefined && particles.has(after.lower) && last + 3 < end && isName(tokens[last + 3])
    ? last + 3
    : undefined;
}

/** "Bank of England", "Ministry of Economy, Trade, and Industry". */
function withOf({ tokens, first, last, end, token, next }: ChunkEnd): number {
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
