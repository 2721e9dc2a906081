import type { VerbGroup } from './clause.ts';
import { subordinators } from './lexicon/closed-words.ts';
import { sayingVerbs } from './lexicon/verb-kinds.ts';
import { isBroken, type Sentence, takesAnyObject, takesObject } from './phrases.ts';
import type { SentenceWords } from './sentence-words.ts';

/**
 * Tells pasts from participles: `the deal signed on Monday will hold` has one verb, `will hold`. A past form that could be a
 * participle is one where `by` follows, or where its clause has another verb.
 */
export function settlePasts({ words, groups }: Sentence): VerbGroup[] {
  const settled: VerbGroup[] = [];
  let previous: VerbGroup | undefined;
  for (const [i, group] of groups.entries()) {
    const next = nextFinite(groups, i + 1);
    // `the Commons vote on the bill has been moved`: a noun, because the clause has another verb.
    if (mayBeNoun(words, group)) {
      if (next !== undefined && !isBroken(words, group.to, next.from)) continue;
      // `At greater wind speeds, some particles`
      if (words.tag(group.to) === 'mark' && opensWithPreposition(words, group.from)) continue;
    }
    if (!mayBeParticiple(words, group) || isActive(words, group, previous)) {
      settled.push(group);
      if (group.form === 'finite') previous = group;
      continue;
    }
    const isParticiple =
      words.lower(group.to) === 'by' ||
      (planning.has(group.verb) && words.tag(group.to) === 'to') ||
      isBehindWith(words, group.from) ||
      isAside(words, group, next) ||
      opensWithPreposition(words, group.from) ||
      (previous !== undefined &&
        !sayingVerbs.has(previous.verb) &&
        !isBroken(words, previous.to, group.from)) ||
      (next !== undefined &&
        !sayingVerbs.has(group.verb) &&
        (naming.has(group.verb) || !takesObject(words, group.to)) &&
        !isBroken(words, group.to, next.from));
    settled.push(isParticiple ? { ...group, form: 'participle', tense: 'none', passive: true } : group);
    if (!isParticiple) previous = group;
  }
  return settled;
}

/** `an elephant named Olly received`: the name is no object. */
const naming = new Set(['name', 'call', 'dub', 'title', 'code-name']);

/** `a tool poised to`: with an infinitive, these are participles. */
const planning = new Set(['set', 'poise', 'slate', 'schedule', 'design', 'tip']);

/** `with China set to grow`, `with talks stalled`: behind `with` and a noun phrase. */
function isBehindWith(words: SentenceWords, from: number): boolean {
  for (let at = from - 1; at >= words.first; at -= 1) {
    const tag = words.tag(at);
    if (tag === 'preposition') return words.lower(at) === 'with';
    if (tag !== 'noun' && tag !== 'name' && tag !== 'number' && tag !== 'determiner' && tag !== 'adverb')
      return false;
  }
  return false;
}

/** Verbs whose passive keeps an object: `the firms awarded a contract`, `a ship named Vega`. */
const keepObject = new Set(
  `give award pay offer send grant hand show tell ask charge fine owe allow deny call name dub title elect appoint make consider
  deem teach lend sell buy bring cost assign issue order declare`.split(/\s+/),
);

/** Whether a past form has an object, and the words before it have no verb that they could belong to: `The union collected comments`. */
function isActive(
  words: SentenceWords,
  { from, to, verb }: VerbGroup,
  previous: VerbGroup | undefined,
): boolean {
  if (keepObject.has(verb) || !takesAnyObject(words, to) || opensWithPreposition(words, from)) return false;
  const before = words.before(from)?.tag;
  if (before !== 'noun' && before !== 'name' && before !== 'number' && !words.resumes(from)) return false;
  return previous === undefined || isBroken(words, previous.to, from) || isInRelative(words, previous);
}

/** Whether a verb is that of a relative clause, so that its noun still needs a verb: `The revolt that began in May turned the tide`. */
function isInRelative(words: SentenceWords, { from }: VerbGroup): boolean {
  for (let at = from - 1; at >= words.first; at -= 1) {
    const tag = words.tag(at);
    if (tag === 'relative' || tag === 'that')
      return words.tag(at - 1) === 'noun' || words.tag(at - 1) === 'name';
    if (tag === 'mark' || tag === 'preposition' || tag === 'past' || tag === 'present') return false;
  }
  return false;
}

function nextFinite(groups: readonly VerbGroup[], from: number): VerbGroup | undefined {
  for (let i = from; i < groups.length; i += 1) if (groups[i]?.form === 'finite') return groups[i];
  return undefined;
}

export function mayBeParticiple(words: SentenceWords, { form, from, to }: VerbGroup): boolean {
  const tagged = words.tagged(from);
  // `it also answered by Monday` has its subject.
  if (words.before(from)?.tag === 'pronoun') return false;
  return (
    form === 'finite' && to === from + 1 && tagged?.tag === 'past' && tagged.forms?.isParticiple === true
  );
}

function mayBeNoun(words: SentenceWords, { form, from, to, verb }: VerbGroup): boolean {
  const tagged = words.tagged(from);
  if (form !== 'finite' || to !== from + 1 || tagged?.tag !== 'present' || sayingVerbs.has(verb))
    return false;
  return tagged.forms?.share !== 'always' && !takesObject(words, to) && words.before(from)?.tag !== 'pronoun';
}

/**
 * Whether a past form behind a comma is not the verb of its clause: `The visit, announced for May, was postponed`,
 * `moved the race, first planned for March, to May`.
 */
function isAside(words: SentenceWords, { from, to, verb }: VerbGroup, next: VerbGroup | undefined): boolean {
  let before = from - 1;
  while (words.tag(before) === 'adverb') before -= 1;
  if (words.text(before) !== ',') return false;
  if (next !== undefined && words.text(next.from - 1) === ',') return true;
  if (words.tag(to) !== 'preposition' || sayingVerbs.has(verb)) return false;
  for (let at = to; at < words.last; at += 1) {
    if (words.text(at) === ',') return true;
    if (words.tag(at) === 'coordinator' || words.text(at) === ';') return false;
  }
  return false;
}

/** `according to a notice posted Tuesday`: in commas, behind a preposition, there is no subject. */
function opensWithPreposition(words: SentenceWords, at: number): boolean {
  let back = at - 1;
  while (back >= words.first && (words.tag(back) !== 'mark' || /^[()]$/.test(words.text(back)))) back -= 1;
  const opener = words.lower(back + 1);
  // `At least one analyst expected`
  if (opener === 'at' && /^(?:least|most)$/.test(words.lower(back + 2))) return false;
  if (words.tag(back + 2) === 'relative') return false;
  return words.tag(back + 1) === 'preposition' && !subordinators.has(opener)
    ? isOnePhrase(words, back + 2, at)
    : opener === 'according';
}

function isOnePhrase(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (/^(?:determiner|pronoun|relative)$/.test(words.tag(at) ?? '')) return false;
  return to > from;
}
