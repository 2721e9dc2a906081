import type { Token } from '../text/tokens.ts';
import { type Word, wordFact } from '../text/words.ts';

/** Returns the phrases that a word begins, the longest first. */
export type PhraseIndex<T> = (word: Word) => readonly Phrase<T>[];

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const none: readonly never[] = [];

/** Indexes phrases as the tokeniser cuts them. Hyphens are left out: `Wal-Mart` is two words. */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase
      .split(/[\s\-‑]+/)
      .filter((word) => word !== '')
      .flatMap(pieces);
    const [first = ''] = words;
    const list = index.get(first);
    if (list === undefined) index.set(first, [{ words, value }]);
    else list.push({ words, value });
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return wordFact(({ text }) => index.get(text) ?? none);
}

/** Cuts a word as the tokeniser does: `AT&T` and `JD.com` at their marks, `U.S.` not at all. */
function pieces(word: string): string[] {
  if (/^(\p{L}\.)+\p{L}?\.?$/u.test(word)) return [word];
  return word.match(/['’]s$|[\p{L}\p{M}\d]+(?:['’](?!s$)[\p{L}\p{M}\d]+)*|[^\p{L}\p{M}\d]/gu) ?? [word];
}

/** Finds the longest phrase that begins at token `i`, with the index of its last token. */
export function phraseAt<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  i: number,
): { value: T; last: number; words: number } | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  for (const phrase of index(token.word)) {
    let at = i;
    let fits = true;
    for (let word = 1; word < phrase.words.length; word += 1) {
      at += 1;
      if (tokens[at]?.text === '-' || tokens[at]?.text === '‑') at += 1;
      if (tokens[at]?.text !== phrase.words[word]) {
        fits = false;
        break;
      }
    }
    if (fits) return { value: phrase.value, last: at, words: phrase.words.length };
  }
  return undefined;
}
