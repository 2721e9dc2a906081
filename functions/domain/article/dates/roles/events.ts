import type { VerbGroup } from '../../text/clauses/clause.ts';
import type { Place } from './place.ts';
import { endingVerbs, movingVerbs } from './role-words.ts';

type Verbs = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** How far behind its verb a particle may be, in tokens: `pushed the opening of the ferry terminal back`. */
export const longestObject = 10;

/** The words around a verb. An index outside of the text is allowed. */
export interface WordsAround {
  readonly reader: { readonly word: (at: number) => string };
}

/** Whether a verb with its particle is one of these: `called off`, `put the trial off`. */
function isOneOf(verbs: Verbs, { verb, head }: VerbGroup, { reader }: WordsAround): boolean {
  if (!verbs.has(verb)) return false;
  const particles = verbs.get(verb);
  if (particles === undefined) return true;
  for (let at = head + 1; at <= head + longestObject; at += 1) {
    if (particles.has(reader.word(at))) return true;
    if (/^[.;]$/.test(reader.word(at))) return false;
  }
  return false;
}

export function moves(group: VerbGroup, around: WordsAround): boolean {
  return isOneOf(movingVerbs, group, around);
}

export function ends(group: VerbGroup, around: WordsAround): boolean {
  // `The rally on March 20 is off.`
  if (group.verb === 'be' && /^(?:off|cancelled|canceled)$/.test(around.reader.word(group.to))) return true;
  return isOneOf(endingVerbs, group, around);
}

/** Returns the first verb group that passes the test: the group of the date's clause, or a group that it depends on. */
export function groupAbove(place: Place, test: (group: VerbGroup) => boolean): VerbGroup | undefined {
  const { clause, group } = place;
  const { groups } = clause;
  const last = group === undefined ? groups.length - 1 : groups.indexOf(group);
  for (let at = last; at >= 0; at -= 1) {
    const candidate = groups[at] as VerbGroup;
    if (test(candidate)) return candidate;
    if (candidate.form === 'finite') break;
  }
  return clause.verb !== undefined && test(clause.verb) ? clause.verb : undefined;
}

/** Whether the date is in the subject of the clause: before its verb. */
export function isInSubject({ clause, from, linkAt, link, reader }: Place): boolean {
  const { verb } = clause;
  if (verb === undefined || from >= verb.from) return false;
  const first = clause.parts[0]?.[0] ?? from;
  // `On Monday the board met`: what opens the clause belongs to its verb.
  const opens = (linkAt >= 0 ? linkAt : from) <= first + 1 && link !== 'of';
  return !opens || reader.word(first) === 'the';
}
