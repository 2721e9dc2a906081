import { timeOf } from '../dates/roles/clause-time.ts';
import type { Clause, SentenceClauses, VerbGroup } from '../text/clauses/clause.ts';
import type { SentenceView } from './sentence-view.ts';

/** A verb group and the clause that it is in. */
interface Placed {
  readonly group: VerbGroup;
  readonly clause: Clause;
}

/**
 * Returns the verb group whose full verb is the word at an index. Undefined for a noun (`the order`), for part of a
 * name, and for the infinitive of a purpose, which says what somebody wants (`efforts to reach a deal`).
 */
export function verbAt(view: SentenceView, at: number): VerbGroup | undefined {
  const placed = placedAt(view.clauses, at);
  return placed !== undefined && isPurpose(view, placed) ? undefined : placed?.group;
}

/** `efforts to reach a deal and sign it`. `is to sign` is a plan, and `will visit and meet` has no infinitive with `to`. */
function isPurpose(view: SentenceView, { group, clause }: Placed): boolean {
  if (group.form !== 'infinitive' || group.modal === 'to') return false;
  if (view.tokens[group.from]?.lower === 'to') return true;
  const before = clause.groups[clause.groups.indexOf(group) - 1];
  return before?.form === 'infinitive' && isPurpose(view, { group: before, clause });
}

function placedAt({ clauses }: SentenceClauses, at: number): Placed | undefined {
  for (const clause of clauses)
    for (const group of clause.groups) if (group.head === at) return { group, clause };
  return undefined;
}

/** Verbs whose infinitive does not come to be: `failed to sign`, `is trying to reach a deal`. */
const failing = new Set('decline refuse fail attempt try struggle'.split(' '));

/** Words before a noun that say that it is not there, or only wished for: `no deal`, `efforts to reach a deal`. */
const missing = new Set(
  'no not never without nor neither unable reluctant unwilling attempt attempts effort efforts'.split(' '),
);

/** Words that may be between such a word and the noun. */
const between = new Set('a an any the its their new such further to on at'.split(' '));

/** Whether the clause denies the word at an index, or only supposes or demands it: `did not sign`, `if they sign`, `must sign`. */
export function isUnreal(view: SentenceView, at: number): boolean {
  const placed = placedAt(view.clauses, at);
  if (placed === undefined) return isMissing(view, at) || isSupposed(view.clauses.clauseAt(at));
  const { group, clause } = placed;
  if (group.denied || isDemanded(group) || timeOf(group, clause) === 'unreal') return true;
  const above = clause.groups[clause.groups.indexOf(group) - 1];
  if (group.form === 'infinitive' && above !== undefined && failing.has(above.verb)) return true;
  return isSupposed(clause);
}

/** `must sign off on it`: the act is demanded and not done. */
function isDemanded({ modal }: VerbGroup): boolean {
  return modal === 'must' || modal === 'should';
}

/** `if they sign`, `whether a deal was reached`. A day until which something lasts is told as it is. */
function isSupposed({ role, opener }: Clause): boolean {
  return role === 'condition' && opener !== 'until' && opener !== 'till' && opener !== 'once';
}

function isMissing({ tokens, first }: SentenceView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 4); back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (missing.has(word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}
