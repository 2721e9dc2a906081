/** A topic of the taxonomy: its names. Names in a list are parted by `|`. */
export interface Topic {
  /** In lower case and British spelling, unique. What `topic:` asks for. */
  readonly name: string;
  /** Its concept in IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/), or the nearest wider one: `20000379`. */
  readonly medtop?: string;
  /** Topics that this one is a kind of: they are added with it. */
  readonly broader?: string;
  /**
   * Other names of the very same thing (`AI`). The watch language takes each for the other everywhere, so a word that
   * only has to do with the topic is none.
   */
  readonly aliases?: string;
  /** Other words that a reader may ask for it by, in `topic:` alone (`topic:farming`). They are not looked for in texts. */
  readonly queryNames?: string;
}

/**
 * What says a topic in a text, beside its name and aliases. Phrases are parted by `|`. A phrase in small letters is found
 * in any case, a word with a capital (`GDP`) only as it is written; the plural of a phrase's last word is found too,
 * unless the phrase ends in `=`. British spelling stands for American as well.
 */
export interface TopicWords {
  /** What says the topic by itself. */
  readonly words?: string;
  /** What says the topic in company only. */
  readonly weak?: readonly WeakWords[];
  /** The name is too common a word to say the topic by itself. */
  readonly nameless?: true;
}

/** Phrases that count where one of `near` or `beside` is there, and `countries`, if queryNames for, too. */
export interface WeakWords {
  readonly words: string;
  /** Single words, within the sentence. */
  readonly near?: string;
  /** Topics that the sentence names outright. */
  readonly beside?: string;
  /** How many different countries the sentence names at least. */
  readonly countries?: 1 | 2;
}

/** A list of the data, parted by `|`. */
export function listed(phrases: string | undefined): string[] {
  return phrases === undefined ? [] : phrases.split('|');
}
