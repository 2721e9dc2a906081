import type { Token } from '../tokens.ts';
import type { Clause, ClauseRole, SentenceClauses, VerbGroup } from './clause.ts';
import { type Opening, openingBetween, openingOfSentence } from './openings.ts';
import { isQuoted, type Sentence, takesObject } from './phrases.ts';
import { mayBeParticiple, settlePasts } from './settle-verbs.ts';
import { tagSentence } from './tag-sentence.ts';
import { verbGroups } from './verb-groups.ts';

/** Longer runs without an end are tables and lists that lost their lines. Only their first tokens are read. */
const longestSentence = 300;

/** Reads the clauses of the sentence that spans the tokens `first` to `last` (exclusive). */
export function readClauses(tokens: readonly Token[], first: number, last: number): SentenceClauses {
  const words = tagSentence(tokens, first, Math.min(last, first + longestSentence));
  const clauses = clausesOf({ words, groups: verbGroups(words) });
  return {
    first,
    last,
    clauses,
    tagAt: (at) => words.tag(at),
    clauseAt: (at) =>
      clauses.find(({ parts }) => parts.some(([from, to]) => at >= from && at < to)) ??
      (clauses[0] as Clause),
  };
}

interface Draft {
  parts: [number, number][];
  role: ClauseRole;
  opener: string;
  verb: VerbGroup | undefined;
  groups: VerbGroup[];
  parent: Draft | undefined;
  quoted: boolean;
}

function clausesOf(sentence: Sentence): Clause[] {
  const groups = settlePasts(sentence);
  const drafts = draftClauses(
    sentence,
    groups.filter(({ form }) => form === 'finite'),
  );
  for (const [i, draft] of drafts.entries()) {
    // A clause that opens the sentence belongs to the main clause behind it.
    if (draft.role !== 'main') draft.parent ??= drafts.slice(i + 1).find(({ role }) => role === 'main');
    draft.verb = withAuxiliary(sentence, draft, drafts[i - 1]?.verb);
  }
  for (const group of groups) {
    const owner = ownerOf(group, drafts);
    owner.groups.push(owner.verb?.from === group.from ? owner.verb : group);
  }
  return drafts;
}

/** Makes one draft per finite verb: from the opening of its clause to the opening of the next one. */
function draftClauses(sentence: Sentence, finite: readonly VerbGroup[]): Draft[] {
  const { first, last } = sentence.words;
  const drafts: Draft[] = [];
  let opening = openingOfSentence(sentence, finite[0]);
  let from = opening.at;
  /** The words before a first clause that interrupts: the subject of the clause that resumes. */
  let pending: [number, number] | undefined = from > first ? [first, from] : undefined;
  for (const [i, verb] of finite.entries()) {
    const next = finite[i + 1];
    const after = next === undefined ? undefined : openingBetween(sentence, verb, next, opening);
    const to = after?.at ?? last;
    const draft = draftOf(sentence, verb, opening, [from, to], drafts.at(-1));
    if (opening.role === 'resumed' && pending !== undefined) {
      draft.parts.unshift(pending);
      pending = undefined;
    }
    drafts.push(draft);
    from = to;
    if (after !== undefined) opening = after;
  }
  if (drafts.length === 0) drafts.push(draftOf(sentence, undefined, opening, [first, last], undefined));
  else if (pending !== undefined) drafts[0]?.parts.unshift(pending);
  for (const [i, draft] of drafts.entries()) resumeBehind(sentence, draft, drafts, i);
  return drafts;
}

/** `expects the plant, which was to open in May, to start in June`: behind the second comma the clause around goes on. */
function resumeBehind({ words }: Sentence, draft: Draft, drafts: readonly Draft[], i: number): void {
  const part = draft.parts.at(-1);
  const around = drafts.slice(0, i).findLast(({ role }) => role === 'main' || role === 'content');
  if (draft.role !== 'relative' || draft.verb === undefined || part === undefined || around === undefined)
    return;
  for (let at = draft.verb.to; at < part[1] - 1; at += 1) {
    if (words.text(at) !== ',' || words.tag(at + 1) !== 'to') continue;
    around.parts.push([at, part[1]]);
    part[1] = at;
    return;
  }
}

function draftOf(
  { words }: Sentence,
  verb: VerbGroup | undefined,
  { role, opener }: Opening,
  part: [number, number],
  previous: Draft | undefined,
): Draft {
  const quoted = verb !== undefined && isQuoted(words, verb.from);
  const draft = { parts: [part], opener, verb, groups: [], quoted };
  if (role === 'resumed' || role === 'main') return { ...draft, role: 'main', parent: undefined };
  if (role === 'same') return { ...draft, role: previous?.role ?? 'main', parent: previous?.parent };
  return { ...draft, role, parent: previous };
}

/** `will be held in May and the votes counted in June`: the second verb takes the auxiliaries of the first. */
function withAuxiliary(
  { words }: Sentence,
  { verb, opener }: Draft,
  before: VerbGroup | undefined,
): VerbGroup | undefined {
  if (verb === undefined || opener !== 'and' || before?.modal === undefined || !before.passive) return verb;
  if (!mayBeParticiple(words, verb) || takesObject(words, verb.to)) return verb;
  return { ...verb, tense: 'none', modal: before.modal, passive: true };
}

function ownerOf(group: VerbGroup, drafts: readonly Draft[]): Draft {
  const owner = drafts.find(({ parts }) => parts.some(([from, to]) => group.from >= from && group.from < to));
  return owner ?? (drafts[0] as Draft);
}
