import { termsIn, wordsOf } from '../../functions/domain/query/text/terms.ts';
import type { BenchDocument } from './documents.ts';
import { pick, randomFrom } from './random.ts';

/** The mix takes words that are in 3 to 200 of 1,000 documents. */
const rarest = 3 / 1_000;
const commonest = 200 / 1_000;

/** Words to make queries of, and pairs of them that are side by side somewhere. */
export interface QueryWords {
  /** The smallest and the largest number of documents that hold a word. */
  readonly band: { readonly least: number; readonly most: number; readonly documents: number };
  readonly words: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

export function queryWords(documents: readonly BenchDocument[]): QueryWords {
  const band = {
    least: Math.max(1, Math.round(rarest * documents.length)),
    most: Math.round(commonest * documents.length),
    documents: documents.length,
  };
  const holders = new Map<string, number>();
  for (const { text } of documents) {
    for (const term of new Set(wordsOf(text).map(({ term }) => term))) {
      holders.set(term, (holders.get(term) ?? 0) + 1);
    }
  }
  const fits = (word: string): boolean => {
    const count = holders.get(wordsOf(word)[0]?.term ?? '') ?? 0;
    return count >= band.least && count <= band.most;
  };
  const words = new Set<string>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const { text } of documents) {
    const all = text.toLowerCase().match(/[a-z]+|[^a-z\s]+/g) ?? [];
    all.forEach((word, i) => {
      if (!/^[a-z]{3,}$/.test(word) || !fits(word)) return;
      words.add(word);
      const next = all[i + 1] ?? '';
      // Two words that are one name (united states) are not a phrase of two.
      const isPair = /^[a-z]{3,}$/.test(next) && fits(next) && termsIn(`${word} ${next}`).length === 2;
      if (isPair) pairs.set(`${word} ${next}`, [word, next]);
    });
  }
  return { band, words: [...words], pairs: [...pairs.values()] };
}

/** Makes the queries of the mix, a quarter each: phrase of two words, `(a OR b) AND c`, `a AND NOT b`, `a AND b`. */
export function* queryMix({ words, pairs }: QueryWords, count: number): Generator<string> {
  const random = randomFrom(2);
  const word = (): string => pick(words, random);
  for (let i = 0; i < count; i += 1) {
    if (i % 4 === 0) yield `"${pick(pairs, random).join(' ')}"`;
    else if (i % 4 === 1) yield `(${word()} OR ${word()}) AND ${word()}`;
    else if (i % 4 === 2) yield `${word()} AND NOT ${word()}`;
    else yield `${word()} AND ${word()}`;
  }
}
