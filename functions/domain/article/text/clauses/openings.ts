import type { ClauseRole, VerbGroup } from './clause.ts';
import { conditionals, relatives, subordinators } from './lexicon/closed-words.ts';
import { sayingVerbs } from './lexicon/verb-kinds.ts';
import { isNominal, opensClause, type Sentence, subjectStart } from './phrases.ts';

/** The opening of a clause: its place, its word and its role. */
export interface Opening {
  readonly at: number;
  readonly opener: string;
  readonly role: ClauseRole | 'same' | 'resumed';
}

export function openingOfSentence(sentence: Sentence, verb: VerbGroup | undefined): Opening {
  const { words } = sentence;
  const main: Opening = { at: words.first, opener: '', role: 'main' };
  if (verb === undefined) return main;
  // `Had it not moved its servers by May`, `Should talks fail`
  if (verb.from === words.first && /^(?:had|should|were)$/.test(words.lower(words.first))) {
    return { at: words.first, opener: words.lower(words.first), role: 'condition' };
  }
  for (let at = verb.from - 1; at >= words.first; at -= 1) {
    const opening = openingAt(sentence, at, verb);
    if (opening !== undefined && opening.role !== 'same') return opening;
  }
  return main;
}

/** Returns the clause that a word opens, if it does, with this verb. */
function openingAt(sentence: Sentence, at: number, verb: VerbGroup): Opening | undefined {
  const { words, groups } = sentence;
  const opener = words.lower(at);
  const tag = words.tag(at);
  if (tag === 'that') {
    const verbBefore = groups.findLast(({ form, to }) => form !== 'participle' && to <= at);
    const isSaid = verbBefore !== undefined && sayingVerbs.has(verbBefore.verb);
    return { at, opener, role: isNominal(words, at - 1) && !isSaid ? 'relative' : 'content' };
  }
  if (tag === 'relative' && relatives.has(opener)) {
    if (/^(?:why|how|what|whatever|whoever)$/.test(opener)) return { at, opener, role: 'content' };
    const adverbial = (opener === 'when' || opener === 'where') && !isNominal(words, at - 1);
    return { at, opener, role: adverbial ? 'adverbial' : 'relative' };
  }
  const subordinates = tag === 'subordinator' || (tag === 'preposition' && subordinators.has(opener));
  if (subordinates && opensClause(words, at, verb.from)) {
    const condition =
      conditionals.has(opener) ||
      opener === 'until' ||
      opener === 'till' ||
      (opener === 'once' && tag === 'subordinator');
    return { at, opener, role: condition ? 'condition' : 'adverbial' };
  }
  if (tag === 'coordinator') return { at, opener, role: 'same' };
  return undefined;
}

export function openingBetween(sentence: Sentence, a: VerbGroup, b: VerbGroup, opened: Opening): Opening {
  const { words } = sentence;
  let comma: number | undefined;
  for (let at = b.from - 1; at >= a.to; at -= 1) {
    const opening = openingAt(sentence, at, b);
    if (opening !== undefined && !(opening.role === 'same' && joinsNouns(sentence, at, a, b))) {
      // `who left, said`: the relative clause ended at the comma.
      if (comma !== undefined && opening.role !== 'same' && verbBetween(sentence, at, comma)) break;
      // `on 13 and 20 May, the ministry said`
      if (comma !== undefined && opening.role === 'same' && sayingVerbs.has(b.verb)) break;
      return opening;
    }
    const text = words.text(at);
    if (/^[;:]$/.test(text)) return { at, opener: text, role: 'main' };
    if (text === ',' && comma === undefined) comma = at;
  }
  if (comma !== undefined) {
    const resumes = opened.role === 'relative' || opened.role === 'condition' || opened.role === 'adverbial';
    return { at: comma, opener: ',', role: resumes ? 'resumed' : 'main' };
  }
  if (sayingVerbs.has(a.verb)) return { at: subjectStart(words, a.to, b.from), opener: '', role: 'content' };
  if (opened.role === 'relative') return { at: b.from, opener: '', role: 'resumed' };
  return { at: subjectStart(words, a.to, b.from), opener: '', role: 'content' };
}

function verbBetween({ groups }: Sentence, from: number, to: number): boolean {
  return groups.some((group) => group.form === 'finite' && group.from > from && group.to <= to);
}

/** `Japan and Korea will`: the coordinator is part of the subject. */
function joinsNouns({ words }: Sentence, at: number, a: VerbGroup, b: VerbGroup): boolean {
  if (at + 1 === b.from) return false;
  if (!isNominal(words, at - 1) || words.text(at - 1) === ',') return false;
  const subject = subjectStart(words, a.to, b.from);
  return subject < at && sayingVerbs.has(a.verb);
}
