/**
 * Phrases for an unnamed past, present or future, words in lower case. TIMEX3 gives them no calendar value. Source: the
 * TimeML annotation guidelines 1.2.1, section 2.2.4, and usage in news.
 */
const phrases: Readonly<Record<string, readonly string[]>> = {
  PRESENT_REF: [
    'now',
    'right now',
    'just now',
    'currently',
    'presently',
    'current',
    'at present',
    'at the moment',
    'at this point',
    'at this time',
    'at this moment',
    'these days',
    'nowadays',
    'the present',
  ],
  PAST_REF: [
    'recently',
    'more recently',
    'most recently',
    'very recently',
    'recent',
    'lately',
    'previously',
    'the past',
    'the recent past',
    'recent hours',
    'recent days',
    'recent weeks',
    'recent months',
    'recent years',
    'recent decades',
    'recent times',
    'the other day',
    'long ago',
    'once upon a time',
  ],
  FUTURE_REF: [
    'soon',
    'very soon',
    'the future',
    'the near future',
    'the not too distant future',
    'the distant future',
    'the foreseeable future',
    'coming hours',
    'the coming hours',
    'coming days',
    'coming weeks',
    'coming months',
    'coming years',
    'coming decades',
    'the coming days',
    'the coming weeks',
    'the coming months',
    'the coming years',
    'the coming decades',
    'the days ahead',
    'the weeks ahead',
    'the months ahead',
    'the years ahead',
    'a few days time',
    'a few weeks time',
    'a few months time',
    'a few years time',
  ],
};

export interface VaguePhrase {
  readonly words: readonly string[];
  readonly value: string;
}

/** By first word, the longest phrase first. */
export const vaguePhrases: ReadonlyMap<string, readonly VaguePhrase[]> = (() => {
  const byFirst = new Map<string, VaguePhrase[]>();
  for (const [value, list] of Object.entries(phrases)) {
    for (const phrase of list) {
      const words = phrase.split(' ');
      const known = byFirst.get(words[0] ?? '') ?? [];
      byFirst.set(words[0] ?? '', [...known, { words, value }]);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();
