import * as closed from './lexicon/closed-words.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Verbs that ask for what their clause says. */
const demanding = new Set(
  'propose demand recommend require insist ask suggest request urge order'.split(' '),
);

/**
 * Whether the head of the subject is a plural, before the phrases and the relative clause that belong to it: `rates on the
 * expressway take`, `rules that ban the drug take`.
 */
export function hasPluralSubject(words: SentenceWords, at: number): boolean {
  let verbs = 0;
  for (let back = at - 1; back > words.first; back -= 1) {
    const tag = words.tag(back);
    if (tag === 'relative' || tag === 'that') return verbs === 1 && words.isPlural(back - 1);
    if (tag === 'present' || tag === 'past' || tag === 'be' || tag === 'have' || tag === 'modal') verbs += 1;
    else if ((tag === 'preposition' || tag === 'to') && verbs === 0) {
      if (mayBeHead(words, back - 1) && words.isPlural(back - 1)) return true;
    } else if (tag === 'mark' || tag === 'coordinator' || tag === 'subordinator') return false;
    if (verbs > 1) return false;
  }
  return false;
}

/** Whether the names right before a word are several: `Nokia and Ericsson plan`. */
export function hasJoinedNames(words: SentenceWords, at: number): boolean {
  let back = at - 1;
  while (words.tag(back) === 'name') back -= 1;
  return words.lower(back) === 'and' && back < at - 1 && words.tag(back - 1) === 'name';
}

/** Whether the clause is one that somebody asks for: `proposed that the chairman step down`. Its verb has no ending. */
export function isDemanded(words: SentenceWords, at: number): boolean {
  let that = at - 1;
  for (; that >= words.first; that -= 1) {
    const tag = words.tag(that);
    if (tag === 'that') break;
    if (tag === 'present' || tag === 'past' || tag === 'modal' || tag === 'be' || tag === 'have')
      return false;
  }
  for (let back = that - 1; back >= words.first && that - back < 5; back -= 1) {
    const { forms } = words.tagged(back) ?? {};
    if (forms !== undefined) return demanding.has(forms.base);
  }
  return false;
}

/** Whether the nouns up to a place are the object of a gerund: `tours` in `firms organising boat tours`. */
export function isObjectOfGerund(words: SentenceWords, at: number): boolean {
  let back = at;
  while (words.tag(back) === 'noun' || words.tag(back) === 'number') back -= 1;
  return back < at && words.tag(back) === 'gerund' && words.tag(back - 1) !== undefined;
}

/** Whether the clause of a word opens with a subordinator or a relative. */
export function isSubordinate(words: SentenceWords, at: number): boolean {
  for (let back = at - 1; back >= words.first; back -= 1) {
    const tag = words.tag(back);
    if (tag === 'subordinator' || tag === 'relative' || tag === 'that') return true;
    if (tag === 'preposition' && closed.subordinators.has(words.lower(back))) return true;
    if (tag === 'mark' || tag === 'coordinator') return false;
  }
  return false;
}

/** Whether a word is a noun, or was taken for a verb and may be one: `tolls` in `New tolls on the road take effect`. */
function mayBeHead(words: SentenceWords, at: number): boolean {
  const { tag, forms } = words.tagged(at) ?? {};
  return tag === 'noun' || tag === 'name' || (tag === 'present' && forms?.share !== 'always');
}
