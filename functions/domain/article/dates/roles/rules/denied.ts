import type { Clause, VerbGroup } from '../../../text/clauses/clause.ts';
import { timeOf } from '../clause-time.ts';
import { ends, groupAbove, moves } from '../events.ts';
import type { Place } from '../place.ts';
import { future, notDue, roleRule } from '../role-rule.ts';
import { denyingVerbs } from '../role-words.ts';

/** Whether an enclosing clause denies what this one says. */
export function isDeniedAbove({ clause }: Place): boolean {
  for (let above: Clause | undefined = clause.parent; above !== undefined; above = above.parent) {
    if (above.groups.some(({ verb, denied }) => denyingVerbs.has(verb) && !denied)) return true;
  }
  return false;
}

export const deniedReport = roleRule({
  name: 'what somebody denies',
  examples: {
    'The ministry denied that talks would resume on March 20.': [],
    'The club denied that the March 20 match would be cancelled.': ['2026-03-20'],
  },
  decide: (place) => {
    if (!isDeniedAbove(place)) return undefined;
    const ended = groupAbove(place, (group) => moves(group, place) || ends(group, place));
    if (ended !== undefined) return future;
    // `denied that talks would resume`, `reports that he would visit`; `the bank, whose board meets on Friday, declined to comment`
    const { role, opener } = place.clause;
    return role === 'content' || (role === 'relative' && opener === 'that') ? notDue : undefined;
  },
});

/** Verbs of a change, beside those that move a day: if they are denied, the day stays. */
const changing = new Set('change alter affect'.split(' '));

/** Verbs of an event as a whole: if they are denied, there is no event. */
const happening = new Set('go take hold happen proceed occur run be open start begin'.split(' '));

/** `There will be no vote on March 20.` */
function saysNone({ reader }: Place, { verb, from, to }: VerbGroup): boolean {
  return verb === 'be' && reader.word(from - 1) === 'there' && reader.word(to) === 'no';
}

export const deniedEvent = roleRule({
  name: 'what will not happen on the day',
  examples: {
    'The festival will not be held on March 20.': [],
    'The rally, set for March 20, will not be held.': [],
    'The March 20 rally will not go ahead.': [],
    'There will be no vote on March 20.': [],
    'The bridge will not open before March 20.': ['2026-03-20'],
    'The deadline of March 20 will not be extended.': ['2026-03-20'],
  },
  decide: (place) => {
    const { group, link, clause, head, from } = place;
    const verb = group?.denied === true ? group : clause.verb;
    if (verb === undefined || !(verb.denied || saysNone(place, verb))) return undefined;
    // `will not attend the March 20 summit`: the summit is still to come.
    if (head >= 0 && !(from < verb.from && happening.has(verb.verb))) return undefined;
    const time = timeOf(verb, clause);
    if (time !== 'future' && time !== 'timetable') return undefined;
    if ((moves(verb, place) || changing.has(verb.verb)) && link !== 'to') return future;
    if (link === 'until' || link === 'till' || link === 'before' || link === 'by' || link === 'after')
      return future;
    return notDue;
  },
});

export const otherDay = roleRule({
  name: 'not that day',
  examples: {
    'It will be held on March 20 rather than on March 13.': ['2026-03-20'],
    'The vote will be on March 20, not on March 13.': ['2026-03-20'],
    'It will reopen not on March 20 but a week later.': ['2026-03-27'],
  },
  decide: ({ reader, linkAt, from, to }) => {
    const before = linkAt >= 0 && linkAt < from ? linkAt : from;
    const last = reader.word(before - 1);
    const instead =
      (last === 'than' && reader.word(before - 2) === 'rather') ||
      (last === 'of' && reader.word(before - 2) === 'instead');
    const denied =
      last === 'not' && (/^(?:,|and|but)$/.test(reader.word(before - 2)) || reader.word(to) === 'but');
    return instead || denied || (reader.word(linkAt) === 'of' && reader.word(linkAt - 1) === 'instead')
      ? notDue
      : undefined;
  },
});

export const endedPlan = roleRule({
  name: 'what a plan that was ended would have brought',
  examples: {
    'The court blocked a law that would take effect on March 20.': [],
    'The phone, which was to be shown on March 20, will not be made at all.': [],
    'In Ohio, which was planning to vote on March 20, the governor postponed it.': [],
  },
  decide: (place) => {
    const { clause } = place;
    if (clause.role !== 'relative' || clause.parent === undefined || clause.verb === undefined)
      return undefined;
    const { parent } = clause;
    const isEnded = parent.groups.some(
      (group) =>
        ((ends(group, place) || moves(group, place)) && !group.denied && timeOf(group, parent) === 'past') ||
        (group === parent.verb && group.denied && group.passive && timeOf(group, parent) === 'future'),
    );
    const time = timeOf(place.group ?? clause.verb, clause);
    return isEnded && (time === 'reported' || time === 'planned' || time === 'replaced') ? notDue : undefined;
  },
});
