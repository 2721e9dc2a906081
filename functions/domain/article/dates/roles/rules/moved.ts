import type { VerbGroup } from '../../../text/clauses/clause.ts';
import { timeOf } from '../clause-time.ts';
import { ends, groupAbove, isInSubject, moves } from '../events.ts';
import type { Place } from '../place.ts';
import { notDue, past, roleRule } from '../role-rule.ts';
import { isDeniedAbove } from './denied.ts';

const pointing = new Set(['to', 'until', 'till', 'for']);

/** `moved from A to B`, `extended to B from A`. */
export const movedFrom = roleRule({
  name: 'the old day of what was moved',
  examples: {
    'The vote was moved to March 20 from March 13.': ['2026-03-20'],
    'The bank moved its meeting from March 13 to March 20.': ['2026-03-20'],
  },
  decide: (place) => {
    if (place.link !== 'from') return undefined;
    const mover = groupAbove(place, (group) => moves(group, place));
    return mover === undefined ? undefined : notDue;
  },
});

export const movedTo = roleRule({
  name: 'the new day of what was moved',
  examples: {
    'The trial was put off until March 20.': ['2026-03-20'],
    'The company extended the offer to March 20.': ['2026-03-20'],
    'Rain pushed the final back to Monday.': ['2026-03-09'],
    'The agency pushed the launch back to no earlier than March 20.': ['2026-03-20'],
  },
  decide: (place) => {
    if (!pointing.has(place.link) || !place.follows || place.head >= 0) return undefined;
    const mover = groupAbove(place, (group) => moves(group, place) && group.head < place.from);
    // `moved the race, planned for March 7, to March 20`: `for` belongs to the verb before it.
    if (mover === undefined || (place.link === 'for' && mover !== place.group)) return undefined;
    const time = timeOf(mover, place.clause);
    if (time === 'unreal') return notDue;
    // `had moved the talks to March 10`, `the final, pushed back to Sunday, took an hour`: that is over by now.
    const isOver = mover.perfect && mover.tense === 'past' && place.clause.role !== 'content';
    const { verb } = place.clause;
    const within =
      mover.form === 'participle' &&
      verb !== undefined &&
      verb !== mover &&
      timeOf(verb, place.clause) === 'past';
    return isOver || within ? past : { tense: 'future', due: true };
  },
});

export const movedEvent = roleRule({
  name: 'the day of an event that was moved or called off',
  examples: {
    'The ministry postponed the March 20 auction.': [],
    'A visit planned for March 20 was called off.': [],
    'The club has cancelled Saturday’s concert.': [],
  },
  decide: (place) => {
    const ended = groupAbove(place, (group) => moves(group, place) || ends(group, place));
    if (ended === undefined || ended.denied) return undefined;
    const time = timeOf(ended, place.clause);
    if (time === 'future' && !ended.passive) return undefined;
    if (isDeniedAbove(place)) return undefined;
    if (time === 'future' || time === 'timetable') return undefined;
    if (place.from < ended.from) return isInSubject(place) || place.head >= 0 ? notDue : undefined;
    if (place.head >= 0 || place.group !== ended) return isObject(place, ended) ? notDue : undefined;
    // `ruled out a vote on May 7`, `cancelled it on Monday`: the day of the vote, or of the word.
    return /^(?:on|in|for|at|off|out|up|)$/.test(place.link) ? { tense: 'past', due: false } : undefined;
  },
});

/** Whether the noun phrase of the date is what the verb acts on, not a phrase that belongs to it (`the agenda of the May 3 summit`). */
function isObject({ reader, from, head, sentence }: Place, { to }: VerbGroup): boolean {
  if (head < 0) return true;
  for (let at = from - 1; at >= to; at -= 1) {
    const tag = sentence.tagAt(at);
    if (tag === 'preposition' || tag === 'to') return /^(?:off|out|back|up|forward)$/.test(reader.word(at));
  }
  return true;
}
