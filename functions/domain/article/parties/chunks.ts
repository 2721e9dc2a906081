import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { beginsName, isCapital, isPlain } from './capital-words.ts';
import { continueChunk } from './continue-chunk.ts';
import { countryAt, isCurrencySign } from './countries.ts';
import { knownOrganisationAt } from './known-organisations.ts';
import { plainWords, timeWords } from './lexicon/not-names.ts';

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
    const next = continueChunk(tokens, first, last, end);
    if (next === last) return last;
    last = next;
  }
}

function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let content = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4 || plainWords.has(token.lower)) continue;
    if (!isCapital(token)) return false;
    content += 1;
  }
  return content >= 4 && tokens[to - 1]?.text !== '.';
}
