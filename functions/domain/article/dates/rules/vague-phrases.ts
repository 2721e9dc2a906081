import { vaguePhrases } from '../lexicon/vague-words.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { dateRule } from '../rule.ts';

export const vaguePhrase = dateRule({
  name: 'now, recently, soon',
  reads: {
    'It is [now] open.': 'PRESENT_REF',
    'They met [recently].': 'PAST_REF',
    'in [the future]': 'FUTURE_REF',
  },
  startsWith: vaguePhrases.keys(),
  match: matchVague,
});

/** Matches a vague phrase. It has no calendar value. */
function matchVague(reader: Reader, at: number): Match | undefined {
  const second = reader.word(at + 1);
  for (const { words, value } of vaguePhrases.get(reader.word(at)) ?? []) {
    if (words.length > 1 && (words[1] !== second || !areNext(reader, at, words))) continue;
    const after = reader.word(at + words.length);
    const [only] = words.length === 1 ? words : [];
    // `the now-cancelled`, `soon-to-open`: a part of an adjective.
    if (after === '-' && reader.joined(at + words.length)) continue;
    if (only === 'recent' && /^(?:most|more)$/.test(reader.word(at - 1))) continue;
    const opens = !reader.isWord(at - 1) && !reader.isCapital(at + 1);
    if ((only === 'current' || only === 'recent') && reader.isCapital(at) && !opens) continue;
    if (only === 'current' && /^(?:and|account|accounts|affairs)$/.test(after)) continue;
    if (only === 'soon' && (reader.word(at - 1) === 'as' || after === 'after')) continue;
    const determined = words[0] === 'the' && words.length === 2;
    if (
      determined &&
      (reader.isNumber(at + 2) ||
        (reader.isWord(at + 2) &&
          /^(?:past|present)$/.test(words[1] ?? '') &&
          !/^(?:and|to|in|is|was|when|of|as|that|for|but|or|with)$/.test(after)))
    )
      continue;
    // `They soon left`: nothing is ahead.
    if (only === 'soon') return dateMatch(at, at + 1, ({ tense }) => (tense === 'past' ? undefined : value));
    return dateMatch(at, at + words.length, () => value);
  }
  return undefined;
}

function areNext(reader: Reader, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (reader.word(at + i) !== words[i]) return false;
  return true;
}
