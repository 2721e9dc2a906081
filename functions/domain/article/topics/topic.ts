/** A topic of the taxonomy, with its names. Names in a list are separated by `|`. */
export interface Topic {
  /** In lower case and British spelling, unique. Readers write it in `topic:`. */
  readonly name: string;
  /** Its concept in IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/), or the nearest wider one. */
  readonly medtop?: string;
  /** Topics that this one is a kind of. They are added with it. */
  readonly broader?: string;
  /**
   * Other names of the same thing (`AI`). The watch language takes each for the other everywhere. A word that is only
   * related to the topic is not an alias.
   */
  readonly aliases?: string;
  /** Other words that a reader may write in `topic:` (`topic:farming`). They are not looked for in texts. */
  readonly queryNames?: string;
}

/**
 * The phrases that name a topic in a text, beside its name and aliases. They are separated by `|`.
 * - A phrase in small letters is found in any case. A word with a capital (`GDP`) is found only as it is written.
 * - The plural of a phrase's last word is found too, unless the phrase ends in `=`.
 * - British spelling is found in American spelling too.
 */
export interface TopicWords {
  /** Strong phrases: they name the topic alone. */
  readonly words?: string;
  /** Weak phrases: they name the topic only in company. */
  readonly weak?: readonly WeakWords[];
  /** The name is too common a word to name the topic alone. */
  readonly nameless?: true;
}

/** Phrases that count only with one of `near` or `beside` in the sentence, and with the `countries`, where given. */
export interface WeakWords {
  readonly words: string;
  /** Single words in the sentence. */
  readonly near?: string;
  /** Topics that the sentence names by strong phrases. */
  readonly beside?: string;
  /** The least number of different countries that the sentence names. */
  readonly countries?: 1 | 2;
}

/** Splits a list of the data at `|`. */
export function listed(phrases: string | undefined): string[] {
  return phrases === undefined ? [] : phrases.split('|');
}
