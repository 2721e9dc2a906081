import type { Clause } from '../../../text/clauses/clause.ts';
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

export const deniedEvent = roleRule({
  name: 'what will not happen on the day',
  examples: {
    'The festival will not be held on March 20.': [],
    'The rally, set for March 20, will not be held.': [],
    'The bridge will not open before March 20.': ['2026-03-20'],
  },
  decide: ({ group, link, clause, head }) => {
    const verb = group?.denied === true ? group : clause.verb;
    if (verb?.denied !== true || head >= 0) return undefined;
    const time = timeOf(verb, clause);
    if (time !== 'future' && time !== 'timetable') return undefined;
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
  },
  decide: ({ reader, linkAt, from }) => {
    const before = linkAt >= 0 && linkAt < from ? linkAt : from;
    const last = reader.word(before - 1);
    const instead =
      (last === 'than' && reader.word(before - 2) === 'rather') ||
      (last === 'of' && reader.word(before - 2) === 'instead');
    const denied = last === 'not' && /^(?:,|and|but)$/.test(reader.word(before - 2));
    return instead || denied || (reader.word(linkAt) === 'of' && reader.word(linkAt - 1) === 'instead')
      ? notDue
      : undefined;
  },
});
