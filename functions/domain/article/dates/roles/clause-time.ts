import type { Clause, VerbGroup } from '../../text/clauses/clause.ts';
import { sayingVerbs } from '../../text/clauses/lexicon/verb-kinds.ts';
import { achievingVerbs, failingVerbs, forwardVerbs, planVerbs } from './role-words.ts';

/**
 * When what a verb tells happens, seen from publication.
 * `reported` was to come when somebody spoke of it (`said it would open`, `agreed to meet`), and mostly still is.
 * `planned` is a plan told in the past (`was expected to open`); `replaced` one that something else took the place of (`had
 * pledged to leave`); `unreal` did not come to be (`would have left`).
 */
export type Time = 'past' | 'future' | 'timetable' | 'reported' | 'planned' | 'replaced' | 'unreal' | 'open';

/** Returns the time of a verb group within its clause. */
export function timeOf(group: VerbGroup, clause: Clause): Time {
  switch (group.form) {
    case 'finite':
      return inClause(finiteTime(group), clause, group);
    case 'infinitive':
      return infinitiveTime(group, clause);
    case 'gerund':
      return gerundTime(group, clause);
    case 'participle':
      return participleTime(group, clause);
  }
}

/** Verbs whose present tells of something before: the time beside them is the time of that. */
const followingVerbs = new Set('follow stem date mark recall'.split(' '));

function finiteTime(group: VerbGroup): Time {
  const { modal, tense, perfect, progressive, passive, predicate, verb } = group;
  if (modal !== undefined) {
    if (modal === 'will' || modal === 'shall') return 'future';
    if (perfect) return 'unreal';
    return /^(?:would|could|might|should)$/.test(modal) ? 'reported' : 'future';
  }
  if (tense === 'past') {
    if (perfect) return forwardVerbs.has(verb) ? 'replaced' : 'past';
    if (predicate !== undefined) return 'planned';
    // `was supposed to open`: it did not.
    if (passive && (verb === 'suppose' || verb === 'mean')) return 'replaced';
    if (passive && planVerbs.has(verb)) return 'planned';
    return 'past';
  }
  if (perfect) return 'past';
  if (predicate !== undefined || progressive) return 'future';
  if (passive) return planVerbs.has(verb) ? 'future' : 'timetable';
  if (verb === 'have' || verb === 'be') return 'timetable';
  // `The deal follows a vote on Monday`
  if (followingVerbs.has(verb)) return 'past';
  return forwardVerbs.has(verb) ? 'future' : 'timetable';
}

/** Adapts the time of a verb to the clause around it. */
function inClause(time: Time, clause: Clause, group: VerbGroup): Time {
  const { role, parent } = clause;
  const above = parent?.verb === undefined ? undefined : timeOf(parent.verb, parent);
  if (role === 'condition') return conditionTime(time, above, group);
  if (role === 'content' && time === 'planned') return above === 'past' ? 'reported' : time;
  // `who was expected to go, got a second term`: the plan came to nothing.
  if (role === 'relative' && time === 'planned' && above === 'past') return 'replaced';
  if (role === 'adverbial' && time === 'timetable') return above === 'past' ? 'past' : 'future';
  return time;
}

/** `if no deal is reached by Friday`, `unless it answered by May`: open while its main clause is. */
function conditionTime(time: Time, above: Time | undefined, { tense, perfect }: VerbGroup): Time {
  if (above === 'unreal' || (tense === 'past' && perfect)) return 'unreal';
  if (time === 'timetable' || time === 'future') return 'future';
  return above === 'future' || above === 'timetable' ? 'future' : above === 'reported' ? 'reported' : time;
}

/** Returns the group that an infinitive, gerund or participle depends on: the one before it in its clause. */
function parentOf(group: VerbGroup, clause: Clause): VerbGroup | undefined {
  return clause.groups.findLast(({ from }) => from < group.from);
}

function parentTime(group: VerbGroup, clause: Clause): Time | undefined {
  const parent = parentOf(group, clause);
  if (parent !== undefined) return timeOf(parent, clause);
  return clause.verb === undefined ? undefined : timeOf(clause.verb, clause);
}

/** `accused of killing`: done before it is told. */
const blamingVerbs = new Set(
  'accuse charge convict suspect blame arrest fine sue jail sentence acquit admit deny regret recall report'.split(
    ' ',
  ),
);

function gerundTime(group: VerbGroup, clause: Clause): Time {
  const parent = parentOf(group, clause);
  if (parent !== undefined && blamingVerbs.has(parent.verb)) return 'past';
  return parentTime(group, clause) ?? 'open';
}

function infinitiveTime(group: VerbGroup, clause: Clause): Time {
  const parent = parentOf(group, clause);
  if (group.modal === 'to' && parent !== undefined && parent.to >= group.from - 1) {
    if (group.perfect) return 'unreal';
    const past = parent.tense === 'past';
    return inClause(past ? (parent.perfect ? 'replaced' : 'planned') : 'future', clause, group);
  }
  // `is believed to have left`, `used to open in May`
  if (group.perfect || (group.after === 'used' && parent?.tense === 'past' && !parent.passive)) return 'past';
  if (parent === undefined) return 'open';
  if (failingVerbs.has(parent.verb)) return 'past';
  // `is going to open`, `had been going to open`
  if (parent.verb === 'go' && parent.progressive) {
    return parent.tense === 'past' ? (parent.perfect ? 'replaced' : 'planned') : 'future';
  }
  const time = timeOf(parent, clause);
  if (group.after === 'only') return 'past';
  if (time !== 'past') return time;
  if (achievingVerbs.has(parent.verb)) return 'past';
  // `agreed to meet`, `was ordered to hand over`: told in the past, and still to come.
  return forwardVerbs.has(parent.verb) || sayingVerbs.has(parent.verb) ? 'reported' : 'open';
}

function participleTime(group: VerbGroup, clause: Clause): Time {
  const { verb, after } = group;
  // `The deal lapses unless extended by March 20.`
  if (/^(?:unless|if|until|once)$/.test(after)) return 'future';
  // `moved into`, `set for`: a plan is as open as what its noun does.
  if (planVerbs.has(verb)) {
    const above =
      clause.verb === undefined || clause.verb === group ? undefined : timeOf(clause.verb, clause);
    return above === 'past' ? 'planned' : 'future';
  }
  return 'past';
}
