/** How many look-ups were made with {@link wordFact}. */
let lookUps = 0;

/**
 * A word, number or mark as it is written. All tokens of a word share one object, so that facts about it which do not depend on its
 * place are read once.
 */
export class Word {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** The facts that were read, by the numbers of their look-ups. */
  readonly facts: unknown[] = new Array(lookUps).fill(undefined);

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
  }
}

/**
 * Makes a look-up of a fact about a word. Every finder asks something about every word of a text, and a map for each question costs
 * more than the finders themselves. Here the first token of a word asks `read`, and all others find its answer on the word.
 */
export function wordFact<T extends NonNullable<unknown>>(read: (word: Word) => T): (word: Word) => T {
  const number = lookUps;
  lookUps += 1;
  return (word) => {
    const known = word.facts[number] as T | undefined;
    if (known !== undefined) return known;
    const fact = read(word);
    word.facts[number] = fact;
    return fact;
  };
}

const words = new Map<string, Word>();
/** The number of kept words is bounded, because a text can be made of words that nobody uses. */
const maxWords = 20_000;
/** In UTF-16 units. Longer words are rare, and may hold the whole text that they were cut from. */
const longestShared = 12;

/** Words of one ASCII character, most of which are marks, by their code. A fifth of all tokens are such. */
const characters: readonly Word[] = Array.from(
  { length: 128 },
  (_, code) => new Word(String.fromCharCode(code)),
);

/** Returns the word with this text. */
export function wordOf(text: string): Word {
  if (text.length === 1) {
    const character = characters[text.charCodeAt(0)];
    if (character !== undefined) return character;
  }
  if (text.length > longestShared) return new Word(text);
  const known = words.get(text);
  if (known !== undefined) return known;
  if (words.size >= maxWords) words.clear();
  const word = new Word(text);
  words.set(text, word);
  return word;
}
