import { notVerbForms } from './lexicon/closed-words.ts';
import { irregularForm } from './lexicon/irregular-verbs.ts';
import { type VerbShare, verbShare } from './lexicon/verbs.ts';

/** The forms that a word can have as a verb. `cut` is base, past and participle at once. */
export interface VerbForms {
  /** The base form: `postpone` of `postponed`. */
  readonly base: string;
  readonly isBase: boolean;
  /** The third person: `votes`. */
  readonly isThird: boolean;
  readonly isPast: boolean;
  readonly isParticiple: boolean;
  readonly isGerund: boolean;
  /** How much of its use the base form is a verb; `unknown` for a regular form of a verb that no list has. */
  readonly share: VerbShare | 'unknown';
}

const none = { isBase: false, isThird: false, isPast: false, isParticiple: false, isGerund: false };

/** Reads the verb forms of a word in lower case. Undefined when the word cannot be a verb. */
export function readVerbForms(word: string): VerbForms | undefined {
  const irregular = irregularForm(word);
  if (irregular !== undefined) {
    const { base, past, participle, alsoBase } = irregular;
    const share = verbShare(base) ?? 'always';
    return { ...none, base, isBase: alsoBase, isPast: past, isParticiple: participle, share };
  }
  const share = verbShare(word);
  if (share !== undefined) return { ...none, base: word, isBase: true, share };
  if (notVerbForms.has(word) || word.length < 4) return undefined;
  if (word.endsWith('ing')) return regular(word.slice(0, -3), 'isGerund');
  if (word.endsWith('ied'))
    return { ...none, ...baseOf([`${word.slice(0, -3)}y`]), isPast: true, isParticiple: true };
  if (word.endsWith('ed')) return regular(word.slice(0, -2), 'isPast');
  if (/^.{3,}(?:i[sz]e|ify)$/.test(word)) return { ...none, base: word, isBase: true, share: 'unknown' };
  return third(word);
}

/** `stopp` of `stopped`, `plac` of `placed`, `sign` of `signed`. */
function regular(stem: string, form: 'isPast' | 'isGerund'): VerbForms | undefined {
  if (!/[aeiouy]/.test(stem)) return undefined;
  const undoubled = /([bdfgklmnprstvz])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  // `hoped` is a form of `hope`: a form of `hop` has its consonant twice.
  const isShort = /^[^aeiou]*[aeiou][bdfgklmnprstvz]$/.test(stem);
  const found = baseOf([
    ...(isShort ? [`${stem}e`, stem] : [stem, `${stem}e`]),
    ...undoubled,
    ...(stem.endsWith('ick') ? [stem.slice(0, -1)] : []),
  ]);
  return { ...none, ...found, [form]: true, isParticiple: form === 'isPast' };
}

/** Returns the first of the spellings that is a verb. If no spelling is a known verb, returns the first one. */
function baseOf(spellings: readonly string[]): Pick<VerbForms, 'base' | 'share'> {
  for (const base of spellings) {
    const share = verbShare(base);
    if (share !== undefined) return { base, share };
  }
  return { base: spellings[0] ?? '', share: 'unknown' };
}

function third(word: string): VerbForms | undefined {
  if (!word.endsWith('s') || word.endsWith('ss')) return undefined;
  const spellings = [word.slice(0, -1)];
  if (word.endsWith('ies')) spellings.unshift(`${word.slice(0, -3)}y`);
  else if (/(?:ss|sh|ch|x|z|o)es$/.test(word)) spellings.unshift(word.slice(0, -2));
  const { base, share } = baseOf(spellings);
  return share === 'unknown' ? undefined : { ...none, base, isThird: true, share };
}
