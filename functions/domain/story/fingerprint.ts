import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { type Prose, readProse } from '../article/text/prose.ts';
import type { Token } from '../article/text/tokens.ts';
import { isWirePrefix } from '../article/text/wire-prefix.ts';
import { hashOf, smallest } from './hashes.ts';

/** Words that are hashed together. Copies share nearly all such runs, and other texts share hardly any. */
const shingle = 3;
/** Words of the opening: the first paragraphs of a report, which say what is new. */
const openingWords = 80;
/** The opening of one copy is looked for in this many words of the other, which may have an opening of its own. */
const beginningWords = 240;
/** Hashes that stand for the whole text: the smallest ones (a bottom-k sketch). */
const sketchSize = 256;
/** Names and figures that are kept. */
const maxFacts = 60;
/** Sentences whose hashes find copies, and the shortest of them in words. */
const keptSentences = 6;
const shortestSentence = 7;
/** The characters that are read. Those behind them change no fingerprint. */
const maxText = 60_000;

/** The hashes of 32 bits by which the copies of a text are found and told from look-alikes. */
export interface Fingerprint {
  /** The runs of three words of the opening, in their order. */
  readonly opening: readonly number[];
  /** The runs of three words of the beginning, which holds the opening. */
  readonly beginning: readonly number[];
  /** The smallest hashes of the runs of the whole text. */
  readonly sketch: readonly number[];
  /** The figures and names of the beginning. Look-alikes (two awards, two rate decisions) differ in them. */
  readonly facts: readonly number[];
  /** The first sentences that are long enough to be rare. Most copies share one word for word. */
  readonly sentences: readonly number[];
}

/** Returns the fingerprint of an article's text. Its headline does not count, because each paper writes its own. */
export function fingerprintOf(article: Pick<Article, 'text' | 'format' | 'headline'>): Fingerprint {
  const prose = readProse(readArticle(article).text.slice(0, maxText));
  const sentences = reportedSentences(prose);
  const words = sentences.flat();
  const runs = shinglesOf(words);
  return {
    opening: shinglesOf(words.slice(0, openingWords)),
    beginning: runs.slice(0, beginningWords),
    sketch: smallest(runs, sketchSize),
    facts: factsOf(sentences),
    sentences: sentences
      .filter(({ length }) => length >= shortestSentence)
      .slice(0, keptSentences)
      .map((sentence) => hashOf(sentence.map(({ lower }) => lower).join(' '))),
  };
}

/** Returns the words of the sentences, without the openings of wire copy and lines of few words (`By Staff Reporter`). */
function reportedSentences({ tokens, sentences }: Prose): Token[][] {
  const found: Token[][] = [];
  let at = 0;
  for (const { end } of sentences) {
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).end <= end) at += 1;
    if (isWirePrefix(tokens, first, at)) continue;
    const words = tokens.slice(first, at).filter(({ kind }) => kind === 'word' || kind === 'number');
    const isLine = words.length < 5 && !/[.!?”"]/.test(tokens[at - 1]?.text ?? '');
    if (words.length > 0 && !isLine) found.push(words);
  }
  return found;
}

function shinglesOf(words: readonly Token[]): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + shingle <= words.length; at += 1) {
    hashes.push(
      hashOf(
        words
          .slice(at, at + shingle)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    );
  }
  return hashes;
}

/** Returns the figures of the sentences, and the words with a capital that do not open one. */
function factsOf(sentences: readonly (readonly Token[])[]): number[] {
  const facts = new Set<number>();
  let read = 0;
  for (const sentence of sentences) {
    for (const [at, { kind, word, lower }] of sentence.entries()) {
      if (kind === 'number' || (word.isCapital && at > 0 && lower.length > 2)) facts.add(hashOf(lower));
    }
    read += sentence.length;
    if (read >= beginningWords) break;
  }
  return [...facts].slice(0, maxFacts);
}
